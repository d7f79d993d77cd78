public import SupplyModel

/// What a run says it found about a plan, and its case and the plan's own rows deny.
///
/// What only planning again can show is not among these.
public enum FindingFault: Hashable, Sendable {
  /// The run looked for no reasons, and gives some.
  case notLookedFor
  /// Needs that are short or late, and whose reason the run says it looked for, have none.
  case noReason([Need.ID])
  /// A reason is given for needs that do not share one: not all those that ask for the same and are short or late.
  case otherNeeds([Need.ID])
  /// A reason says that the case has no item of a spec, or no way, and it has.
  case otherCause(Need.ID)
  /// The best way is not the one that the legs give.
  case otherWay(Need.ID)
  /// What is offered and asked is not what the case says.
  case otherShortage(Need.ID)
  /// A need is said to gain more than it lacks.
  case gainsTooMuch(Need.ID)
  /// What a need receives in the plan is not what is said beside what it would receive.
  case otherBefore(Need.ID)
  /// What a stage reaches in the plan is not what is said beside what it would reach.
  case otherValue(Stage)
  /// Nothing is said of what a corridor that is used is worth.
  case noEffect(corridor: String)
}
