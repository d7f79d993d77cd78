public import CaseFiles
import Spreadsheets
import SupplyModel

/// The tables and settings of a case, read from a workbook.
///
/// Nothing stops at the first problem; a row keeps the number that it has in its sheet.
public struct WorkbookTables {
  /// A table, and the sheet it stands in.
  struct Table {
    let sheet: String
    let file: String
    var headings: [String] = []
    /// The rows under the headings by their number; hashtags among them.
    var rows: [(number: Int, texts: [String])] = []
  }

  private(set) var tables: [Table] = []
  /// The settings, each with the row that it stands in; nil when there is no such sheet.
  private(set) var rowsOfSettings: [(setting: CaseSetting, row: Int)]?
  /// The sheets that hold no tables of a case, each with why it was passed over.
  public private(set) var passedOver: [PassedOver] = []
  /// What is wrong with cells of the workbook.
  public private(set) var problems: [CaseProblem] = []

  /// The settings of the case; nil when the workbook has no sheet with them.
  public var settings: [CaseSetting]? { rowsOfSettings.map { $0.map(\.setting) } }

  /// Reads a workbook; numbers are spelled as in the tables that it updates, where they are equal.
  ///
  /// - Throws: why the file is no workbook, or is too large.
  public static func read(
    _ path: String, updating old: [WrittenTable]
  ) throws(CaseProblem) -> WorkbookTables {
    do throws(WorkbookProblem) {
      return WorkbookTables(try WorkbookReader.read(path), updating: old)
    } catch {
      throw CaseProblem(file: path, wrong: error.wrong, fix: error.fix)
    }
  }

  init(_ workbook: Workbook, updating old: [WrittenTable]) {
    for sheet in workbook.sheets { take(sheet, updating: old) }
  }

  private mutating func take(_ sheet: Sheet, updating old: [WrittenTable]) {
    let name = sheet.name.lowercased()
    if name == CaseWorkbook.settingsSheet { return takeSettings(sheet) }
    if name == CaseWorkbook.columnsSheet {
      return passOver(sheet.name, "it explains the columns")
    }
    if CaseWorkbook.isOfPlan(name) {
      return passOver(sheet.name, "results are made by planning, not imported")
    }
    guard let first = sheet.rows.first else {
      return passOver(sheet.name, "it is empty")
    }
    let known = CaseTables.all.first { $0.name.lowercased() == name }
    let file = known?.file ?? sheet.name + ".csv"
    if let fault = Self.fault(ofFile: file) {
      return report(sheet, 1, 0, wrong: "the sheet's name \(fault)", fix: "Rename the sheet.")
    }
    if tables.contains(where: { $0.file.lowercased() == file.lowercased() }) {
      return report(sheet, 1, 0, wrong: "another sheet has this name too", fix: "Rename one.")
    }
    guard first.number == 1 else {
      guard known != nil else {
        return passOver(sheet.name, "its first row is empty, so it is no table")
      }
      return report(
        sheet, 1, 0, wrong: "the heading row is empty", fix: "Write the headings in row 1.")
    }
    takeTable(
      sheet, first, Table(sheet: sheet.name, file: file), declaration: known,
      old: old.first { $0.file == file })
  }

  private mutating func takeTable(
    _ sheet: Sheet, _ first: SheetRow, _ table: Table, declaration: TableDeclaration?,
    old: WrittenTable?
  ) {
    var table = table
    let width = (sheet.rows.flatMap { $0.cells.keys }.max() ?? 0) + 1
    let headed = (first.cells.keys.max() ?? 0) + 1
    guard width <= 1000 else {
      return report(
        sheet, 1, width - 1, wrong: "the sheet has \(width) columns", fix: "Keep at most 1000.")
    }
    table.headings = (0..<(declaration == nil ? width : headed)).map { column in
      text(of: first.cells[column], form: nil, at: (sheet, 1, column)) ?? ""
    }
    let columns = WrittenTable(file: table.file, headings: table.headings, rows: []).columns
    let spellings = columns.indices.map { index in
      columns[index]?.schema.isNumeric == true
        ? old.map { $0.spellings(of: table.headings[index]) } ?? [:] : [:]
    }
    for row in sheet.rows.dropFirst() {
      var texts = [String](repeating: "", count: table.headings.count)
      for (column, content) in row.cells.sorted(by: { $0.key < $1.key }) {
        let found = text(
          of: content, form: columns.indices.contains(column) ? columns[column] : nil,
          at: (sheet, row.number, column))
        guard let found else { continue }
        guard texts.indices.contains(column) else {
          report(
            sheet, row.number, column, found: found, wrong: "stands under no heading",
            fix: "Write a heading in row 1, or clear the cell.")
          continue
        }
        if case .number = content {
          texts[column] = spellings[column][found] ?? found
        } else {
          texts[column] = found
        }
      }
      table.rows.append((row.number, texts))
    }
    tables.append(table)
  }

  private mutating func passOver(_ sheet: String, _ why: String) {
    passedOver.append(PassedOver(name: sheet, why: why))
  }

  /// What keeps a name from being the name of a file; nil when nothing does.
  private static func fault(ofFile name: String) -> String? {
    if name.hasPrefix(".") { return "starts with a dot" }
    if name.utf8.count > 100 { return "is too long" }
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 32 && scalar.value != 127 && !"/\\:".unicodeScalars.contains(scalar)
    }
    return isPlain ? nil : "holds a character that no name of a file should hold"
  }

  private mutating func report(
    _ sheet: Sheet, _ row: Int, _ column: Int, found: String? = nil, wrong: String, fix: String
  ) {
    // A sheet that is no table at all would otherwise fill the screen.
    guard problems.count < 1000 else { return }
    problems.append(
      CaseProblem(
        file: CellName.name(sheet: sheet.name, row: row, column: column), found: found,
        wrong: wrong, fix: fix))
  }
}

extension WorkbookTables {
  /// The text of a cell as its table writes it; nil when it is empty or cannot be taken.
  private mutating func text(
    of content: CellContent?, form: ColumnDeclaration?, at place: (Sheet, Int, Int)
  ) -> String? {
    func refuse(_ wrong: String, _ fix: String, found: String? = nil) -> String? {
      report(place.0, place.1, place.2, found: found, wrong: wrong, fix: fix)
      return nil
    }
    switch content {
    case nil: return nil
    case .text(let text): return text
    case .number(let number): return PlainDecimal.text(number)
    case .date(let date): return date.description
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

  private mutating func takeSettings(_ sheet: Sheet) {
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
    return CaseProblem(
      file: CellName.name(sheet: table.sheet, row: problem.row ?? 1, column: column),
      column: problem.column, found: problem.found, wrong: problem.wrong, fix: problem.fix)
  }

  private func settingsProblem(_ problem: CaseProblem) -> CaseProblem {
    guard let rowsOfSettings else {
      return CaseProblem(
        file: CellName.name(sheet: CaseWorkbook.settingsSheet, row: 1), column: problem.column,
        wrong: "the sheet is missing",
        fix: "Add it; corridor new FILE.xlsx makes a workbook that has it.")
    }
    let row = rowsOfSettings.first { $0.setting.key == problem.column }?.row
    return CaseProblem(
      file: CellName.name(sheet: CaseWorkbook.settingsSheet, row: row ?? 1, column: 1),
      column: problem.column, found: problem.found, wrong: problem.wrong, fix: problem.fix)
  }
}

extension FieldSchema {
  fileprivate var isNumeric: Bool { type == "number" || type == "integer" }
}

extension WrittenTable {
  /// How the numbers of a column are written, by their plain form.
  ///
  /// `40.7` may be written `40.70`. A number that is written in two ways is left out.
  fileprivate func spellings(of heading: String) -> [String: String] {
    guard let column = headings.firstIndex(of: heading) else { return [:] }
    var found: [String: String] = [:]
    var doubtful: Set<String> = []
    for text in rows.map({ $0[column] }) {
      guard let plain = PlainDecimal.number(text, isExact: true).map(PlainDecimal.text) else {
        continue
      }
      if let other = found.updateValue(text, forKey: plain), other != text {
        doubtful.insert(plain)
      }
    }
    return found.filter { !doubtful.contains($0.key) }
  }
}

extension CaseWorkbook {
  /// Whether a sheet, by its name in small letters, holds results of a plan.
  static func isOfPlan(_ name: String) -> Bool {
    guard name != planSheet else { return true }
    guard name.hasPrefix(planPrefix) else { return false }
    let table = name.dropFirst(planPrefix.count)
    return table == "stages" || RunFolder.everyTable.contains { $0.name == table }
  }
}
