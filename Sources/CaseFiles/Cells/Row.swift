import PlanWords

/// One row of a table.
struct Row: Sendable {
  let file: String
  /// The line on which it starts, the heading row being 1.
  let line: Int
  /// The cells as they are shown: control and direction characters are written out.
  let cells: [String]
  /// The cells as they stand in the file.
  let written: [String]
  /// Where each heading stands.
  let positions: [String: Int]

  init(file: String, line: Int, cells: [String], positions: [String: Int]) {
    (self.file, self.line, self.positions) = (file, line, positions)
    written = cells
    self.cells = cells.map(VisibleText.of)
  }

  /// The cell as it stands in the file.
  func asWritten(heading: String) -> String { positions[heading].map { written[$0] } ?? "" }

  func text(heading: String) -> String { positions[heading].map { cells[$0] } ?? "" }

  func text<Value>(_ column: Column<Value>) -> String { text(heading: column.heading) }

  /// The cell's value; nil when the column is absent or the cell is empty or faulty.
  ///
  /// Faulty cells are reported once, when the table is read.
  subscript<Value>(column: Column<Value>) -> Value? {
    let text = text(column)
    return text.isEmpty ? nil : try? column.form.read(text).get()
  }
}

extension ProblemLog {
  /// Reports a fault of one cell, showing what stands there.
  func report<Value>(_ row: Row, _ column: Column<Value>, _ fault: some InputFault) {
    let text = row.text(column)
    report(
      row.file, row: row.line, column: column.heading, found: text.isEmpty ? nil : text, fault)
  }
}
