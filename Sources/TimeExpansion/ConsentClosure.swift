import SupplyModel

/// The classes of goods that consents close on a leg to departures in one period.
package struct ConsentClosure: Hashable, Sendable {
  private let closesAll: Bool
  package let classes: Set<String>

  /// Takes in every consent that speaks of a leg.
  ///
  /// Goods that depart on any day of the period are under way for some days more. A consent to the leg or
  /// its corridor is needed from the first departure to the last arrival, one to a place on the days on
  /// which they leave or reach it. One day without it closes the whole period.
  init(
    _ consents: [ConsentDays], on leg: Leg, in period: Int, _ passage: Int,
    of calendar: PlanCalendar
  ) {
    let first = period * calendar.periodDays
    let last = first + calendar.periodDays - 1
    let closing = consents.filter { consent in
      consent.subject == leg.id.description || consent.subject == leg.corridor
        ? consent.closesAny(of: first...last + passage)
        : consent.subject == leg.origin.description && consent.closesAny(of: first...last)
          || consent.subject == leg.destination.description
            && consent.closesAny(of: first + passage...last + passage)
    }
    closesAll = closing.contains { $0.classes.isEmpty }
    classes = closing.reduce(into: []) { $0.formUnion($1.classes) }
  }

  /// Whether no class of goods may pass.
  package var closesEverything: Bool { closesAll }

  package func closes(to goodsClass: String) -> Bool { closesAll || classes.contains(goodsClass) }
}

/// What an authority says of a subject on each day of the plan.
struct ConsentDays {
  let subject: String
  let classes: Set<String>
  /// The number of days on which the way is closed, before each day of the plan.
  private let closedBefore: [Int]

  /// Every history of a case that closes a day of the plan.
  static func all(in supplyCase: SupplyCase) -> [ConsentDays] {
    supplyCase.consentHistories.map { ConsentDays($0, supplyCase.calendar) }
      .filter { $0.closedBefore.last ?? 0 > 0 }
  }

  private init(_ history: ConsentHistory, _ calendar: PlanCalendar) {
    subject = history.subject
    classes = history.classes
    var count = [0]
    for day in 0..<calendar.periods * calendar.periodDays {
      let isOpen = history.word(on: calendar.start.adding(days: day)).isOpen
      count.append((count.last ?? 0) + (isOpen ? 0 : 1))
    }
    closedBefore = count
  }

  /// Whether it closes any of these days, counted from the start of the plan; those after it do not count.
  func closesAny(of days: ClosedRange<Int>) -> Bool {
    let end = closedBefore.count - 1
    let (first, last) = (min(days.lowerBound, end), min(days.upperBound + 1, end))
    return closedBefore[last] > closedBefore[first]
  }
}
