import PlanWords

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
  private func isUnread(_ kind: RowKind) -> Bool { unread.contains(kind.file) }

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
    let nearest =
      names.name(printedAs: name, anyOf: kinds)
      ?? NearestName.nearest(to: name, among: kinds.flatMap(names.all))
    log.report(
      row.file, row: row.line, column: column.heading, found: name,
      isKnownLater
        ? .laterKnown(kinds, on: asOf) : Self.fault(of: name, column, nearest: nearest))
  }

  private static func fault(
    of name: String, _ column: ColumnDeclaration, nearest: String?
  ) -> ReferenceFault {
    let (kinds, file) = (column.references, column.references[0].file)
    if nearest == nil, MissingMark.isMark(name), !column.isRequired {
      return .noneMeant(kinds, emptyMeans: column.standard)
    }
    if nearest == nil, MissingMark.isPunctuation(name) { return .mark(kinds, file: file) }
    return .unknown(kinds, nearest: nearest, file: file)
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
        ReferenceFault.letterCase(other.name, row: other.line))
    }
  }
}
