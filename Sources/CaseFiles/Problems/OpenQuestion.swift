public import PlanWords
public import SupplyModel

/// Something that the case does not say and the plan would like to know.
public enum OpenQuestion: Hashable, Sendable {
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

  /// The question as people are asked it.
  public var message: QuestionMessage {
    switch self {
    case .amount(let need, let requestedBy):
      .amount(need: need.description, askedOf: requestedBy)
    case .consent(let authority, let subject, let classes):
      .consent(authority: authority, subject: subject, classes: classes)
    case .onHand(let item, let place):
      .onHand(item: item.description, place: place.description)
    case .use(let item, let place): .use(item: item.description, place: place.description)
    case .companion(let complement, let item, let condition):
      .companion(
        complement: complement.description, item: item.description, condition: condition)
    }
  }
}
