public import SupplyModel

/// A stage of a plan as the audit works it out.
public struct AuditedStage: Hashable, Sendable {
  /// The aim.
  public let stage: Stage
  /// What the plan reaches, rounded down.
  public let value: Double
  /// What no plan can exceed that does as well on every earlier stage, rounded up.
  public let bound: Double

  /// How far the plan may be from the best.
  public var gap: Double { max(0, bound - value) }
}
