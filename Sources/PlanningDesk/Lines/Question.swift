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
    sentence = Sentence(question.message)
    switch question {
    case .amount(let need, let requestedBy):
      (kind, subject, askedOf) = ("amount", need.description, requestedBy)
    case .consent(let authority, let what, _):
      (kind, subject, askedOf) = ("consent", what, authority)
    case .onHand(let item, let place), .use(let item, let place):
      (kind, subject, askedOf) = ("stock", "\(item)@\(place)", "")
    case .companion(let complement, _, _):
      (kind, subject, askedOf) = ("companion", complement.description, "")
    }
  }
}
