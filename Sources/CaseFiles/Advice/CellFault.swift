import PlanWords

/// What is wrong with the text of one cell.
struct CellFault: Error, Hashable, Sendable {
  /// Such as that it is no date.
  let wrong: CellFound
  /// What to write.
  let fix: CellWrite
  /// Whether the sentence names the very text, because it is plain what was meant.
  var isPlain = false
}
