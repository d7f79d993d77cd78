import SupplyModel

extension NeedMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .asks(let need, let rank, let asked, let item, let place, let due):
      "\(name: need) (\(rank)) asks for \(name: item) at \(name: place) by \(due): \(asked)."
    case .asksFor(let need, let rank, let asked, let item, let place, let due, let by):
      "\(name: need) (\(rank)) asks for \(name: item) at \(name: place) by \(due): \(asked); asked by \(name: by)."
    case .receives(let onTime, let late, let short):
      "On time \(onTime), late \(late), short \(short)."
    case .onAccount(let need, let sent):
      "\(name: need): no amount is stated; \(sent) can be brought and is sent on account."
    case .onAccountBeyond(let need, let sent):
      "\(name: need): beyond what is asked, \(sent) can be brought and is sent on account."
    case .onTime(let quantity, let date): "\(quantity) on time, \(date)"
    case .late(let quantity, let date): "\(quantity) late, \(date)"
    case .passage(let says, let source, let locator):
      "\(name: says) (\(name: source), \(name: locator))"
    case .nearMiss(let need, let item, let failures):
      "\(name: need): \(name: item) does not fit: \(failures, between: "; ")."
    }
  }
}

extension NeedMessage.Failure {
  /// The failure in English.
  public var english: Wording<English> {
    switch self {
    case .other(let attribute, let asked, let has):
      "\(name: attribute) is \(name: has), asked is \(name: asked)"
    case .unstated(let attribute, let asked):
      "\(name: attribute) is not stated, asked is \(name: asked)"
    }
  }
}
