public import SupplyModel

/// What a plan is doing, for those who wait for it.
public struct PlanProgress: Sendable {
  /// The stage that was just solved.
  public let stage: Stage
  /// Its number, from 1.
  public let number: Int
  /// How many there are.
  public let count: Int
  /// What it reached.
  public let value: Double
}
