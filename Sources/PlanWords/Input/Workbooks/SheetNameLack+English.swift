extension SheetNameLack {
  /// What is wrong in English.
  public var english: Wording<English> {
    switch self {
    case .empty: "is empty"
    case .tooLong(let most): "is longer than \(most, one: "character", other: "characters")"
    case .badCharacter: "holds one of [ ] : * ? / \\"
    case .apostrophe: "starts or ends with an apostrophe"
    }
  }
}
