public import SupplyModel
import TimeExpansion

/// What the deliveries of a plan free, by date.
public struct ReleaseUse: Hashable, Sendable {
  /// The release.
  public let release: Release.ID
  /// What is delivered to its needs and freed by that, in units, at the end of each period in which
  /// either changes.
  public let steps: [Step]
  /// What is taken up of it, in units.
  public let taken: Double
  /// What the next unit delivered would free at the end of the plan.
  public let slope: Double
  /// Units that can still be delivered at that slope; 0 when the curve is at its end.
  public let atThatSlope: Double

  /// What is freed by the end of a period.
  public struct Step: Hashable, Sendable {
    /// The period; what it frees can be taken up from the next one on.
    public let period: Int
    /// What was delivered until then.
    public let delivered: Double
    /// What that frees in all.
    public let freed: Double
  }

  /// What was delivered by the end of the plan.
  public var delivered: Double { steps.last?.delivered ?? 0 }
  /// What that frees in all.
  public var freed: Double { steps.last?.freed ?? 0 }
}

extension ReleaseUse {
  /// What each release of a case frees in a plan, in the order of the case.
  ///
  /// Nothing is solved.
  public static func all(
    in record: PlanRecord, of supplyCase: SupplyCase
  ) -> [ReleaseUse] {
    let mass = Dictionary(
      supplyCase.items.map { ($0.id, Double($0.massPerUnit.grams)) },
      uniquingKeysWith: { first, _ in first })
    return supplyCase.recipient.releases.map { release in
      var arriving = Array(repeating: 0.0, count: supplyCase.calendar.periods)
      for row in record.deliveries where release.needs.contains(row.need) {
        arriving[row.period] += Double(row.mass.grams) / (mass[row.commodity.item] ?? 1)
      }
      let taken = record.freed.filter { $0.release == release.id }
        .reduce(0.0) { $0 + Double($1.mass.grams) / (mass[release.item] ?? 1) }
      return ReleaseUse(release, arriving: arriving, taken: taken)
    }
  }
}

extension ReleaseUse {
  fileprivate init(_ release: Release, arriving: [Double], taken: Double) {
    self.release = release.id
    self.taken = taken
    var sum = 0.0
    steps = arriving.enumerated().compactMap { period, units in
      guard units > 0 else { return nil }
      sum += units
      return Step(period: period, delivered: sum, freed: release.freed(by: sum))
    }
    // What rounding to grams keeps from the next stretch counts as there.
    let next = release.stretches.first { stretch in
      sum < (stretch.start.delivered.value + stretch.delivered.value) * (1 - 1e-6)
    }
    slope = next?.slope ?? 0
    atThatSlope = next.map { $0.start.delivered.value + $0.delivered.value - sum } ?? 0
  }
}

extension Release {
  /// What so many units delivered free in all.
  fileprivate func freed(by delivered: Double) -> Double {
    let reached = stretches.map {
      $0.start.freed.value + $0.slope * (delivered - $0.start.delivered.value)
    }
    return min(mostFreed.value, reached.min() ?? 0)
  }
}
