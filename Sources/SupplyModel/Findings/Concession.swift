/// What a later stage would gain if an earlier one gave up a part of what it has: the price of the strict order.
public struct Concession: Hashable, Sendable {
  /// The stage that gives up: needs of a tier, or its first round of sharing, which stands for all of them.
  public var given: Stage
  /// The part of its value that it gives up; 1 is all.
  public var part: Double
  /// The stage that gains.
  public var later: Stage
  /// What the plan reaches there.
  public var before: Double
  /// What could be reached.
  public var after: Double

  /// Makes a concession.
  public init(given: Stage, part: Double, later: Stage, before: Double, after: Double) {
    self.given = given
    self.part = part
    self.later = later
    self.before = before
    self.after = after
  }
}
