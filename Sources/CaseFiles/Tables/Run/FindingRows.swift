public import SupplyModel

/// What was found about a plan, as it stands in the files of a run: no sentence, only facts and figures.
public struct FindingRows: Hashable, Sendable {
  /// The facts of every what-if, in the order in which it tells them.
  public var facts: [FactRow]
  /// Why needs are short or late.
  public var reasons: [ReasonRow]
  /// What differs with each what-if.
  public var effects: [EffectRow]
  /// What the strict order costs.
  public var concessions: [Concession]

  /// Makes rows; none unless they are given.
  public init(
    facts: [FactRow] = [], reasons: [ReasonRow] = [], effects: [EffectRow] = [],
    concessions: [Concession] = []
  ) {
    self.concessions = concessions
    self.facts = facts
    self.reasons = reasons
    self.effects = effects
  }
}
