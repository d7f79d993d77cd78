import SupplyModel

/// What the sailings of a leg carry in each period; a leg without sailings has no limit by them.
struct SailingLimits {
  private let tonnesByPeriod: [Int: Double]?

  init(of leg: Leg, in supplyCase: SupplyCase, _ rates: DailyRates) {
    let own = supplyCase.carriage.sailings.filter { $0.leg == leg.id }
    guard !own.isEmpty else {
      tonnesByPeriod = nil
      return
    }
    tonnesByPeriod = own.reduce(into: [:]) { sums, sailing in
      guard let period = supplyCase.calendar.period(holding: sailing.date) else { return }
      // What would sail on a day on which the leg is closed does not sail.
      let passage = rates.passageDays(of: leg, in: period)
      let limit = LimitKind.throughput.description
      guard rates.rate(limit, of: leg, on: sailing.date, passage: passage) > 0 else { return }
      sums[period, default: 0] += sailing.capacity?.tonnes ?? .infinity
    }
  }

  /// Tonnes that may depart in a period; infinity is no limit, 0 is closed.
  func tonnes(in period: Int) -> Double {
    tonnesByPeriod.map { $0[period] ?? 0 } ?? .infinity
  }
}
