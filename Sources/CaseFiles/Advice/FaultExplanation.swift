/// Says of a faulty cell what a person most likely did, before what its form says.
struct FaultExplanation: Sendable {
  /// The form of the column in words.
  let expected: String
  /// What an empty cell means; empty when nothing is said of it.
  let standard: String
  /// Whether no cell may be empty.
  let isRequired: Bool
  /// What to do when nothing is known; empty when the column has no word of its own for it.
  let unknown: String
  /// Whether the column holds names.
  let isName: Bool

  /// The fault of a text, of which the form says `fault`; `read` says what is wrong with another one.
  func of(_ text: String, _ fault: CellFault, read: (String) -> CellFault?) -> CellFault {
    if MissingMark.isSpreadsheetFault(text) {
      return CellFault(
        wrong: "is an error of the spreadsheet", fix: "Repair the formula there, or clear the cell."
      )
    }
    let folded = LookalikeText.folded(text)
    let bare = Self.trimmed(folded)
    if MissingMark.isMark(bare) {
      return CellFault(wrong: "is a mark for none or unknown", fix: advice)
    }
    if Self.trimmed(text) == bare, bare != text, read(bare) == nil {
      return CellFault(
        wrong: "starts or ends with a blank", fix: "Write \(bare).", isPlain: true)
    }
    if Self.trimmed(text) == bare, bare != text, let inner = read(bare) {
      return CellFault(wrong: inner.wrong, fix: inner.fix)
    }
    guard !fault.isPlain, let seen = LookalikeText.remark(on: text), bare != text else {
      return fault
    }
    if let inner = read(bare) { return CellFault(wrong: seen, fix: inner.fix) }
    return CellFault(
      wrong: seen, fix: isName ? "Did you mean \(bare)?" : "Write \(bare).", isPlain: true)
  }

  private var advice: String {
    if !unknown.isEmpty { return unknown }
    if isRequired { return "Write \(expected)." }
    return standard.isEmpty
      ? "Leave the cell empty, or write \(expected)."
      : "Leave the cell empty, which means \(standard), or write \(expected)."
  }

  /// The text without plain blanks at its ends.
  static func trimmed(_ text: String) -> String {
    var bare = text[...].drop { $0 == " " || $0 == "\t" }
    while bare.last == " " || bare.last == "\t" { bare.removeLast() }
    return String(bare)
  }
}
