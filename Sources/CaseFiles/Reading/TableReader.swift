/// Reads one table: first its shape, then, once the names of all tables are known, its cells.
struct TableReader {
  /// The most columns that a table may have.
  static let mostColumns = 1000

  let declaration: TableDeclaration
  let log: ProblemLog

  var file: String { declaration.file }

  /// The rows of a table; one that has not the shape of a table is told of once.
  func table(from bytes: [UInt8]) -> Table {
    if let fault = FileEncoding.fault(of: bytes) {
      log.report(file, row: fault.row, wrong: fault.wrong, fix: fault.fix)
      return Table(unread: declaration)
    }
    let records = CSVRecord.all(in: bytes, of: file, log: log)
    guard let first = records.first(where: { !$0.isBlank }) else {
      log.report(file, wrong: "has no heading row", fix: "Write the headings in its first line.")
      return Table(unread: declaration)
    }
    let headings = HeadingRow(first, declaration: declaration)
    if let fault = headings.misplaced(above: records) {
      log.report(file, row: fault.row, wrong: fault.wrong, fix: fault.fix)
      return Table(unread: declaration)
    }
    guard let meant = headings.check(log), let start = records.firstIndex(of: first) else {
      return Table(unread: declaration)
    }
    return table(of: Array(records[(start + 1)...]), under: headings, meant: meant)
  }

  private func table(
    of records: [CSVRecord], under headings: HeadingRow, meant: [String]
  ) -> Table {
    let hasHashtags = records.first.map(\.isHashtags) ?? false
    let positions = Dictionary(
      meant.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let filled = records.dropFirst(hasHashtags ? 1 : 0)
    if let fault = headings.differentSeparator(in: filled) {
      log.report(file, row: fault.row, wrong: fault.wrong, fix: fault.fix)
      return Table(unread: declaration)
    }
    headings.checkUnnamed(filled, log)
    let rows = filled.compactMap { row($0, positions: positions, width: headings.cells.count) }
    return Table(
      declaration: declaration, headings: headings.cells, rows: rows, hasHashtags: hasHashtags)
  }

  private func row(_ record: CSVRecord, positions: [String: Int], width: Int) -> Row? {
    guard !record.isBlank else {
      log.remark(file, row: record.line, kind: .note, "The row is blank and was passed over.")
      return nil
    }
    var cells = record.cells
    while cells.count > width, cells.last?.isEmpty == true { cells.removeLast() }
    if cells.count == 1, width > 2, cells[0].contains(where: \.isWhitespace) {
      log.report(
        file, row: record.line,
        wrong: "the row holds nothing but \"\(VisibleText.onOneLine(cells[0]))\"",
        fix: "Remove it when it is a remark; otherwise add the missing commas.")
      return nil
    }
    guard cells.count == width else {
      let isLong = cells.count > width
      log.report(
        file, row: record.line,
        wrong: "the row has \(record.cells.count) cells and the heading row \(width)",
        fix: isLong
          ? "Remove the cells too many, put text that holds commas in quotation marks, and write "
            + "decimals with a dot."
          : "Add the missing commas.")
      return nil
    }
    let row = Row(file: file, line: record.line, cells: cells, positions: positions)
    return isNoRow(row) ? nil : row
  }

  /// Whether a row is no row of the table, such as one of totals, which is then told of once.
  private func isNoRow(_ row: Row) -> Bool {
    let lacking = declaration.allColumns.filter {
      $0.isRequired && row.positions[$0.heading] != nil && row.text(heading: $0.heading).isEmpty
    }
    let filled = row.written.filter { !$0.isEmpty }
    if filled == filled.filter({ row.positions[$0] != nil }), filled.count > 1, lacking.isEmpty,
      row.positions.allSatisfy({ $0.key == row.written[$0.value] || row.written[$0.value].isEmpty })
    {
      return refuse(row, "the row repeats the headings", "Remove it.")
    }
    guard !lacking.isEmpty, let first = filled.first else { return false }
    if RowWords.isTotal(first) {
      return refuse(
        row, "the row looks like a total, \"\(first)\"", "Remove it; totals are worked out.")
    }
    guard lacking.count > 1 else { return false }
    if row.line == 2, filled.allSatisfy({ $0.hasPrefix("(") && $0.hasSuffix(")") }) {
      return refuse(row, "the row holds nothing but units", "Remove it.")
    }
    let names = lacking.map(\.heading).joined(separator: ", ")
    if filled.count == 1 {
      return refuse(
        row, "the row holds nothing but \"\(first)\"",
        "Remove it when it is a remark; otherwise fill in \(names).")
    }
    return refuse(
      row, "the cells of \(names) are empty",
      "Fill them in; where cells are merged, each row needs its own.")
  }

  private func refuse(_ row: Row, _ wrong: String, _ fix: String) -> Bool {
    log.report(file, row: row.line, wrong: wrong, fix: fix)
    return true
  }
}

extension TableReader {
  /// Checks every cell of a table; names in print are told from names in the tables.
  func checkCells(of table: Table, names: NameBook) {
    for row in table.rows { checkCells(of: row, names: names) }
  }

  private func checkCells(of row: Row, names: NameBook) {
    for column in declaration.allColumns {
      let text = row.asWritten(heading: column.heading)
      if text.isEmpty {
        guard column.isRequired, row.positions[column.heading] != nil else { continue }
        log.report(
          file, row: row.line, column: column.heading, wrong: "the cell is empty",
          fix: "Write \(column.expected).")
      } else if let fault = column.fault(text) {
        let printed =
          !fault.isPlain && LookalikeText.remark(on: text) == nil
          ? names.name(printedAs: text, anyOf: column.references) : nil
        log.report(
          file, row: row.line, column: column.heading, found: text,
          wrong: printed.map { _ in "is a name in print" } ?? fault.wrong,
          fix: printed.map { "Write \($0), as the tables call it." } ?? fault.fix)
      }
    }
  }
}

/// Words that rows begin with that are no rows of a table.
private enum RowWords {
  private static let totals: Set<String> = [
    "total", "totals", "sum", "subtotal", "sub-total", "grand total", "summe", "gesamt",
    "gesamtsumme", "zwischensumme", "somme", "suma", "totale", "σ", "∑", "average", "mean",
  ]

  static func isTotal(_ text: String) -> Bool {
    totals.contains(FaultExplanation.trimmed(text.lowercased()).filter { $0 != ":" && $0 != "." })
  }
}
