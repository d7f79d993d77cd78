import PlanWords

/// Says of a faulty cell what a person most likely did, before what its form says.
struct FaultExplanation: Sendable {
  /// The form of the column.
  let expected: ColumnForm
  /// What an empty cell means; empty when nothing is said of it.
  let standard: String
  /// Whether no cell may be empty.
  let isRequired: Bool
  /// What to do when nothing is known; nil when the column has no word of its own for it.
  let unknown: CellWrite?
  /// Whether the column holds names.
  let isName: Bool

  /// The fault of a text, of which the form says `fault`; `read` says what is wrong with another one.
  func of(_ text: String, _ fault: CellFault, read: (String) -> CellFault?) -> CellFault {
    if MissingMark.isSpreadsheetFault(text) {
      return CellFault(wrong: .spreadsheetError, fix: .repairFormula)
    }
    let folded = LookalikeText.folded(text)
    let bare = Self.trimmed(folded)
    if MissingMark.isMark(bare) {
      return CellFault(wrong: .missingMark, fix: advice)
    }
    if Self.trimmed(text) == bare, bare != text, read(bare) == nil {
      return CellFault(wrong: .blankAtEnd, fix: .text(bare), isPlain: true)
    }
    if Self.trimmed(text) == bare, bare != text, let inner = read(bare) {
      return CellFault(wrong: inner.wrong, fix: inner.fix)
    }
    guard !fault.isPlain, let seen = LookalikeText.remark(on: text), bare != text else {
      return fault
    }
    if let inner = read(bare) { return CellFault(wrong: .lookalike(seen), fix: inner.fix) }
    return CellFault(
      wrong: .lookalike(seen), fix: isName ? .didYouMean(bare) : .text(bare), isPlain: true)
  }

  private var advice: CellWrite {
    unknown ?? (isRequired ? .form(expected) : .emptyOr(expected, meaning: standard))
  }

  /// The text without plain blanks at its ends.
  static func trimmed(_ text: String) -> String {
    var bare = text[...].drop { $0 == " " || $0 == "\t" }
    while bare.last == " " || bare.last == "\t" { bare.removeLast() }
    return String(bare)
  }
}
