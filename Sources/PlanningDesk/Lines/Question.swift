import CaseFiles
import PlanWords
import SupplyModel

/// Something that the case does not say.
public struct Question: Encodable, Hashable, Sendable {
  /// `amount`, `consent`, `stock` or `companion`.
  public let kind: String
  /// The need; the leg, place or corridor that consent is asked for; the stock, as `item@place`; or the
  /// complement.
  public let subject: String
  /// Who can answer; empty when nobody is named.
  public let askedOf: String
  /// The question in words.
  public let sentence: Sentence

  init(_ question: OpenQuestion) {
    switch question {
    case .amount(let need, let requestedBy):
      (kind, subject, askedOf) = ("amount", need.description, requestedBy)
      sentence = Sentence(QuestionMessage.amount(need: subject, askedOf: requestedBy))
    case .consent(let authority, let what, let classes):
      (kind, subject, askedOf) = ("consent", what, authority)
      sentence = Sentence(
        QuestionMessage.consent(authority: authority, subject: what, classes: classes))
    case .onHand(let item, let place):
      (kind, subject, askedOf) = ("stock", "\(item)@\(place)", "")
      sentence = Sentence(
        QuestionMessage.onHand(item: item.description, place: place.description))
    case .use(let item, let place):
      (kind, subject, askedOf) = ("stock", "\(item)@\(place)", "")
      sentence = Sentence(QuestionMessage.use(item: item.description, place: place.description))
    case .companion(let complement, let item, let condition):
      (kind, subject, askedOf) = ("companion", complement.description, "")
      sentence = Sentence(
        QuestionMessage.companion(
          complement: subject, item: item.description, condition: condition))
    }
  }
}
