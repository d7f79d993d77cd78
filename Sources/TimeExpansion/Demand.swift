package import SupplyModel

/// One end of one instalment of a need: what the program delivers to.
package struct Demand: Sendable {
  /// The position of the need in the case.
  package let need: Int
  /// The instalment.
  package let instalment: Instalment
  /// The end of its amount.
  package let end: AmountEnd
  /// What is asked at this end, in units; more than zero, and infinite where no figure limits it.
  package let units: Double
  /// What the whole need asks at this end, or is offered where no figure limits it, in units.
  package let unitsOfNeed: Double
  /// The position of the place.
  package let place: Int
  /// The worth of a delivery in each period; 0 where none is possible.
  package let worth: [Double]

  /// Every demand of the case, in the order of needs, instalments and ends.
  package static func all(in supplyCase: SupplyCase, placeIndex: [Place.ID: Int]) -> [Demand] {
    supplyCase.needs.enumerated().flatMap { index, need -> [Demand] in
      let instalments = need.openInstalments(in: supplyCase)
      return AmountEnd.allCases.filter { need.isServed(at: $0) }.flatMap { end -> [Demand] in
        let units = instalments.map { $0.units(at: end) }
        let total = end == .open ? supplyCase.unitsOffered(to: need) : units.reduce(0, +)
        guard total > 0 else { return [] }
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

extension Need {
  /// Whether it can be served at an end: at the stated ends where there is a figure, openly where there is none or
  /// more is welcome.
  fileprivate func isServed(at end: AmountEnd) -> Bool {
    switch end {
    case .low, .high: amount.wording != .unstated
    case .open: amount.wording == .unstated || amount.wording == .atLeast
    }
  }
}

extension SupplyCase {
  /// The units of all that may serve a need and becomes available within the plan, each supply's in whole millionths.
  fileprivate func unitsOffered(to need: Need) -> Double {
    let accepted = itemsAccepted(by: need)
    let supplied = supplies.filter { $0.earmark == nil || $0.earmark == need.id }.map { supply in
      accepted.filter { $0.id == supply.item }.reduce(0) { sum, item in
        let lots = supply.lots(of: item, in: calendar).filter {
          max(calendar.firstPeriod(onOrAfter: $0.available), calendar.firstOpenPeriod)
            < calendar.periods
        }
        let grams = lots.reduce(Int128(0)) { $0 + Int128($1.mass.grams) }
        let mass = Int128(item.massPerUnit.grams)
        return sum + Double((grams * 1_000_000 + mass - 1) / mass) / 1_000_000
      }
    }
    let freed = recipient.releases.filter { release in
      accepted.contains { $0.id == release.item }
    }.map(\.mostFreed.value)
    let there = opening.goods.filter { goods in
      (goods.earmark == nil || goods.earmark == need.id)
        && accepted.contains { $0.id == goods.item }
    }.map(\.units.value)
    return (supplied + there + freed).reduce(0, +)
  }
}

extension Instalment {
  /// What is asked at one end, in units.
  package func units(at end: AmountEnd) -> Double {
    switch end {
    case .low: low.value
    case .high: above.value
    case .open: .infinity
    }
  }

  /// What a delivery in a period is worth: that of its last day, and 0 before the earliest day.
  package func worth(in period: Int, of calendar: PlanCalendar) -> Double {
    calendar.firstDay(of: period) < earliest ? 0 : worth(on: calendar.lastDay(of: period))
  }
}
