/// How good a plan is that holds.
public enum PlanStanding: Hashable, Sendable {
  /// No stage leaves a gap that could hide a unit, or a ten-thousandth of what a need asks.
  case proved
  /// These stages may be better, by no more than their gaps.
  ///
  /// A stage that the plan leaves out stands there with the bound that needs no prices.
  case good([AuditedStage])

  /// Whether the plan is proved to be the best in every stage.
  public var isProved: Bool { self == .proved }

  /// The stages that may be better.
  public var openStages: [AuditedStage] {
    switch self {
    case .proved: []
    case .good(let stages): stages
    }
  }
}
