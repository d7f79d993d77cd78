import SupplyModel

/// What is left of a limit that leaves something over from period to period, in 10⁻¹² of its unit.
struct CarriedCapacity {
  /// The items whose pieces use what is left over.
  let heavy: Set<Item.ID>
  /// By period; nil is no limit, after which nothing is left over.
  private var limits: [Int128?]
  private var used: [Int128]
  /// By period, the most that is left over at its end.
  private let most: [Int128]

  init(_ limits: [Int128?], _ carryOver: CarryOver) {
    self.limits = limits
    heavy = carryOver.heavy
    used = limits.map { _ in 0 }
    most = carryOver.most.map { Int128($0) * 1_000_000 }
  }

  mutating func raise(by gain: Int128, in period: Int) {
    limits[period] = limits[period].map { $0 + gain }
  }

  mutating func use(_ size: Int128, in period: Int) { used[period] += size }

  /// What a period still takes, so that what is used in later ones still finds what it needs; nil is no limit.
  func room(in period: Int) -> Int128? {
    guard let limit = limits[period] else { return nil }
    return limit + leftOver(before: period) - used[period] - needed(after: period)
  }

  /// What the periods before leave over.
  private func leftOver(before period: Int) -> Int128 {
    (0..<period).reduce(0) { over, earlier in
      guard let limit = limits[earlier] else { return 0 }
      return max(0, min(most[earlier], limit + over - used[earlier]))
    }
  }

  /// What must be left over for the periods after, given what they use.
  private func needed(after period: Int) -> Int128 {
    (period + 1..<limits.count).reversed().reduce(0) { needed, later in
      guard let limit = limits[later] else { return 0 }
      return max(0, used[later] + needed - limit)
    }
  }
}
