/// What is wrong with the text of one cell.
struct CellFault: Error, Hashable, Sendable {
  /// Without a full stop, such as `is not a date`.
  let wrong: String
  /// A whole sentence that says what to write.
  let fix: String
  /// Whether the sentence names the very text, because it is plain what was meant.
  var isPlain = false
}

/// A text to write instead, with what is wrong with the one that stands there.
///
/// It is offered only where the form of the cell reads it, so that no advice leads to the next
/// problem.
struct CellCorrection: Hashable, Sendable {
  /// What is wrong, without a full stop.
  let wrong: String
  /// What to write; several when only the writer can tell which was meant.
  let choices: [Choice]

  /// One text that may have been meant.
  struct Choice: Hashable, Sendable {
    let text: String
    /// When it was meant, such as `if the day comes first`; empty when it is the only one.
    let condition: String

    init(_ text: String, _ condition: String = "") {
      self.text = text
      self.condition = condition
    }
  }

  init(_ wrong: String, _ choices: [Choice]) {
    self.wrong = wrong
    self.choices = choices
  }

  init(_ wrong: String, write text: String) { self.init(wrong, [Choice(text)]) }

  /// The fault, with those of the choices that can be read; nil when none can.
  func fault(readableBy reads: (String) -> Bool) -> CellFault? {
    let usable = choices.filter { reads($0.text) }
    guard let first = usable.first else { return nil }
    guard usable.count > 1 else {
      let condition = first.condition.isEmpty ? "" : " \(first.condition)"
      return CellFault(wrong: wrong, fix: "Write \(first.text)\(condition).", isPlain: true)
    }
    let listed = usable.map { choice in
      choice.condition.isEmpty ? choice.text : "\(choice.text) \(choice.condition)"
    }.joined(separator: ", or ")
    return CellFault(wrong: wrong, fix: "Write \(listed).", isPlain: true)
  }
}
