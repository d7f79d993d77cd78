/// A stage's value before and after.
public struct StageChange: Hashable, Sendable {
  /// The stage.
  public var stage: Stage
  /// What the plan reaches.
  public var before: Double
  /// What is reached when the case is planned again.
  public var after: Double

  /// Makes a change.
  public init(stage: Stage, before: Double, after: Double) {
    self.stage = stage
    self.before = before
    self.after = after
  }
}
