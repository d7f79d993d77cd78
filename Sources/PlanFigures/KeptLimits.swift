import SupplyModel
import TimeExpansion

/// What legs let through when every vehicle that can be kept for them is, such as all ice breakers there are.
struct KeptLimits {
  private let limits: [Int: [AssetLimit]]
  /// By lift, then period: the vehicles that are there by then.
  private let vehicles: [[Double]]

  init(_ supplyCase: SupplyCase) {
    let all = AssetLimit.all(in: supplyCase)
    limits = all.reduce(into: [:]) { found, limit in
      if case .leg(let leg) = limit.subject { found[leg, default: []].append(limit) }
    }
    let calendar = supplyCase.calendar
    vehicles = supplyCase.carriage.lifts.map { lift in
      (0..<calendar.periods).map { period in
        lift.bases.filter {
          $0.available.map { calendar.firstPeriod(onOrAfter: $0) <= period } ?? true
        }.reduce(0) { $0 + $1.count.value }
      }
    }
  }

  /// The most that departs on a leg in a period, in tonnes; infinity where nothing needs to be kept.
  func tonnes(on leg: Int, in period: Int) -> Double {
    (limits[leg] ?? []).reduce(.infinity) { most, limit in
      limit.kept[period].map { min(most, $0.tonnesPerVehicle * vehicles[limit.lift][period]) }
        ?? most
    }
  }
}
