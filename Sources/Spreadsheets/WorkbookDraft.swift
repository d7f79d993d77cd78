internal import CXlsxWriter
internal import Foundation
internal import SupplyModel

/// A workbook while it is being written; owns libxlsxwriter's memory until it is closed.
@safe
final class WorkbookDraft {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let styles: CellStyles
  private var isOpen = true

  init(path: String) throws(WorkbookProblem) {
    guard let created = unsafe workbook_new(path) else { throw .notWritable }
    unsafe workbook = created
    unsafe styles = CellStyles(created)
    // The library would otherwise put down the time of writing. This is the first day of ZIP.
    var properties = unsafe lxw_doc_properties()
    unsafe properties.created = 315_532_800
    _ = unsafe workbook_set_properties(created, &properties)
  }

  deinit { if isOpen { _ = unsafe workbook_close(workbook) } }

  /// Ends the file.
  func close() throws(WorkbookProblem) {
    isOpen = false
    guard unsafe workbook_close(workbook) == LXW_NO_ERROR else { throw .notWritable }
  }

  func add(_ sheet: WorkbookSheet) throws(WorkbookProblem) {
    guard let page = unsafe workbook_add_worksheet(workbook, sheet.name) else {
      throw .sheetRefused(sheet.name)
    }
    unsafe worksheet_freeze_panes(page, lxw_row_t(sheet.frozenRows), 0)
    for (index, column) in sheet.columns.enumerated() {
      _ = unsafe worksheet_set_column(
        page, lxw_col_t(index), lxw_col_t(index), width(of: index, in: sheet),
        styles.style(of: column.form))
      unsafe offerWords(of: column, at: index, below: sheet.frozenRows, on: page)
    }
    for row in sheet.rows {
      // The library numbers texts as they come: in order, the same workbook has the same bytes.
      for (column, content) in row.cells.sorted(by: { $0.key < $1.key }) {
        try unsafe write(content, row.number - 1, column, sheet, on: page)
      }
    }
  }

  /// Wide enough for most of what stands there, and never so wide that a note hides the rest.
  private func width(of column: Int, in sheet: WorkbookSheet) -> Double {
    let longest = sheet.rows.prefix(500).reduce(6) { longest, row in
      guard case .text(let text)? = row.cells[column] else { return max(longest, 10) }
      return max(longest, text.prefix(48).count)
    }
    return Double(min(longest, 48)) + 2
  }

  /// The look of a cell by its place; nil leaves it to what it holds.
  private func style(
    _ row: Int, _ column: Int, of sheet: WorkbookSheet
  ) -> UnsafeMutablePointer<lxw_format>? {
    let layout = sheet.columns.indices.contains(column) ? sheet.columns[column] : nil
    if row < sheet.frozenRows { return unsafe styles.heading(row, layout?.isRequired ?? false) }
    guard let layout else { return nil }
    return unsafe styles.style(of: layout.form)
  }

  private func write(
    _ content: CellContent, _ row: Int, _ column: Int, _ sheet: WorkbookSheet,
    on page: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookProblem) {
    let style = unsafe style(row, column, of: sheet)
    let (row, column) = (lxw_row_t(row), lxw_col_t(column))
    let outcome: lxw_error
    switch content {
    case .text(let text):
      outcome = unsafe worksheet_write_string(
        page, row, column, RichText.escaped(text), style ?? styles.text)
    case .number(let number):
      outcome = unsafe worksheet_write_number(page, row, column, number, style ?? styles.number)
    case .date(let date):
      outcome =
        if let serial = DateSerial.serial(of: date) {
          unsafe worksheet_write_number(page, row, column, Double(serial), styles.date)
        } else {
          unsafe worksheet_write_string(page, row, column, date.description, styles.text)
        }
    case .flag(let flag):
      outcome = unsafe worksheet_write_boolean(page, row, column, flag ? 1 : 0, style)
    case .moment(let text), .fault(let text):
      outcome = unsafe worksheet_write_string(page, row, column, text, styles.text)
    case .unvaluedFormula, .ambiguousDate: outcome = LXW_NO_ERROR
    }
    guard outcome == LXW_NO_ERROR else {
      throw .cellRefused(
        CellName.name(sheet: sheet.name, row: Int(row) + 1, column: Int(column)))
    }
  }

  /// A list to choose from; a word that is not on it is still let in, and reported on import.
  private func offerWords(
    of column: SheetColumn, at index: Int, below first: Int,
    on page: UnsafeMutablePointer<lxw_worksheet>
  ) {
    guard !column.words.isEmpty, column.words.joined(separator: ",").utf8.count <= 255 else {
      return
    }
    var list = unsafe column.words.map { unsafe strdup($0) } + [nil]
    defer { unsafe list.forEach { unsafe free($0) } }
    unsafe list.withUnsafeMutableBufferPointer { words in
      var offer = unsafe lxw_data_validation()
      unsafe offer.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      unsafe offer.value_list = words.baseAddress
      unsafe offer.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
      _ = unsafe worksheet_data_validation_range(
        page, lxw_row_t(first), lxw_col_t(index), lxw_row_t(SheetLimits.mostRows - 1),
        lxw_col_t(index), &offer)
    }
  }
}
