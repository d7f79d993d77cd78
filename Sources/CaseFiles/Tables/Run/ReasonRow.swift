public import SupplyModel

/// One remedy of a reason for one need; a reason without remedies has one row for each need.
public struct ReasonRow: Hashable, Sendable {
  /// The number of the reason, from 1.
  public var reason: Int
  /// The need.
  public var need: Need.ID
  /// What stands in the way first of all.
  public var cause: CauseKind
  /// The legs of the best way, where it takes too long.
  public var legs: [String]
  /// The days on it.
  public var days: Int?
  /// The first day on which goods by it can be there.
  public var arrival: CalendarDate?
  /// What is offered of what it accepts, where that is too little, and what is asked of it.
  public var offered: Double?
  /// What needs of its rank ask of that.
  public var asked: Double?
  /// What needs of earlier ranks ask of that.
  public var askedBefore: Double?
  /// The what-if; nil for none.
  public var whatIf: Int?
  /// What the need has more with it, in units on time or their worth in late ones.
  public var gain: Double?
}
