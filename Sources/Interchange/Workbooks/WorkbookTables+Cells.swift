import CaseFiles
import Spreadsheets
import SupplyModel

/// Cells as text.
extension WorkbookTables {
  /// The text of a cell as its table writes it; nil when it is empty or cannot be taken.
  mutating func text(
    of content: CellContent?, form: ColumnDeclaration?, at place: (WorkbookSheet, Int, Int)
  ) -> String? {
    func refuse(_ wrong: String, _ fix: String, found: String? = nil) -> String? {
      report(place.0, place.1, place.2, found: found, wrong: wrong, fix: fix)
      return nil
    }
    switch content {
    case nil: return nil
    case .text(let text): return text
    case .number(let number): return PlainDecimal.text(number)
    case .date(let date):
      guard form?.schema.isOfNames == true else { return date.description }
      return refuse(
        "is a date, and the column holds names: a spreadsheet may have made it of one",
        "Format the cell as text and write the name again.", found: date.description)
    case .moment(let text): return text
    case .flag(let flag):
      let isYesOrNo = form?.schema.words.contains("yes") == true
      return isYesOrNo ? (flag ? "yes" : "no") : (flag ? "TRUE" : "FALSE")
    case .fault(let text):
      return refuse("is an error of the spreadsheet", "Mend the formula, or clear it.", found: text)
    case .unvaluedFormula:
      return refuse(
        "the cell holds a formula without its value",
        "Save the file in a spreadsheet program, or write the value.")
    case .ambiguousDate:
      return refuse(
        "the cell holds a date before 1900-03-01, which spreadsheet programs number differently",
        "Write it as text, YYYY-MM-DD.")
    }
  }

  mutating func takeSettings(_ sheet: WorkbookSheet) {
    var found: [(setting: CaseSetting, row: Int)] = []
    for row in sheet.rows where row.number > 1 {
      let key = text(of: row.cells[0], form: nil, at: (sheet, row.number, 0)) ?? ""
      let value = text(of: row.cells[1], form: nil, at: (sheet, row.number, 1)) ?? ""
      let word = text(of: row.cells[2], form: nil, at: (sheet, row.number, 2)) ?? ""
      guard !key.isEmpty else {
        if !value.isEmpty {
          report(
            sheet, row.number, 0, wrong: "the cell is empty though a value stands beside it",
            fix: "Write the name of the setting.")
        }
        continue
      }
      if found.contains(where: { $0.setting.key == key }) {
        report(
          sheet, row.number, 0, found: key, wrong: "is given twice", fix: "Remove one of the rows.")
        continue
      }
      guard let form = word.isEmpty ? Self.form(row.cells[1]) : CaseSetting.Form(rawValue: word)
      else {
        report(
          sheet, row.number, 2, found: word, wrong: "is not one of text, number, JSON",
          fix: "Write one of these words.")
        continue
      }
      found.append((CaseSetting(key: key, value: value, form: form), row.number))
    }
    rowsOfSettings = found
  }

  private static func form(_ content: CellContent?) -> CaseSetting.Form {
    if case .number = content { return .number }
    return .text
  }
}

extension FieldSchema {
  /// Whether cells hold names of the tables' own form.
  fileprivate var isOfNames: Bool { pattern == "[A-Za-z0-9._-]{1,64}" }
}
