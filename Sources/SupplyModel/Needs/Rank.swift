/// The strict order in which needs are served: horizon first, then tier.
public struct Rank: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The horizon class.
  public let horizon: Horizon
  /// The tier within it.
  public let tier: Int

  /// Makes a rank.
  public init(horizon: Horizon, tier: Int) {
    self.horizon = horizon
    self.tier = tier
  }

  /// Reads `immediate-2` or `long_war-1`; nil for anything else.
  public init?(_ text: String) {
    guard let dash = text.lastIndex(of: "-"),
      let horizon = Horizon(rawValue: String(text[..<dash])),
      let tier = Int(text[text.index(after: dash)...]), tier >= 1
    else { return nil }
    self.init(horizon: horizon, tier: tier)
  }

  /// The rank as `immediate-2`.
  public var description: String { "\(horizon.rawValue)-\(tier)" }

  /// Served first comes first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.horizon, left.tier) < (right.horizon, right.tier)
  }
}
