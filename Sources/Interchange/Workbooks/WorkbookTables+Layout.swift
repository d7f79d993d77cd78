import CaseFiles
import PlanWords
import Spreadsheets

/// What of a workbook is hidden, merged, or stands under another name or in another row.
extension WorkbookTables {
  /// What of a sheet is not hidden; nil when all of it is.
  mutating func shown(_ sheet: WorkbookSheet) -> WorkbookSheet? {
    guard !sheet.isHidden else {
      hide(.sheet(sheet.name), sheet)
      return nil
    }
    var shown = sheet
    shown.rows = sheet.rows.filter { !$0.isHidden }
    let rows = sheet.rows.filter(\.isHidden).map(\.number)
    if !rows.isEmpty {
      hide(.rows(RowSpan.all(in: rows), of: sheet.name), sheet)
    }
    let columns = sheet.hiddenColumns.filter { column in
      sheet.rows.contains { $0.cells[column] != nil }
    }.sorted()
    for column in columns {
      hide(.column(CellName.letters(ofColumn: column), of: sheet.name), sheet)
      for row in shown.rows.indices { shown.rows[row].cells[column] = nil }
    }
    return shown
  }

  private mutating func hide(_ part: FilePart, _ sheet: WorkbookSheet) {
    passOver(part, .hidden)
    hidden.append(
      CaseProblem(file: CellName.name(sheet: sheet.name, row: 1), SheetFault.hidden(part)))
  }

  /// The first row, near the top, that holds every heading that a table must have.
  func headingRow(of table: TableDeclaration, in sheet: WorkbookSheet) -> SheetRow? {
    sheet.rows.prefix(30).first { row in table.isHeaded(by: row.texts) }
  }

  /// The table that a sheet was probably meant for, by its name or by its headings.
  func table(meantBy sheet: WorkbookSheet, _ first: SheetRow) -> TableDeclaration? {
    guard !sheet.name.hasPrefix("x_") else { return nil }
    return CaseTables.meant(by: sheet.name, among: free)
      ?? free.first { $0.isRequired && $0.isHeaded(by: first.texts) }
  }

  /// Of merged cells only the first holds what all of them show.
  mutating func checkMerged(_ sheet: WorkbookSheet) {
    for range in sheet.mergedRanges {
      let ends = range.split(separator: ":").compactMap { CellName.position($0) }
      guard ends.count == 2, ends[1].row > 1,
        sheet.rows.contains(where: { $0.number == ends[0].row && $0.cells[ends[0].column] != nil })
      else { continue }
      report(sheet, ends[0].row, ends[0].column, .merged(range))
    }
  }
}

extension SheetRow {
  /// The texts of its cells; numbers and dates are no headings.
  fileprivate var texts: [String] {
    cells.values.compactMap { content in
      if case .text(let text) = content { return text }
      return nil
    }
  }
}
