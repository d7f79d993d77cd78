internal import Foundation

/// Writes workbooks as .xlsx files, with libxlsxwriter.
///
/// The same workbook gives the same bytes: no time of writing is kept.
public enum WorkbookWriter {
  /// The bytes of a workbook.
  ///
  /// Text is written as text, so that no cell becomes a formula. The library does not tell of every write that
  /// fails, so that the workbook is read back and compared, cell by cell.
  /// - Throws: what cannot stand in a workbook, or ``WorkbookProblem/notWritable``.
  public static func bytes(of workbook: Workbook) throws(WorkbookProblem) -> [UInt8] {
    try check(workbook)
    let file = try ScratchFile()
    let draft = try WorkbookDraft(path: file.path)
    for sheet in workbook.sheets { try draft.add(sheet) }
    try draft.close()
    do throws(WorkbookProblem) {
      guard try WorkbookReader.read(written: file.path).says(workbook) else { throw .notWritable }
    } catch {
      throw .notWritable
    }
    return try file.content()
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
    for (column, content) in row.cells.sorted(by: { $0.key < $1.key }) {
      guard (0..<SheetLimits.mostColumns).contains(column) else {
        throw .tooManyColumns(sheet)
      }
      if case .text(let text) = content, let fault = SheetLimits.fault(ofText: text) {
        throw .cellText(CellName.name(sheet: sheet, row: row.number, column: column), fault)
      }
    }
  }
}
