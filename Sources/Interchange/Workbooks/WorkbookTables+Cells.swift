import CaseFiles
import PlanWords
import Spreadsheets
import SupplyModel

/// Cells as text.
extension WorkbookTables {
  /// The text of a cell as its table writes it; nil when it is empty or cannot be taken.
  mutating func text(
    of content: CellContent?, form: ColumnDeclaration?, at place: (WorkbookSheet, Int, Int)
  ) -> String? {
    func refuse(_ fault: SheetFault, found: String? = nil) -> String? {
      report(place.0, place.1, place.2, found: found, fault)
      return nil
    }
    switch content {
    case nil: return nil
    case .text(let text): return text
    case .number(let number): return PlainDecimal.text(number)
    case .date(let date):
      guard form?.schema.isOfNames == true else { return date.description }
      return refuse(.dateForName, found: date.description)
    case .moment(let text): return text
    case .flag(let flag):
      let isYesOrNo = form?.schema.words.contains("yes") == true
      return isYesOrNo ? (flag ? "yes" : "no") : (flag ? "TRUE" : "FALSE")
    case .fault(let text):
      return refuse(.spreadsheetError, found: text)
    case .unvaluedFormula: return refuse(.formulaAlone)
    case .ambiguousDate: return refuse(.earlyDate)
    }
  }

  mutating func takeSettings(_ sheet: WorkbookSheet) {
    var found: [(setting: CaseSetting, row: Int)] = []
    for row in sheet.rows where row.number > 1 {
      let key = text(of: row.cells[0], form: nil, at: (sheet, row.number, 0)) ?? ""
      let value = text(of: row.cells[1], form: nil, at: (sheet, row.number, 1)) ?? ""
      let word = text(of: row.cells[2], form: nil, at: (sheet, row.number, 2)) ?? ""
      guard !key.isEmpty else {
        if !value.isEmpty { report(sheet, row.number, 0, .settingUnnamed) }
        continue
      }
      if found.contains(where: { $0.setting.key == key }) {
        report(sheet, row.number, 0, found: key, .settingTwice)
        continue
      }
      guard let form = word.isEmpty ? Self.form(row.cells[1]) : CaseSetting.Form(rawValue: word)
      else {
        report(
          sheet, row.number, 2, found: word,
          .noForm(CaseSetting.Form.allCases.map(\.rawValue)))
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
