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
    withhold(supplyCase, days: days)
    for index in passages.indices where timetable.throughput[index % slotsPerClass] == 0 {
      passages[index] = .closed
    }
  }

  /// Whether a leg takes a class in a period.
  func passage(class goodsClass: Int, leg: Int, departure: Int) -> Passage {
    passages[goodsClass * slotsPerClass + leg * periods + departure]
  }

  /// A consent that is not granted on any day of a period closes the whole period.
  private mutating func withhold(_ supplyCase: SupplyCase, days: PlanDays) {
    for consent in supplyCase.consents where consent.state != .granted {
      let holding = days.holding(consent.span)
      let closed = (0..<periods).filter { days.days(of: $0).contains { holding[$0] } }
      let covered = classes.indices.filter {
        consent.classes.isEmpty || consent.classes.contains(classes[$0])
      }
      for (index, leg) in supplyCase.legs.enumerated()
      where LegTimetable.subjects(of: leg).contains(consent.subject) {
        for goodsClass in covered {
          for period in closed {
            passages[goodsClass * slotsPerClass + index * periods + period] = .withoutConsent
          }
        }
      }
    }
  }
}
