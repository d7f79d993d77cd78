public import SupplyModel

/// A way of goods from where they are offered to where they are asked for.
public struct WholeWay: Hashable, Sendable {
  /// Its legs, in order.
  public let legs: [Leg.ID]
  /// The days on its legs; waiting not counted.
  public let days: Double
  /// The share of what departs that is lost on it, 0 to 1, as the legs state it.
  public let lostShare: Double
  /// What a tonne pays on all its legs, in the case's currency; nil when no leg states a cost.
  public let costPerTonne: Double?

  init(_ legs: [Leg]) {
    self.legs = legs.map(\.id)
    days = legs.reduce(0) { $0 + $1.transitDays.value }
    lostShare = 1 - legs.reduce(1) { $0 * (1 - $1.loss.value) }
    costPerTonne =
      legs.contains { $0.costPerTonne > 0 } ? legs.reduce(0) { $0 + $1.costPerTonne } : nil
  }
}
