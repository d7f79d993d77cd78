extension FileNameLack {
  /// What is wrong in English.
  public var english: Wording<English> {
    switch self {
    case .hidden: "starts with a dot"
    case .tooLong: "is too long"
    case .badCharacter: "holds a character that no name of a file should hold"
    }
  }
}
