/// What a corridor carries before and after.
public struct CorridorChange: Hashable, Sendable {
  /// The corridor.
  public var corridor: String
  /// What it carries in the plan.
  public var before: Mass
  /// What it carries when the case is planned again.
  public var after: Mass

  /// Makes a change.
  public init(corridor: String, before: Mass, after: Mass) {
    self.corridor = corridor
    self.before = before
    self.after = after
  }
}
