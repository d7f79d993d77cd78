extension CellTextLack {
  /// What is wrong in English.
  public var english: Wording<English> {
    switch self {
    case .tooLong(let most):
      "is longer than \(most, one: "character", other: "characters"), the most that a cell holds"
    case .badCharacter: "holds a character that no workbook can hold"
    }
  }
}
