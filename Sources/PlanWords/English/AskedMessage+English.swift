extension AskedMessage {
  /// The amount in English.
  public var english: Wording<English> {
    switch self {
    case .unstated: "not stated"
    case .exactly(let span): "\(span)"
    case .about(let span): "about \(span)"
    case .atLeast(let span): "\(span) or more"
    case .assumed(let amount): "\(amount) assumed"
    case .monthly(let amount, let times): "\(amount) a month × \(number: times)"
    case .daily(let amount): "\(amount) a day"
    }
  }
}

extension AskedMessage.AmountSpan {
  /// The range in English.
  public var english: Wording<English> {
    switch (low == high, unit) {
    case (true, ""): "\(number: low)"
    case (true, let unit): "\(number: low) \(name: unit)"
    case (false, ""): "\(number: low)–\(number: high)"
    case (false, let unit): "\(number: low)–\(number: high) \(name: unit)"
    }
  }
}
