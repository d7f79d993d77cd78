import PlanWords
import SupplyModel

/// Makes a run of its tables' rows.
struct RunReader {
  let calendar: PlanCalendar
  let tables: [String: [Row]]
  let log: ProblemLog

  func rows(_ table: TableDeclaration) -> [Row] { tables[table.file] ?? [] }

  /// Dates repeat what the periods say, for people; they must agree.
  func expect(_ date: CalendarDate, in row: Row, _ column: Column<CalendarDate>) {
    guard let found = row[column], found != date else { return }
    log.report(row, column, RunFileFault.otherDay(date))
  }

  func draws() -> [Draw] {
    rows(FlowColumns.draws).compactMap { row in
      guard let supply = row[FlowColumns.supply], let period = row[FlowColumns.period],
        let mass = row[FlowColumns.quantity]
      else { return nil }
      expect(calendar.firstDay(of: period), in: row, FlowColumns.firstDay)
      return Draw(supply: supply, period: period, mass: mass)
    }
  }

  func moves() -> [Move] {
    rows(FlowColumns.moves).compactMap { row in
      guard let leg = row[FlowColumns.leg], let commodity = row.commodity,
        let departure = row[FlowColumns.departure], let arrival = row[FlowColumns.arrival],
        let mass = row[FlowColumns.quantity], let arriving = row[FlowColumns.arriving]
      else { return nil }
      expect(calendar.firstDay(of: departure), in: row, FlowColumns.departs)
      expect(calendar.lastDay(of: arrival), in: row, FlowColumns.arrives)
      return Move(
        leg: leg, commodity: commodity, departure: departure, arrival: arrival, mass: mass,
        arriving: arriving)
    }
  }

  func stocks() -> [Stock] {
    rows(FlowColumns.stocks).compactMap { row in
      guard let place = row[FlowColumns.place], let commodity = row.commodity,
        let period = row[FlowColumns.period], let mass = row[FlowColumns.quantity]
      else { return nil }
      expect(calendar.lastDay(of: period), in: row, FlowColumns.lastDay)
      return Stock(place: place, commodity: commodity, period: period, mass: mass)
    }
  }

  func deliveries() -> [Delivery] {
    rows(FlowColumns.deliveries).compactMap { row in
      guard let need = row[FlowColumns.need], let instalment = row[FlowColumns.instalment],
        let end = row[FlowColumns.end], let commodity = row.commodity,
        let period = row[FlowColumns.period], let mass = row[FlowColumns.quantity]
      else { return nil }
      expect(calendar.lastDay(of: period), in: row, FlowColumns.lastDay)
      return Delivery(
        need: need, instalment: instalment, end: end, commodity: commodity, period: period,
        mass: mass)
    }
  }

  func prices(of stages: [String]) -> [PricedStage] {
    rows(PriceColumns.plain).compactMap { row in
      guard row[PriceColumns.stage] != nil, row[PriceColumns.limit] != nil,
        row[PriceColumns.price] != nil
      else { return nil }
      guard let priced = PricedStage(row) else {
        log.report(row, PriceColumns.subject, RunFileFault.noLimit)
        return nil
      }
      if !stages.contains(priced.stage.description) {
        log.report(row, PriceColumns.stage, RunFileFault.noStageOfPlan)
      }
      return priced
    }
  }
}

/// The tables for people.
extension RunReader {
  func shortfalls() -> [ShortfallRow] {
    rows(ShortfallColumns.table).compactMap { row in
      guard let need = row[ShortfallColumns.need], let askedLow = row[ShortfallColumns.askedLow],
        let askedHigh = row[ShortfallColumns.askedHigh],
        let onTime = row[ShortfallColumns.onTime], let late = row[ShortfallColumns.late],
        let short = row[ShortfallColumns.short]
      else { return nil }
      return ShortfallRow(
        need: need, askedLow: askedLow, askedHigh: askedHigh, onTime: onTime, late: late,
        short: short, unit: row.text(ShortfallColumns.unit))
    }
  }

  func limits() -> [LimitRow] {
    rows(LimitColumns.table).compactMap { row in
      guard let kind = row[LimitColumns.kind], let date = row[LimitColumns.date],
        let subject = LimitSubject(row.text(LimitColumns.subject), of: kind),
        let price = row[LimitColumns.price], let stage = row[LimitColumns.stage],
        let (limit, use) = figures(of: kind, row)
      else { return nil }
      return LimitRow(
        subject: subject, kind: kind, date: date, limit: limit, use: use, price: price,
        stage: stage)
    }
  }

  /// A limit and its use, in the columns of its measure.
  private func figures(
    of kind: LimitKind, _ row: Row
  ) -> (limit: Millionths, use: Millionths)? {
    let measure = kind.description.measure
    guard let limitColumn = LimitColumns.limits[measure],
      let useColumn = LimitColumns.uses[measure]
    else { return nil }
    for column in [limitColumn, useColumn] where row.text(column).isEmpty {
      log.report(row, column, RunFileFault.emptyCell)
    }
    guard let limit = row[limitColumn], let use = row[useColumn] else { return nil }
    return (limit, use)
  }

  func corridors() -> [CorridorRow] {
    rows(CorridorColumns.table).compactMap { row in
      guard let carried = row[CorridorColumns.carried],
        let delivered = row[CorridorColumns.delivered], let share = row[CorridorColumns.share],
        let lost = row[CorridorColumns.lost], let closed = row[CorridorColumns.closedPeriods]
      else { return nil }
      return CorridorRow(
        corridor: row.text(CorridorColumns.corridor), carried: carried, delivered: delivered,
        share: share, lost: lost, closedPeriods: closed)
    }
  }
}
