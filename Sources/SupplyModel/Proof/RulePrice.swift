/// What the strict order of the tiers costs at one boundary: what comes after would gain if the tier before gave
/// up a part of what it has.
public struct RulePrice: Hashable, Sendable {
  /// The rank that would give something up; every stage before it keeps all it has.
  public let rank: Rank
  /// The part of the value of its stages that it would give up.
  public let givenUp: Double
  /// What would gain: the needs of the next rank, losses or cost.
  public let stage: Stage
  /// What the plan reaches there.
  public let before: Double
  /// What could be reached.
  public let after: Double

  /// Makes a figure.
  public init(rank: Rank, givenUp: Double, stage: Stage, before: Double, after: Double) {
    self.rank = rank
    self.givenUp = givenUp
    self.stage = stage
    self.before = before
    self.after = after
  }
}
