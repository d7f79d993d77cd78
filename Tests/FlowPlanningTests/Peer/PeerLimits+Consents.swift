import SupplyModel

/// On which departures the authorities let goods pass.
extension PeerLimits {
  /// Whether goods of a class that depart on any day of a period have every consent that they need.
  func hasConsent(_ leg: Leg, to goodsClass: String, _ period: Int) -> Bool {
    let matters = Set(
      supplyCase.consents.filter {
        $0.classes.isEmpty || $0.classes.contains(goodsClass)
      }.map { [$0.authority, $0.subject] + $0.classes.sorted() })
    return matters.allSatisfy { matter in
      let rows = supplyCase.consents.filter {
        [$0.authority, $0.subject] + $0.classes.sorted() == matter
      }
      return daysToAsk(of: matter[1], leg, period).allSatisfy { isGranted(rows, on: $0) }
    }
  }

  /// The days of the plan on which goods are where a consent is asked for.
  private func daysToAsk(of subject: String, _ leg: Leg, _ period: Int) -> [CalendarDate] {
    let departures = days(of: period)
    let wait = daysUnderWay(leg, period)
    var asked: [Int] = []
    for day in departures.map(\.dayNumber) {
      if subject == leg.id.description || subject == leg.corridor {
        asked += Array(day...day + min(wait, 10_000))
      } else {
        if subject == leg.origin.description { asked.append(day) }
        if subject == leg.destination.description { asked.append(day + wait) }
      }
    }
    let last = firstDay(calendar.periods).dayNumber - 1
    return Set(asked).filter { $0 <= last }.map { CalendarDate(dayNumber: $0) }
  }

  private func isGranted(_ rows: [Consent], on day: CalendarDate) -> Bool {
    func known(_ row: Consent) -> Int { row.notes.known?.dayNumber ?? .min }
    var ruling: Consent?
    for row in rows where row.span.contains(day) {
      if known(row) >= ruling.map(known) ?? .min { ruling = row }
    }
    if let ruling { return ruling.state == .granted }
    // No row speaks of the day: the nearest on each side, and what returns each year.
    var (before, after): (Consent?, Consent?)
    var (end, beginning) = ((Int.min, Int.min), (Int.max, Int.min))
    for row in rows {
      guard case .once(let from, let until) = row.span else {
        if row.state == .granted { return false }
        continue
      }
      if let until, until < day, (until.dayNumber, known(row)) >= end {
        (before, end) = (row, (until.dayNumber, known(row)))
      }
      if let from, from > day {
        let isNearer = from.dayNumber < beginning.0
        let isAsNear = from.dayNumber == beginning.0 && known(row) >= beginning.1
        if isNearer || isAsNear { (after, beginning) = (row, (from.dayNumber, known(row))) }
      }
    }
    return before?.state != .granted && after?.state != .granted
  }
}
