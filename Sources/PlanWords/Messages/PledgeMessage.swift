/// What was promised, and what becomes of it.
public enum PledgeMessage: Message {
  /// What of a pledge is not offered yet.
  case notOffered(pledge: String, Quantity)
  /// A supply and where it comes from.
  case part(supply: String, place: String)
  /// What arrives by a corridor.
  case delivered(corridor: String, Quantity)
  /// What arrives by no corridor.
  case deliveredByNone(Quantity)
}
