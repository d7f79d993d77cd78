public import SupplyModel

/// Something that the case does not say and the plan would like to know.
public enum OpenQuestion: Hashable, Sendable, CustomStringConvertible {
  /// How much a need asks.
  case amount(Need.ID, requestedBy: String)
  /// Whether an authority lets goods pass by a leg, a place or a corridor.
  case consent(authority: String, subject: String, classes: [String])
  /// How much of an item is in stock at a place on the first day of the plan.
  case onHand(Item.ID, at: Place.ID)
  /// How much of an item is used at a place in a day.
  case use(Item.ID, at: Place.ID)
  /// Whether a companion is there already, as was said.
  case companion(Complement.ID, of: Item.ID, condition: String)

  /// The question in words.
  public var description: String {
    switch self {
    case .amount(let need, let requestedBy):
      "How much is asked of \(need)" + (requestedBy.isEmpty ? "?" : " by \(requestedBy)?")
    case .consent(let authority, let subject, let classes):
      "Does \(authority) consent to \(subject)"
        + (classes.isEmpty ? "?" : " for \(classes.joined(separator: ", "))?")
    case .onHand(let item, let place): "How much \(item) is in stock at \(place)?"
    case .use(let item, let place): "How much \(item) is used each day at \(place)?"
    case .companion(let complement, let item, let condition):
      "Are companions of \(item) there already (\(complement)"
        + (condition.isEmpty ? ")?" : ": \(condition))?")
    }
  }
}
