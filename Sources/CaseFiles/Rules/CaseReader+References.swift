extension CaseReader {
  /// Every name must lead somewhere at all, and to what holds on the date asked.
  func checkReferences() {
    for table in CaseTables.all {
      let heldLines = Set(rows(table).map(\.line))
      for column in table.allColumns
      where !column.references.isEmpty && !column.references.contains(where: isUnread) {
        for row in allRows(table) {
          check(row, column, isHeld: heldLines.contains(row.line))
        }
      }
    }
  }

  /// Whether the table that brings the names could not be read: what it says of them is not known.
  private func isUnread(_ kind: NameKind) -> Bool { unread.contains(kind.file) }

  private func check(_ row: Row, _ column: ColumnDeclaration, isHeld: Bool) {
    let text = row.text(heading: column.heading)
    guard !text.isEmpty, column.fault(text) == nil else { return }
    for name in column.names(text) {
      let isKnown = names.has(name, anyOf: column.references)
      guard !isKnown || (isHeld && !heldNames.has(name, anyOf: column.references)) else { continue }
      reportUnknown(name, in: row, column, isKnownLater: isKnown)
    }
  }

  private func reportUnknown(
    _ name: String, in row: Row, _ column: ColumnDeclaration, isKnownLater: Bool
  ) {
    let kinds = column.references
    let noun = kinds.map(\.noun).joined(separator: " or ")
    let nearest =
      names.name(printedAs: name, anyOf: kinds)
      ?? NearestName.nearest(to: name, among: kinds.flatMap(names.all))
    let date = asOf.map { "on \($0)" } ?? "any more"
    log.report(
      row.file, row: row.line, column: column.heading, found: name,
      wrong: isKnownLater ? "is no \(noun) that holds \(date)" : "is no \(noun)",
      fix: isKnownLater
        ? "Let both rows become known together."
        : nearest.map { "Did you mean \($0)?" } ?? Self.advice(on: name, column))
  }

  private static func advice(on name: String, _ column: ColumnDeclaration) -> String {
    guard MissingMark.isMark(name), !column.isRequired else {
      if MissingMark.isPunctuation(name) { return "Name one of \(column.references[0].file)." }
      return "Add it to \(column.references[0].file), or name another."
    }
    let meaning = column.standard.isEmpty ? "" : ", which means \(column.standard)"
    return "Leave the cell empty\(meaning)."
  }

  /// Names that differ only by letter case are one name to some programs and two to others.
  func checkLetterCase() {
    for table in CaseTables.all where table.names != nil {
      guard let heading = table.columns.first?.heading else { continue }
      checkLetterCase(of: heading, in: allRows(table))
    }
    checkLetterCase(of: LegColumns.corridor.heading, in: allRows(LegColumns.table))
    checkLetterCase(of: AttributeColumns.subject.heading, in: allRows(AttributeColumns.table))
    checkLetterCase(of: StockpileColumns.jointSet.heading, in: allRows(StockpileColumns.table))
  }

  private func checkLetterCase(of heading: String, in rows: [Row]) {
    var first: [String: (name: String, line: Int)] = [:]
    for row in rows {
      let name = row.text(heading: heading)
      guard let other = first[name.lowercased()] else {
        first[name.lowercased()] = (name, row.line)
        continue
      }
      guard other.name != name else { continue }
      log.report(
        row.file, row: row.line, column: heading, found: name,
        wrong: "differs from \"\(other.name)\" in row \(other.line) only by letter case",
        fix: "Write \(other.name), or choose another name.")
    }
  }
}
