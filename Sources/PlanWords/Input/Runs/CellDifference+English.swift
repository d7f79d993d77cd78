extension CellDifference {
  /// The difference in English.
  public var english: Wording<English> {
    switch self {
    case .rowMissing: "a row is missing."
    case .rowBaseless: "the row does not follow from the plan."
    case .cell(let found, let given): "\"\(name: found)\"; the plan gives \"\(name: given)\"."
    case .otherForm: "the quotes, the ends of lines or the zeros are not as Corridor writes them."
    }
  }
}
