import SupplyModel

extension SetMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .complete(let need, let quantity):
      "\(name: need): \(quantity) \(by: quantity, one: "comes with all that it needs", other: "come with all that they need")."
    case .nothing(let need): "\(name: need): nothing comes."
    case .companion(let name, let each, let item, let companions, let match, let there, ""):
      "\(name: name): \(number: each) for each (\(Pairing(item: item, goods: Goods(companions, match)))); \(there)."
    case .companion(let name, let each, let item, let companions, let match, let there, let said):
      "\(name: name): \(number: each) for each (\(Pairing(item: item, goods: Goods(companions, match)))); \(there). \(name: said)\(name: said.hasSuffix(".") ? "" : ".")"
    case .joined(let sent, let held) where sent.units > 0 && held.units > 0:
      "\(sent) sent and \(held) held there are used."
    case .joined(let sent, _) where sent.units > 0:
      "\(sent) sent \(by: sent, one: "is", other: "are") used."
    case .joined(_, let held) where held.units > 0:
      "\(held) held there \(by: held, one: "is", other: "are") used."
    case .joined: "None is used."
    case .name(let complement, let companions, let match):
      "\(name: complement) (\(Goods(companions, match)))"
    case .said(let complement, let words): "\(name: complement): \(name: words)"
    case .there(.confirmed): "yes"
    case .there(.claimed): "yes, as claimed"
    case .there(.unknown): "not known"
    case .there(.refuted): "no"
    }
  }
}

/// An item and what it needs.
private struct Pairing: Message {
  let item: String
  let goods: Goods

  var english: Wording<English> {
    goods.companions.isEmpty ? "\(name: item); \(goods)" : "\(name: item) with \(goods)"
  }
}

/// What serves as companion, and in what it must agree.
private struct Goods: Message {
  let companions: [String]
  let match: String

  init(_ companions: [String], _ match: String) {
    (self.companions, self.match) = (companions, match)
  }

  var english: Wording<English> {
    switch (companions.isEmpty, match.isEmpty) {
    case (true, _): "nothing of the case serves"
    case (false, true): "\(list: companions)"
    case (false, false): "\(list: companions), the same in \(name: match)"
    }
  }
}

extension SetMessage.Presence {
  /// Whether it is there, in English.
  public var english: Wording<English> {
    switch self {
    case .confirmed: "there already, confirmed"
    case .claimed: "taken as there already, as claimed"
    case .unknown: "nobody knows whether it is there already, so it must be sent"
    case .missing: "not there, so it must be sent"
    }
  }
}
