package import SupplyModel

/// What each leg and place allows in each period, after changes and consents.
///
/// Indices are positions in the case's own arrays of legs and places.
package struct Timetable: Sendable {
  /// What each limit leaves, by leg or place and period, in the unit of its measure; infinity is none.
  package private(set) var limits: [LimitKind: [[Double]]]
  /// Tonnes that may depart, by leg and period; infinity is no limit, 0 is closed.
  package let throughputTonnes: [[Double]]
  /// Periods from departure to arrival, by leg and period of departure.
  package private(set) var transitPeriods: [[Int]]
  /// The share that survives the passage, by leg and period of departure.
  package private(set) var survival: [[Survival]]
  /// Cost per tonne, by leg and period of departure.
  package private(set) var costPerTonne: [[Double]]
  /// The classes that consents close, by leg and period.
  package private(set) var consentClosures: [[ConsentClosure]]

  package init(_ supplyCase: SupplyCase) {
    let rates = DailyRates(supplyCase)
    let periods = 0..<supplyCase.calendar.periods
    let limits = Dictionary(
      uniqueKeysWithValues: LimitKind.allCases.map { ($0, rates.limits($0)) })
    self.limits = limits
    throughputTonnes = limits[.throughput] ?? []
    transitPeriods = supplyCase.legs.map { leg in periods.map { rates.transit(of: leg, in: $0) } }
    survival = supplyCase.legs.map { leg in periods.map { rates.survival(of: leg, in: $0) } }
    costPerTonne = supplyCase.legs.map { leg in periods.map { rates.cost(of: leg, in: $0) } }
    let consents = ConsentDays.all(in: supplyCase)
    consentClosures = supplyCase.legs.map { leg in
      periods.map { period in
        let passage = rates.passageDays(of: leg, in: period)
        return ConsentClosure(consents, on: leg, in: period, passage, of: supplyCase.calendar)
      }
    }
  }

  /// Whether goods of a class may depart on a leg in a period, and arrive within the plan.
  package func isOpen(_ leg: Int, to goodsClass: String, refused: Set<String>, period: Int) -> Bool
  {
    throughputTonnes[leg][period] > 0 && !refused.contains(goodsClass)
      && !consentClosures[leg][period].closes(to: goodsClass)
      && period + transitPeriods[leg][period] < throughputTonnes[leg].count
  }
}

/// The share of goods that survives a passage, exact to 10⁻¹², rounded down.
package struct Survival: Hashable, Sendable {
  /// The share lost, in units of 10⁻¹².
  package let lossTrillionths: Int

  /// The share that survives.
  package var share: Double { Double(1_000_000_000_000 - lossTrillionths) / 1e12 }

  /// Whole grams that arrive when so many depart.
  package func arriving(grams: Int) -> Int {
    Int(Int128(grams) * Int128(1_000_000_000_000 - lossTrillionths) / 1_000_000_000_000)
  }
}
