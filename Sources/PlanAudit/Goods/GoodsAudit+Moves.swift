import SupplyModel

extension GoodsAudit {
  /// Each departure: its leg is open to it, and it arrives when and as whole as the case says.
  mutating func checkMoves() {
    for row in rows.moves {
      let leg = facts.supplyCase.legs[row.leg].id
      let commodity = rows.commodities.all[row.commodity]
      checkPassage(of: row, leg: leg, commodity: commodity)
      let slot = row.leg * facts.periods + row.departure
      if facts.timetable.arrival[slot] != row.arrival {
        report(
          .move(
            .arrival(
              leg, commodity.commodity, departing: facts.date(row.departure), stated: row.arrival,
              expected: facts.timetable.arrival[slot])))
      }
      checkSurvival(of: row, leg: leg, goods: commodity.commodity)
    }
  }

  private mutating func checkPassage(
    of row: PlanRows.MoveRow, leg: Leg.ID, commodity: AuditedCommodity
  ) {
    let (goods, mass) = (commodity.commodity, Mass(grams: row.grams))
    let date = facts.date(row.departure)
    if row.departure < facts.supplyCase.calendar.firstOpenPeriod {
      report(.move(.beforePlanning(leg, goods, mass, date)))
    }
    let passage = facts.passages.passage(
      class: facts.classes[commodity.item], leg: row.leg, departure: row.departure)
    switch passage {
    case .open:
      guard !facts.isCarried(commodity.item, on: row.leg) else { return }
      report(.move(.notCarried(leg, goods, mass, date)))
    case .closed: report(.move(.closed(leg, goods, mass, date)))
    case .refused: report(.move(.refused(leg, goods, mass, date)))
    case .withoutConsent: report(.move(.withoutConsent(leg, goods, mass, date)))
    }
  }

  /// What arrives is the whole grams that survive, or one gram less.
  private mutating func checkSurvival(of row: PlanRows.MoveRow, leg: Leg.ID, goods: Commodity) {
    let lost = facts.timetable.loss[row.leg * facts.periods + row.departure]
    let whole = LegTimetable.whole
    let expected = Int(clamping: (whole - lost) * Int128(row.grams) / whole)
    guard row.arriving > expected || row.arriving < expected - 1 else { return }
    report(
      .move(
        .survival(
          leg, goods, departing: facts.date(row.departure), stated: Mass(grams: row.arriving),
          expected: Mass(grams: expected))))
  }

  /// What departs on each leg in each period.
  func departures() -> Tally {
    var departing = Tally(subjects: facts.ends.count, periods: facts.periods)
    for row in rows.moves { departing.add(row.grams, to: row.leg, in: row.departure) }
    return departing
  }

  /// What is loaded and unloaded at each place in each period.
  func handledGrams() -> Tally {
    var handled = Tally(subjects: facts.supplyCase.places.count, periods: facts.periods)
    for row in rows.moves {
      handled.add(row.grams, to: facts.ends[row.leg].origin, in: row.departure)
      handled.add(row.arriving, to: facts.ends[row.leg].destination, in: row.arrival)
    }
    return handled
  }
}
