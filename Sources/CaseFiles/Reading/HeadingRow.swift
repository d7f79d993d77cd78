import PlanWords

/// The headings of a table, and what is wrong with them.
struct HeadingRow {
  let line: Int
  let cells: [String]
  let declaration: TableDeclaration

  /// A fault that keeps the whole table from being read.
  struct Fault {
    let row: Int
    let fault: TableFault
  }

  init(_ record: CSVRecord, declaration: TableDeclaration) {
    (line, cells) = (record.line, record.cells)
    self.declaration = declaration
  }

  private var known: [String] { declaration.allColumns.map(\.heading) }

  private var required: [ColumnDeclaration] { declaration.columns.filter(\.isRequired) }

  private var missing: [ColumnDeclaration] { required.filter { !cells.contains($0.heading) } }

  /// That the headings stand elsewhere, or are not separated by commas; nil when neither is so.
  func misplaced(above records: [CSVRecord]) -> Fault? {
    if let hint = cells.first, hint.lowercased().hasPrefix("sep=") {
      return Fault(row: line, fault: .separatorHint)
    }
    guard !missing.isEmpty else { return nil }
    if let fault = separated(cells, line: line) { return fault }
    guard headingCount(of: cells) < required.count else { return nil }
    for record in records.prefix(30) where record.line > line {
      if headingCount(of: record.cells) == required.count {
        return Fault(row: record.line, fault: .headingsBelow(row: record.line))
      }
      if let fault = separated(record.cells, line: record.line) { return fault }
    }
    return nil
  }

  /// How many of the required columns stand in a row, however their headings are spelled.
  private func headingCount(of cells: [String]) -> Int {
    let folded = Set(cells.map(HeadingName.folded))
    return required.count { folded.contains($0.heading) }
  }

  private func separated(_ cells: [String], line: Int) -> Fault? {
    let whole = cells.joined(separator: ",")
    for separator in TableSeparator.others {
      let parts = whole.split(separator: separator.mark, omittingEmptySubsequences: false)
      guard parts.count > 1 else { continue }
      let names = parts.map { HeadingName.folded(String($0)) }
      let found = required.count { names.contains($0.heading) }
      guard found > headingCount(of: cells), found * 2 > required.count else { continue }
      return Fault(row: line, fault: .separated(by: separator.name))
    }
    return nil
  }

  /// That the rows are separated otherwise than the headings.
  func differentSeparator(in records: ArraySlice<CSVRecord>) -> Fault? {
    let filled = records.filter { !$0.isBlank }
    guard cells.count > 2, let first = filled.first, first.cells.count != cells.count else {
      return nil
    }
    let whole = first.cells.joined(separator: ",")
    for separator in TableSeparator.others {
      let parts = whole.split(separator: separator.mark, omittingEmptySubsequences: false)
      guard parts.count == cells.count else { continue }
      return Fault(row: first.line, fault: .rowsSeparated(by: separator.name))
    }
    return nil
  }
}

extension HeadingRow {
  /// Checks every heading; what is returned are the headings that were meant, nil when the rows under
  /// them cannot be read.
  func check(_ log: ProblemLog) -> [String]? {
    let file = declaration.file
    guard cells.count <= TableReader.mostColumns else {
      log.report(
        file, row: line, TableFault.tooManyColumns(cells.count, most: TableReader.mostColumns))
      return nil
    }
    var resolved = cells
    var taken: Set<String> = []
    var seen: Set<String> = []
    for (index, heading) in cells.enumerated() where !heading.isEmpty {
      if !seen.insert(heading).inserted {
        log.report(file, row: line, column: heading, TableFault.columnTwice)
      } else if !known.contains(heading), let meant = checkUnknown(heading, log) {
        if taken.insert(meant).inserted { resolved[index] = meant }
      }
    }
    for column in missing where !taken.contains(column.heading) {
      let similar = cells.first { heading in
        !known.contains(heading)
          && HeadingName.folded(heading).split(separator: "_").contains { $0 == column.heading }
      }
      log.report(
        file, row: line, column: column.heading,
        similar.map { TableFault.columnMisspelled(as: $0) } ?? .columnMissing(column.form))
    }
    return missing.allSatisfy { taken.contains($0.heading) } ? resolved : nil
  }

  /// Reports or remarks on a heading that is not known; what is returned is the column that was meant.
  private func checkUnknown(_ heading: String, _ log: ProblemLog) -> String? {
    let file = declaration.file
    guard !heading.hasPrefix("x_") else { return nil }
    let free = known.filter { !cells.contains($0) }
    guard let meant = HeadingName.meant(by: heading, among: free) else {
      log.remark(
        file, row: line, kind: .unread,
        FileRemark.unknownColumn(VisibleText.onOneLine(heading)))
      return nil
    }
    let isMissing = missing.contains { $0.heading == meant.heading }
    log.report(
      file, row: line, column: heading, meant.fault(own: isMissing ? nil : .column))
    return meant.heading
  }

  /// A column without a heading is passed over when it is empty.
  func checkUnnamed(_ records: ArraySlice<CSVRecord>, _ log: ProblemLog) {
    for (index, heading) in cells.enumerated() where heading.isEmpty {
      let isUsed = records.contains { $0.cells.indices.contains(index) && !$0.cells[index].isEmpty }
      guard isUsed else { continue }
      log.report(declaration.file, row: line, TableFault.columnUnnamed(number: index + 1))
    }
  }
}
