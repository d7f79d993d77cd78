public import SupplyModel

/// What the strict order of the tiers costs, and what the proof of a plan could hide.
public enum RuleMessage: Message {
  /// Cost falls if a rank gives up a part of what it has.
  case cost(Rank, givenUp: Double, before: Double, after: Double)
  /// Losses fall if a rank gives up a part of what it has.
  case losses(Rank, givenUp: Double, before: Quantity, after: Quantity)
  /// Another rank gains if a rank gives up a part of what it has: from one share of its best to another.
  case needs(Rank, givenUp: Double, next: Rank, before: Double, after: Double)
  /// The most that the proof could hide of a need.
  case mayHide(Need.ID, Quantity)
}
