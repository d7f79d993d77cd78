import SupplyModel

extension ReplacedMessage {
  /// The figures in English.
  public var english: Wording<English> {
    "\(name: name): the plan uses \(used), and not \(replaced, between: ", nor ")."
  }
}

extension ReplacedMessage.Statement {
  /// One of the figures in English.
  public var english: Wording<English> {
    switch (state, known) {
    case (let state?, let known?):
      "\(amount) \(item), \(name: state.rawValue), known on \(known) (\(name: row))"
    case (let state?, nil): "\(amount) \(item), \(name: state.rawValue) (\(name: row))"
    case (nil, let known?): "\(amount) \(item), known on \(known) (\(name: row))"
    case (nil, nil): "\(amount) \(item) (\(name: row))"
    }
  }
}
