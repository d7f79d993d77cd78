import CaseFiles
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
  public let sentence: String

  init(_ question: OpenQuestion) {
    switch question {
    case .amount(let need, let requestedBy):
      (kind, subject, askedOf) = ("amount", need.description, requestedBy)
      let by = requestedBy.isEmpty ? "" : " by \(requestedBy)"
      sentence = "\(need): no amount was stated\(by) (give --assume \(need)=LOW..HIGH)."
    case .consent(let authority, let subject, _):
      (kind, self.subject, askedOf) = ("consent", subject, authority)
      sentence = question.description
    case .onHand(let item, let place), .use(let item, let place):
      (kind, subject, askedOf) = ("stock", "\(item)@\(place)", "")
      sentence = question.description
    case .companion(let complement, _, _):
      (kind, subject, askedOf) = ("companion", complement.description, "")
      sentence = "\(question) (give --assume \(complement)=true)"
    }
  }
}
