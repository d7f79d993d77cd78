import SupplyModel

/// Which legs take which classes of goods in which periods.
struct Passages {
  /// The classes of goods in the case, and that of people, each once.
  let classes: [String]
  private var passages: [Passage]
  private let slotsPerClass: Int
  private let periods: Int

  init(_ supplyCase: SupplyCase, days: PlanDays, timetable: LegTimetable) {
    classes = Set(supplyCase.items.map(\.goodsClass) + [Staffing.peopleClass]).sorted()
    periods = supplyCase.calendar.periods
    slotsPerClass = supplyCase.legs.count * periods
    passages = []
    for goodsClass in classes {
      for leg in supplyCase.legs {
        let state: Passage = leg.refusedClasses.contains(goodsClass) ? .refused : .open
        passages.append(contentsOf: repeatElement(state, count: periods))
      }
    }
    withhold(supplyCase, days: days, timetable)
    for index in passages.indices where timetable.throughput[index % slotsPerClass] == 0 {
      passages[index] = .closed
    }
  }

  /// Whether a leg takes a class in a period.
  func passage(class goodsClass: Int, leg: Int, departure: Int) -> Passage {
    passages[goodsClass * slotsPerClass + leg * periods + departure]
  }

  /// Closes legs to departures of which some would be where a consent is asked for on a day without it.
  ///
  /// On a leg or a corridor they are from departure to arrival, at a place when they leave or reach it.
  /// They may depart on any day of the period.
  private mutating func withhold(
    _ supplyCase: SupplyCase, days: PlanDays, _ timetable: LegTimetable
  ) {
    for matter in ConsentMatter.all(of: supplyCase, days: days) {
      let covered = classes.indices.filter {
        matter.classes.isEmpty || matter.classes.contains(classes[$0])
      }
      for (index, leg) in supplyCase.legs.enumerated()
      where LegTimetable.subjects(of: leg).contains(matter.subject) {
        for period in 0..<periods {
          let wait = timetable.passage[index * periods + period]
          guard matter.closes(leg, to: days.days(of: period), underWay: wait) else { continue }
          for goodsClass in covered {
            passages[goodsClass * slotsPerClass + index * periods + period] = .withoutConsent
          }
        }
      }
    }
  }
}

/// What an authority says of a subject and classes of goods, day by day.
private struct ConsentMatter {
  let subject: String
  let classes: Set<String>
  /// For each day of the plan, whether goods may not pass.
  let isClosed: [Bool]

  static func all(of supplyCase: SupplyCase, days: PlanDays) -> [ConsentMatter] {
    Dictionary(grouping: supplyCase.consents) { consent in
      [consent.authority, consent.subject] + consent.classes.sorted()
    }.values.compactMap { rows in
      rows.first.map { row in
        ConsentMatter(
          subject: row.subject, classes: row.classes,
          isClosed: days.dates.map { isClosed(rows, on: $0) })
      }
    }
  }

  /// Whether goods may not pass on a day.
  ///
  /// The row known last rules, of those the last. Where none speaks of a day, consent that the nearest row
  /// on either side grants, or that one grants each year, holds for its own days alone.
  private static func isClosed(_ rows: [Consent], on date: CalendarDate) -> Bool {
    func known(_ row: Consent) -> Int { row.notes.known?.dayNumber ?? .min }
    func last(_ rows: [Consent], by key: (Consent) -> Int) -> Consent? {
      rows.enumerated().max {
        (key($0.element), known($0.element), $0.offset)
          < (key($1.element), known($1.element), $1.offset)
      }?.element
    }
    let holding = rows.filter { PlanDays.holds($0.span, on: date) }
    if let ruling = last(holding, by: { _ in 0 }) { return ruling.state != .granted }
    var (before, after, yearly): ([Consent], [Consent], [Consent]) = ([], [], [])
    for row in rows {
      guard case .once(let from, let until) = row.span else {
        yearly.append(row)
        continue
      }
      if let until, until < date { before.append(row) }
      if let from, from > date { after.append(row) }
    }
    func end(_ row: Consent) -> Int {
      if case .once(_, let until?) = row.span { return until.dayNumber }
      return .min
    }
    func beginning(_ row: Consent) -> Int {
      if case .once(let from?, _) = row.span { return from.dayNumber }
      return .max
    }
    let neighbours = [last(before, by: end), last(after, by: { -beginning($0) })].compactMap(\.self)
    return (neighbours + yearly).contains { $0.state == .granted }
  }

  /// Whether it closes a leg to what departs on these days of the plan.
  func closes(_ leg: Leg, to departures: Range<Int>, underWay wait: Int) -> Bool {
    let arrivals = departures.lowerBound + wait..<departures.upperBound + wait
    if subject == leg.id.description || subject == leg.corridor {
      return isClosedOnAny(of: departures.lowerBound..<arrivals.upperBound)
    }
    return subject == leg.origin.description && isClosedOnAny(of: departures)
      || subject == leg.destination.description && isClosedOnAny(of: arrivals)
  }

  /// What lies after the plan does not count.
  private func isClosedOnAny(of days: Range<Int>) -> Bool {
    isClosed[days.clamped(to: isClosed.indices)].contains(true)
  }
}
