import PlanWords

/// A text to write instead, with what is wrong with the one that stands there.
///
/// It is offered only where the form of the cell reads it, so that no advice leads to the next
/// problem.
struct CellCorrection: Hashable, Sendable {
  /// What is wrong.
  let wrong: CellFound
  /// What to write; several when only the writer can tell which was meant.
  let choices: [CellChoice]

  init(_ wrong: CellFound, _ choices: [CellChoice]) {
    self.wrong = wrong
    self.choices = choices
  }

  init(_ wrong: CellFound, write text: String) { self.init(wrong, [.only(text)]) }

  /// The fault, with those of the choices that can be read; nil when none can.
  func fault(readableBy reads: (String) -> Bool) -> CellFault? {
    let usable = choices.filter { reads($0.written) }
    guard let first = usable.first else { return nil }
    return CellFault(
      wrong: wrong, fix: usable == [.only(first.written)] ? .text(first.written) : .choice(usable),
      isPlain: true)
  }
}
