package import SupplyModel

/// One end of one instalment of a need: what the program delivers to.
package struct Demand: Sendable {
  /// The position of the need in the case.
  package let need: Int
  /// The instalment.
  package let instalment: Instalment
  /// The end of its amount.
  package let end: AmountEnd
  /// What is asked at this end, in units; more than zero.
  package let units: Double
  /// What the whole need asks at this end, in units.
  package let unitsOfNeed: Double
  /// The position of the place.
  package let place: Int
  /// The worth of a delivery in each period; 0 where none is possible.
  package let worth: [Double]

  /// Every demand of the case, in the order of needs, instalments and ends.
  package static func all(in supplyCase: SupplyCase, placeIndex: [Place.ID: Int]) -> [Demand] {
    supplyCase.needs.enumerated().flatMap { index, need -> [Demand] in
      let instalments = need.openInstalments(in: supplyCase)
      return AmountEnd.allCases.flatMap { end -> [Demand] in
        let units = instalments.map { $0.units(at: end) }
        let total = units.reduce(0, +)
        guard need.amount.wording != .unstated, total > 0 else { return [] }
        return zip(instalments, units).filter { $0.1 > 0 }.map { instalment, units in
          Demand(
            need: index, instalment: instalment, end: end, units: units, unitsOfNeed: total,
            place: placeIndex[need.place] ?? 0,
            worth: (0..<supplyCase.calendar.periods).map {
              instalment.worth(in: $0, of: supplyCase.calendar)
            })
        }
      }
    }
  }
}

extension Instalment {
  /// What is asked at one end, in units.
  package func units(at end: AmountEnd) -> Double { end == .low ? low.value : above.value }

  /// What a delivery in a period is worth: that of its last day, and 0 before the earliest day.
  package func worth(in period: Int, of calendar: PlanCalendar) -> Double {
    calendar.firstDay(of: period) < earliest ? 0 : worth(on: calendar.lastDay(of: period))
  }
}
