/// Counts the cells and the text of a whole workbook.
final class CellTally {
  private let limits: ReadingLimits
  private var cells = 0
  private var textBytes = 0

  init(_ limits: ReadingLimits) { self.limits = limits }

  /// Counts one more cell; what is returned is why there may be no more.
  func count(_ content: CellContent) -> WorkbookProblem? {
    cells += 1
    if cells > limits.mostCells { return limits.tooManyCells }
    // A text that many cells share takes little room here, and much in the tables.
    if case .text(let text) = content { textBytes += text.utf8.count }
    return textBytes > limits.mostTextBytes ? limits.tooMuchText : nil
  }
}
