public import CaseFiles
import PlanWords
import Spreadsheets

/// The tables as they are put into a case, and what is wrong with them said of the cells.
extension WorkbookTables {
  /// The tables as they are put into the case.
  public var written: [WrittenTable] { tables.map { table($0, isFaithful: false) } }

  /// The tables with every row on the line that it has in its sheet, so that what is wrong with one
  /// can be said of the cell; breaks inside cells are told apart from the ends of lines.
  public var faithful: [WrittenTable] { tables.map { table($0, isFaithful: true) } }

  private func table(_ table: Table, isFaithful: Bool) -> WrittenTable {
    var rows: [[String]] = []
    for (number, texts) in table.rows {
      guard isFaithful else {
        rows.append(texts)
        continue
      }
      while rows.count < number - 2 { rows.append([]) }
      rows.append(
        texts.map { text in
          String(text.map { $0.isNewline ? "\u{2028}" : $0 })
        })
    }
    let headings =
      isFaithful
      ? table.headings.map { String($0.map { $0.isNewline ? "\u{2028}" : $0 }) } : table.headings
    return WrittenTable(file: table.file, headings: headings, rows: rows)
  }

  /// What is wrong with a table, said of the cell of the workbook that it is about.
  public func problem(_ problem: CaseProblem) -> CaseProblem {
    if problem.file == "datapackage.json" { return settingsProblem(problem) }
    guard let table = tables.first(where: { $0.file == problem.file }) else { return problem }
    let column = problem.column.flatMap { table.headings.firstIndex(of: $0) } ?? 0
    return problem.said(
      of: CellName.name(sheet: table.sheet, row: problem.row ?? 1, column: column))
  }

  private func settingsProblem(_ problem: CaseProblem) -> CaseProblem {
    guard let rowsOfSettings else {
      return CaseProblem(
        file: CellName.name(sheet: CaseWorkbook.settingsSheet, row: 1), column: problem.column,
        SheetFault.missing)
    }
    let row = rowsOfSettings.first { $0.setting.key == problem.column }?.row
    return problem.said(
      of: CellName.name(sheet: CaseWorkbook.settingsSheet, row: row ?? 1, column: 1))
  }
}
