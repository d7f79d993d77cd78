/// What a plan leaves open and why, and what its corridors, works and companions are worth: found by
/// planning again, and kept with a run as data.
public struct Findings: Hashable, Sendable {
  /// Why needs are short or late, the reasons that were looked for first.
  public var reasons: [Reason]
  /// What planning again with something supposed makes different.
  public var effects: [Effect]
  /// What the strict order costs, where that is much.
  public var concessions: [Concession]
  /// The needs that are short or late whose reasons were not looked for.
  public var unexplained: [Need.ID]
  /// Whether all that was to be tried was tried, before the time was up.
  public var isComplete: Bool

  /// Makes findings; none unless they are given.
  public init(
    reasons: [Reason] = [], effects: [Effect] = [], concessions: [Concession] = [],
    unexplained: [Need.ID] = [], isComplete: Bool = true
  ) {
    self.concessions = concessions
    self.reasons = reasons
    self.effects = effects
    self.unexplained = unexplained
    self.isComplete = isComplete
  }
}
