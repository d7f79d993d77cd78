extension QuestionMessage {
  /// The question in English.
  public var english: Wording<English> {
    switch self {
    case .amount(let need, ""):
      "\(name: need): no amount was stated (give --assume \(name: need)=LOW..HIGH)."
    case .amount(let need, let asker):
      "\(name: need): no amount was stated by \(name: asker) (give --assume \(name: need)=LOW..HIGH)."
    case .consent(let authority, let subject, let classes) where classes.isEmpty:
      "Does \(name: authority) consent to \(name: subject)?"
    case .consent(let authority, let subject, let classes):
      "Does \(name: authority) consent to \(name: subject) for \(classes, between: ", ")?"
    case .onHand(let item, let place):
      "How much \(name: item) is in stock at \(name: place)?"
    case .use(let item, let place): "How much \(name: item) is used each day at \(name: place)?"
    case .companion(let complement, let item, ""):
      "Are companions of \(name: item) there already (\(name: complement))? (give --assume \(name: complement)=true)"
    case .companion(let complement, let item, let condition):
      "Are companions of \(name: item) there already (\(name: complement): \(name: condition))? (give --assume \(name: complement)=true)"
    }
  }
}
