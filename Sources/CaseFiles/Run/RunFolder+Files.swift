import SupplyModel

/// What stands in the files of a run, plan.json left out, which lists them all.
extension RunFolder {
  static func files(
    of run: Run, of supplyCase: SupplyCase
  ) throws -> [(file: String, bytes: [UInt8])] {
    let cells = RunCells(run: run, supplyCase: supplyCase)
    let filled =
      Self.tables(of: run).map { (table: $0, rows: cells.rows(of: $0)) }
      + referenceFiles(of: run, supplyCase)
    let tables = filled.map { table, rows in
      (table.file, CSVWriter.bytes(headings: table.columns.map(\.heading), rows: rows))
    }
    let package = JSONTree.object([
      "name": .text("plan"),
      "title": .text("A plan of \(run.header.title.isEmpty ? "a case" : run.header.title)"),
      "resources": .list(filled.map { DataPackage.resource($0.table) }),
    ])
    return try tables + [(CaseSettings.file, JSONTree.file(of: package))]
  }
}

extension RunFolder {
  /// The tables of a run that holds this plan: those of every run, and those that have rows.
  static func tables(of run: Run) -> [TableDeclaration] {
    let record = run.record
    let hasRows = [
      (OpeningColumns.table, !run.opening.isEmpty),
      (UseFlowColumns.joins, !record.joins.isEmpty), (UseFlowColumns.freed, !record.freed.isEmpty),
      (UseFlowColumns.vehicleMoves, !record.vehicleMoves.isEmpty),
      (UseFlowColumns.vehicleStays, !record.vehicleStays.isEmpty),
      (UseFlowColumns.attendances, !record.attendances.isEmpty),
      (UseFlowColumns.works, !record.chosenWorks.isEmpty),
      (UseFlowColumns.pledges, !record.pledgeShares.isEmpty),
      (ConcessionColumns.table, !run.findings.concessions.isEmpty),
    ]
    let always = tables.filter { $0.file != PriceColumns.plain.file }
    let isPlain = record.stages.allSatisfy { $0.prices.allSatisfy(\.limit.isPlain) }
    return always + hasRows.filter(\.1).map(\.0)
      + [isPlain ? PriceColumns.plain : PriceColumns.wide]
  }
}

/// The cells of a run's tables, column by column as declared.
struct RunCells {
  let run: Run
  let supplyCase: SupplyCase

  var calendar: PlanCalendar { run.header.calendar }

  func rows(of table: TableDeclaration) -> [[String]] {
    switch table.file {
    case FlowColumns.draws.file: run.record.draws.map(cells)
    case FlowColumns.moves.file: run.record.moves.map(cells)
    case FlowColumns.stocks.file: run.record.stocks.map(cells)
    case FlowColumns.deliveries.file: deliveries()
    case ShortfallColumns.table.file: run.shortfalls.map(cells)
    case LimitColumns.table.file: run.limits.map(cells)
    case CorridorColumns.table.file: run.corridors.map(cells)
    case OpeningColumns.table.file: run.opening.rows
    case UseFlowColumns.joins.file: run.record.joins.map(cells)
    case UseFlowColumns.freed.file: run.record.freed.map(cells)
    case UseFlowColumns.vehicleMoves.file: run.record.vehicleMoves.map(cells)
    case UseFlowColumns.vehicleStays.file: run.record.vehicleStays.map(cells)
    case UseFlowColumns.attendances.file: run.record.attendances.map(cells)
    case UseFlowColumns.works.file: run.record.chosenWorks.map(cells)
    case UseFlowColumns.pledges.file: run.record.pledgeShares.map(cells)
    case WhatIfColumns.table.file: run.findings.facts.map(cells)
    case ReasonColumns.table.file: run.findings.reasons.map(cells)
    case EffectColumns.table.file: run.findings.effects.map(cells)
    case ConcessionColumns.table.file: run.findings.concessions.map(cells)
    default:
      run.record.stages.flatMap { proof in
        proof.prices.map { price in
          let cells = PricedStage(stage: proof.stage, price: price).cells
          return table.columns.map { cells[$0.heading] ?? "" }
        }
      }
    }
  }

  private func cells(_ draw: Draw) -> [String] {
    [
      draw.supply.description, String(draw.period),
      calendar.firstDay(of: draw.period).description, draw.mass.description,
    ]
  }

  private func cells(_ move: Move) -> [String] {
    [move.leg.description] + move.commodity.cells + [
      calendar.firstDay(of: move.departure).description,
      calendar.lastDay(of: move.arrival).description, String(move.departure),
      String(move.arrival), move.mass.description, move.arriving.description,
    ]
  }

  private func cells(_ stock: Stock) -> [String] {
    [stock.place.description] + stock.commodity.cells + [
      String(stock.period), calendar.lastDay(of: stock.period).description,
      stock.mass.description,
    ]
  }

  private func deliveries() -> [[String]] {
    var due: [Need.ID: [Instalment]] = [:]
    for need in supplyCase.needs { due[need.id] = need.instalments(in: calendar) }
    return run.record.deliveries.map { delivery in
      let day = calendar.lastDay(of: delivery.period)
      let instalment = due[delivery.need]?.first { $0.number == delivery.instalment }
      let isLate = instalment.map { $0.due < day } ?? false
      let units = units(in: delivery.mass, of: delivery.commodity.item)
      return [delivery.need.description, String(delivery.instalment), delivery.end.rawValue]
        + delivery.commodity.cells + [
          String(delivery.period), day.description, delivery.mass.description,
          units.description, isLate ? "yes" : "no",
        ]
    }
  }

  /// A mass in units of an item, rounded down; in tonnes when the case has no such item.
  func units(in mass: Mass, of item: Item.ID?) -> Millionths {
    let grams = supplyCase.items.first { $0.id == item }?.massPerUnit.grams ?? 1_000_000
    let count = Int128(mass.grams) * 1_000_000 / Int128(max(1, grams))
    return Millionths(count: Int(clamping: min(count, Int128(Millionths.greatest.count))))
  }

  private func cells(_ row: ShortfallRow) -> [String] {
    [
      row.need.description, row.askedLow.description, row.askedHigh.description,
      row.onTime.description, row.late.description, row.short.description, row.unit,
    ]
  }

  private func cells(_ row: LimitRow) -> [String] {
    [row.subject.description, row.kind.rawValue, row.date.description]
      + Measure.allCases.flatMap { measure in
        row.kind.description.measure == measure
          ? [row.limit.description, row.use.description] : ["", ""]
      } + [row.price.description, row.stage.description]
  }

  private func cells(_ row: CorridorRow) -> [String] {
    [
      row.corridor, row.carried.description, row.delivered.description, row.share.description,
      row.lost.description, String(row.closedPeriods),
    ]
  }
}
