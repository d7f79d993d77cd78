/// What is offered of what needs accept, and what is asked of it, in units over the whole plan.
public struct Shortage: Hashable, Sendable {
  /// What is offered.
  public var offered: Double
  /// What the needs of the same rank ask.
  public var asked: Double
  /// What the needs of earlier ranks ask.
  public var askedBefore: Double

  /// Makes a shortage.
  public init(offered: Double, asked: Double, askedBefore: Double) {
    self.offered = offered
    self.asked = asked
    self.askedBefore = askedBefore
  }
}
