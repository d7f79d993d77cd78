import PlanWords

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
      log.report(file, row: fault.row, fault.fault)
      return Table(unread: declaration)
    }
    let records = CSVRecord.all(in: bytes, of: file, log: log)
    guard let first = records.first(where: { !$0.isBlank }) else {
      log.report(file, TableFault.noHeadings)
      return Table(unread: declaration)
    }
    let headings = HeadingRow(first, declaration: declaration)
    if let fault = headings.misplaced(above: records) {
      log.report(file, row: fault.row, fault.fault)
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
      log.report(file, row: fault.row, fault.fault)
      return Table(unread: declaration)
    }
    headings.checkUnnamed(filled, log)
    let rows = filled.compactMap { row($0, positions: positions, width: headings.cells.count) }
    return Table(
      declaration: declaration, headings: headings.cells, rows: rows, hasHashtags: hasHashtags)
  }

  private func row(_ record: CSVRecord, positions: [String: Int], width: Int) -> Row? {
    guard !record.isBlank else {
      log.remark(file, row: record.line, kind: .note, FileRemark.blankRow)
      return nil
    }
    var cells = record.cells
    while cells.count > width, cells.last?.isEmpty == true { cells.removeLast() }
    if cells.count == 1, width > 2, cells[0].contains(where: \.isWhitespace) {
      log.report(
        file, row: record.line, TableFault.remarkInRow(VisibleText.onOneLine(cells[0])))
      return nil
    }
    guard cells.count == width else {
      let count = record.cells.count
      log.report(
        file, row: record.line,
        cells.count > width
          ? TableFault.tooManyCells(count, headings: width)
          : .tooFewCells(count, headings: width))
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
      return refuse(row, .headingsRepeated)
    }
    guard !lacking.isEmpty, let first = filled.first else { return false }
    if RowWords.isTotal(first) {
      return refuse(row, .total(first))
    }
    guard lacking.count > 1 else { return false }
    if row.line == 2, filled.allSatisfy({ $0.hasPrefix("(") && $0.hasSuffix(")") }) {
      return refuse(row, .unitsAlone)
    }
    let names = lacking.map(\.heading)
    return refuse(
      row, filled.count == 1 ? .almostEmpty(first, lacking: names) : .emptyCells(names))
  }

  private func refuse(_ row: Row, _ fault: TableFault) -> Bool {
    log.report(file, row: row.line, fault)
    return true
  }
}

extension TableReader {
  /// Checks every cell of a table; names in print are told from names in the tables.
  func checkCells(of table: Table, names: NameBook) {
    for row in table.rows { checkCells(of: row, names: names) }
  }

  /// Checks every cell of a row.
  func checkCells(of row: Row, names: NameBook) {
    for column in declaration.allColumns {
      let text = row.asWritten(heading: column.heading)
      if text.isEmpty {
        guard column.isRequired, row.positions[column.heading] != nil else { continue }
        log.report(
          file, row: row.line, column: column.heading, wrong: .empty, fix: .form(column.form))
      } else if let fault = column.fault(text) {
        let printed =
          !fault.isPlain && LookalikeText.remark(on: text) == nil
          ? names.name(printedAs: text, anyOf: column.references) : nil
        log.report(
          file, row: row.line, column: column.heading, found: text,
          wrong: printed == nil ? fault.wrong : .printedName,
          fix: printed.map { .printed($0) } ?? fault.fix)
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
