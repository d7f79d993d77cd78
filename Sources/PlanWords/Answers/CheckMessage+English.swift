extension CheckMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .canBePlanned(let counts):
      "\(strong: "The case can be planned"): \(counts, between: ", ")."
    }
  }
}

extension CheckMessage.Counted {
  /// The count in English.
  public var english: Wording<English> {
    switch kind {
    case .needs: "\(number, one: "need", other: "needs")"
    case .supplies: "\(number, one: "supply", other: "supplies")"
    case .places: "\(number, one: "place", other: "places")"
    case .legs: "\(number, one: "leg", other: "legs")"
    case .items: "\(number, one: "item", other: "items")"
    case .changes: "\(number, one: "change", other: "changes")"
    case .consents: "\(number, one: "consent", other: "consents")"
    }
  }
}
