public import SupplyModel

/// What a later tier, or carriage, would gain if an earlier tier gave up a little.
public struct ConcessionMessage: Message {
  /// What is given up.
  public let given: Given
  /// What is gained.
  public let gained: Gained

  /// Makes a message.
  public init(_ given: Given, _ gained: Gained) { (self.given, self.gained) = (given, gained) }

  /// What is given up.
  public enum Given: Message {
    /// A part of what a tier receives.
    case part(Rank, percent: Double)
    /// That the needs of a tier share a shortage evenly.
    case evenness(Rank)
  }

  /// What is gained; figures before and after.
  public enum Gained: Message {
    /// The share of what it asks that a tier receives, 0 to 1.
    case tier(Rank, before: Double, after: Double)
    /// The share of what is offered that a tier is sent on account, 0 to 1.
    case account(Rank, before: Double, after: Double)
    /// The cost of carriage.
    case cost(before: Double, after: Double)
    /// Tonnes lost on the way.
    case losses(before: Double, after: Double)
    /// The share of budgets that works take, 0 and up.
    case works(before: Double, after: Double)
  }
}
