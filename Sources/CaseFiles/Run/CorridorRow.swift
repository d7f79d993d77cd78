public import SupplyModel

/// One corridor over the whole plan.
public struct CorridorRow: Hashable, Sendable {
  /// The corridor.
  public var corridor: String
  /// What departs on the legs that enter it.
  public var carried: Mass
  /// What arrives at its end.
  public var delivered: Mass
  /// Its share of what departs on all corridors, 0 to 1.
  public var share: Millionths
  /// What is lost on it.
  public var lost: Mass
  /// The number of periods in which it is closed.
  public var closedPeriods: Int

  /// Makes a row.
  public init(
    corridor: String, carried: Mass, delivered: Mass, share: Millionths, lost: Mass,
    closedPeriods: Int
  ) {
    self.corridor = corridor
    self.carried = carried
    self.delivered = delivered
    self.share = share
    self.lost = lost
    self.closedPeriods = closedPeriods
  }
}
