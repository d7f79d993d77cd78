public import CaseFiles
import PlanWords
import Spreadsheets
import SupplyModel

/// A table of events in a workbook: the first sheet that is not hidden.
public enum EventSheet {
  /// Its rows as texts, each with its number; hidden rows too, as they happened all the same.
  ///
  /// - Throws: `CaseProblems` when the file is no workbook, and with every cell that holds no value.
  public static func rows(
    of path: String
  ) throws(CaseProblems) -> [(number: Int, cells: [String])] {
    let sheets: [WorkbookSheet]
    do throws(WorkbookProblem) { sheets = try WorkbookReader.read(path).sheets } catch {
      throw CaseProblems(all: [CaseProblem(file: path, error.fault)])
    }
    guard let sheet = sheets.first(where: { !$0.isHidden }) else { return [] }
    let width = (sheet.rows.flatMap { $0.cells.keys }.max() ?? -1) + 1
    var problems: [CaseProblem] = []
    let rows = sheet.rows.map { row in
      (
        row.number,
        (0..<width).map { column in
          guard let content = row.cells[column] else { return "" }
          if let text = text(of: content) { return text }
          problems.append(
            CaseProblem(
              file: path, row: row.number, column: CellName.letters(ofColumn: column),
              ColumnMapFault.noValue))
          return ""
        }
      )
    }
    guard problems.isEmpty else { throw CaseProblems(all: problems) }
    return rows
  }

  /// What a cell says; nil when it holds an error or no value.
  private static func text(of content: CellContent) -> String? {
    switch content {
    case .text(let text): text
    case .number(let number): PlainDecimal.text(number)
    case .date(let date): date.description
    case .moment(let text): String(text.prefix(10))
    case .flag(let flag): flag ? "yes" : "no"
    case .fault, .unvaluedFormula, .ambiguousDate: nil
    }
  }
}
