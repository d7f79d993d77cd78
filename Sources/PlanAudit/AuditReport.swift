public import SupplyModel

/// What the audit of a plan found.
public struct AuditReport: Sendable {
  /// Every fault, goods first, then proof.
  public let faults: [AuditFault]
  /// How good the plan is, if it holds.
  public let standing: PlanStanding
  /// The stages of the plan, each with its value and bound as the audit works them out.
  public let stages: [AuditedStage]
  /// What arrived or was drawn and then neither kept nor used: less than a kilogram for each kind of
  /// goods at each place in each period, or it is among the faults.
  public let unusedByRounding: Mass

  /// Whether the plan holds.
  public var passes: Bool { faults.isEmpty }

  /// Whether the plan holds and is proved to be the best in every stage.
  public var isProved: Bool { passes && standing.isProved }
}
