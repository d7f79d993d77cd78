/// Reads one table and checks it cell by cell.
struct TableReader {
  /// The most columns that a table may have.
  static let mostColumns = 1000

  let declaration: TableDeclaration
  let log: ProblemLog

  private var file: String { declaration.file }

  func table(from bytes: [UInt8]) -> Table {
    guard !bytes.contains(0) else {
      log.report(
        file, wrong: "holds zero bytes, which no text has", fix: "Save it as CSV in UTF-8.")
      return Table(absent: declaration)
    }
    let records = CSVRecord.all(in: bytes, of: file, log: log)
    guard let heading = records.first, !heading.cells.isEmpty else {
      log.report(file, wrong: "has no heading row", fix: "Write the headings in its first line.")
      return Table(absent: declaration)
    }
    guard checkHeadings(heading.cells) else { return Table(absent: declaration) }
    let hasHashtags = records.dropFirst().first.map(\.isHashtags) ?? false
    let positions = Dictionary(
      heading.cells.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = records.dropFirst(hasHashtags ? 2 : 1).compactMap {
      row($0, positions: positions, width: heading.cells.count)
    }
    rows.forEach(checkCells)
    return Table(
      declaration: declaration, headings: heading.cells, rows: rows, hasHashtags: hasHashtags)
  }

  private func row(_ record: CSVRecord, positions: [String: Int], width: Int) -> Row? {
    guard record.cells.contains(where: { !$0.isEmpty }) else {
      log.remark(file, row: record.line, "The row is blank and was passed over.")
      return nil
    }
    guard record.cells.count == width else {
      let isLong = record.cells.count > width
      log.report(
        file, row: record.line,
        wrong: "the row has \(record.cells.count) cells and the heading row \(width)",
        fix: isLong
          ? "Remove the cells too many, or put text that holds commas in quotation marks."
          : "Add the missing commas.")
      return nil
    }
    return Row(file: file, line: record.line, cells: record.cells, positions: positions)
  }

  private func checkCells(of row: Row) {
    for column in declaration.allColumns {
      let text = row.text(heading: column.heading)
      if text.isEmpty {
        guard column.isRequired, row.positions[column.heading] != nil else { continue }
        log.report(
          file, row: row.line, column: column.heading, wrong: "the cell is empty",
          fix: "Write \(column.expected).")
      } else if let fault = column.fault(text) {
        log.report(
          file, row: row.line, column: column.heading, found: text, wrong: fault.wrong,
          fix: fault.fix)
      }
    }
  }
}

extension TableReader {
  /// Checks the heading row; false when the rows under it cannot be read.
  private func checkHeadings(_ headings: [String]) -> Bool {
    guard headings.count <= Self.mostColumns else {
      log.report(
        file, row: 1, wrong: "has \(headings.count) columns",
        fix: "Keep at most \(Self.mostColumns).")
      return false
    }
    let known = declaration.allColumns.map(\.heading)
    let missing = declaration.columns.filter { $0.isRequired && !headings.contains($0.heading) }
    if headings.count == 1, headings[0].contains(";"), !missing.isEmpty {
      log.report(
        file, row: 1, wrong: "is separated by semicolons", fix: "Save it with commas instead.")
      return false
    }
    checkSpelling(of: headings, known: known)
    for column in missing {
      let nearest = NearestName.nearest(
        to: column.heading, among: headings.filter { !known.contains($0) })
      log.report(
        file, row: 1, column: column.heading, wrong: "the column is missing",
        fix: nearest.map { "Did you write it as \"\($0)\"?" }
          ?? "Add it; it holds \(column.expected).")
    }
    return missing.isEmpty
  }

  private func checkSpelling(of headings: [String], known: [String]) {
    var seen: Set<String> = []
    for (index, heading) in headings.enumerated() {
      if heading.isEmpty {
        log.report(
          file, row: 1, wrong: "column \(index + 1) has no heading", fix: "Name it or remove it.")
      } else if !seen.insert(heading).inserted {
        log.report(
          file, row: 1, column: heading, wrong: "the column stands there twice",
          fix: "Remove one of them.")
      } else if !known.contains(heading) {
        let nearest = NearestName.nearest(
          to: heading, among: known.filter { !headings.contains($0) })
        log.remark(
          file, row: 1,
          "The column \"\(heading)\" is not known; it is kept and not used."
            + (nearest.map { " Did you mean \($0)?" } ?? ""))
      }
    }
  }
}
