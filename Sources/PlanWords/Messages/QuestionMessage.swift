/// What a case does not say.
public enum QuestionMessage: Message {
  /// No amount was stated for a need.
  case amount(need: String, askedOf: String)
  /// Whether an authority consents.
  case consent(authority: String, subject: String, classes: [String])
  /// How much is in stock.
  case onHand(item: String, place: String)
  /// How much is used each day.
  case use(item: String, place: String)
  /// Whether companions are there already.
  case companion(complement: String, item: String, condition: String)
}
