internal import Foundation

/// Writes workbooks as .xlsx files, with libxlsxwriter.
///
/// The same workbook gives the same bytes: no time of writing is kept.
public enum WorkbookWriter {
  /// Writes a workbook, whole or not at all; a file that stands there is replaced.
  ///
  /// Text is written as text, so that no cell becomes a formula.
  /// - Throws: what cannot stand in a workbook, or that the file cannot be written.
  public static func write(_ workbook: Workbook, to path: String) throws(WorkbookProblem) {
    try check(workbook)
    let partial = path + ".\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: partial) }
    let draft = try WorkbookDraft(path: partial)
    for sheet in workbook.sheets { try draft.add(sheet) }
    try draft.close()
    guard unsafe rename(partial, path) == 0 else { throw .notWritable }
  }

  private static func check(_ workbook: Workbook) throws(WorkbookProblem) {
    var names: Set<String> = []
    for sheet in workbook.sheets {
      if let fault = SheetLimits.fault(ofSheetName: sheet.name) {
        throw .sheetName(sheet.name, fault)
      }
      guard names.insert(sheet.name.lowercased()).inserted else {
        throw .sheetTwice(sheet.name)
      }
      for row in sheet.rows { try check(row, of: sheet.name) }
    }
  }

  private static func check(_ row: SheetRow, of sheet: String) throws(WorkbookProblem) {
    guard (1...SheetLimits.mostRows).contains(row.number) else {
      throw .tooManyRows(sheet)
    }
    for (column, content) in row.cells {
      guard (0..<SheetLimits.mostColumns).contains(column) else {
        throw .tooManyColumns(sheet)
      }
      if case .text(let text) = content, let fault = SheetLimits.fault(ofText: text) {
        throw .cellText(CellName.name(sheet: sheet, row: row.number, column: column), fault)
      }
    }
  }
}
