public import CaseFiles
public import Foundation
import PlanWords
import WholeFiles
import Spreadsheets
import SupplyModel

/// A case as a workbook, and with it a plan: a sheet for each table.
public enum CaseWorkbook {
  /// The sheet with the settings of datapackage.json.
  static let settingsSheet = "case"
  /// The sheet that explains the columns of the others.
  static let columnsSheet = "columns"
  /// What the names of sheets with a plan's results start with.
  static let planPrefix = "plan "
  /// The sheet with the facts of plan.json.
  static let planSheet = "plan"

  /// The headings of the sheet with the settings.
  static let settingsHeadings = ["setting", "value", "form", "meaning"]

  /// The bytes of a workbook of a case, and of the run of a plan if there is one.
  ///
  /// - Parameters:
  ///   - written: The case.
  ///   - run: The folder of the run.
  ///   - withHashtags: Whether sheets have a row of HXL hashtags under their headings.
  ///   - path: The workbook's path, for errors.
  /// - Returns: The bytes.
  /// - Throws: `CaseProblems` when files cannot be read or hold what no workbook can, and `FileError` when the
  ///   workbook cannot be put together.
  public static func bytes(
    of written: WrittenCase, run: URL? = nil, withHashtags: Bool = false, for path: String
  ) throws -> [UInt8] {
    let book = try workbook(
      settings: written.settings, tables: written.tables, run: run, withHashtags: withHashtags)
    do throws(WorkbookProblem) {
      return try WorkbookWriter.bytes(of: book)
    } catch {
      guard error != .notWritable else { throw FileError(path: path, cause: .readBackDiffers) }
      throw CaseProblems(all: [CaseProblem(file: path, error.fault)])
    }
  }

  /// A case, and the run of a plan if there is one.
  static func workbook(
    settings: [CaseSetting], tables: [WrittenTable], run: URL? = nil, withHashtags: Bool = false
  ) throws(CaseProblems) -> Workbook {
    var sheets = [sheet(of: settings)]
    var problems: [CaseProblem] = []
    for table in tables {
      let table = withHashtags ? table.withHashtags : table
      problems += faults(of: table)
      sheets.append(sheet(of: table, named: table.name, isExact: true))
    }
    if let run {
      sheets += try planSheets(of: run)
      for table in try WrittenTable.all(inRun: run) {
        let table = withHashtags ? table.withHashtags : table
        problems += faults(of: table)
        sheets.append(sheet(of: table, named: planPrefix + table.name, isExact: false))
      }
    }
    sheets.append(columnsSheet(for: tables))
    problems += clashes(sheets.map(\.name), tables)
    guard problems.isEmpty else { throw CaseProblems(all: problems) }
    return Workbook(sheets: sheets)
  }

  private static func planSheets(of run: URL) throws(CaseProblems) -> [WorkbookSheet] {
    let facts = try RunFacts.all(inRun: run).map { [$0.key, $0.value] }
    let stages = try RunFacts.stages(inRun: run)
    let text = SheetColumn(form: .text)
    let number = SheetColumn(form: .number)
    return [
      sheet(planSheet, ["fact", "value"], [text, text], facts),
      sheet(
        planPrefix + "stages", ["stage", "value", "bound", "gap"], [text, number, number, number],
        stages),
    ]
  }

  /// A sheet of texts and numbers.
  private static func sheet(
    _ name: String, _ headings: [String], _ columns: [SheetColumn], _ rows: [[String]]
  ) -> WorkbookSheet {
    WorkbookSheet(
      name: name, columns: columns,
      rows: ([headings] + rows).enumerated().map { index, texts in
        row(index + 1, texts) { index == 0 ? .text : columns[$0].form }
      })
  }

  private static func row(
    _ number: Int, _ texts: [String], isExact: Bool = false, form: (Int) -> SheetColumn.Form
  ) -> SheetRow {
    var cells: [Int: CellContent] = [:]
    for (column, text) in texts.enumerated() where !text.isEmpty {
      cells[column] = content(of: text, form: form(column), isExact: isExact)
    }
    return SheetRow(number: number, cells: cells)
  }

  private static func sheet(of settings: [CaseSetting]) -> WorkbookSheet {
    let headings = settingsHeadings
    let rows = settings.enumerated().map { index, setting in
      let isDate = setting.form == .text && CalendarDate(setting.value) != nil
      let form: SheetColumn.Form = isDate ? .date : setting.form == .number ? .number : .text
      return row(index + 2, [setting.key, setting.value, setting.form.rawValue, setting.meaning]) {
        $0 == 1 ? form : .text
      }
    }
    return WorkbookSheet(
      name: settingsSheet, columns: headings.map { _ in SheetColumn(form: .text) },
      rows: [row(1, headings) { _ in .text }] + rows)
  }

  /// What a cell shows for the text of a table's cell; what is no number or date stays text.
  private static func content(
    of text: String, form: SheetColumn.Form, isExact: Bool
  ) -> CellContent {
    switch form {
    case .text: .text(text)
    case .number: PlainDecimal.number(text, isExact: isExact).map { .number($0) } ?? .text(text)
    case .date: CalendarDate(text).map { .date($0) } ?? .text(text)
    }
  }

  /// A table as a sheet.
  ///
  /// Where it must be exact, a number with more digits than a workbook keeps is written as text.
  private static func sheet(
    of table: WrittenTable, named name: String, isExact: Bool
  ) -> WorkbookSheet {
    let columns = table.columns.map { column in
      guard let column else { return SheetColumn(form: .text) }
      let form: SheetColumn.Form =
        switch column.schema.type {
        case "number", "integer": .number
        case "date": .date
        default: .text
        }
      return SheetColumn(form: form, isRequired: column.isRequired, words: column.schema.words)
    }
    let dates = table.columns.map { $0?.schema.holdsDates ?? false }
    let top = [table.headings] + (table.hashtags.map { [$0] } ?? [])
    let rows = (top + table.rows).enumerated().map { index, texts in
      row(index + 1, texts, isExact: isExact) {
        index < top.count ? .text : dates[$0] ? .date : columns[$0].form
      }
    }
    return WorkbookSheet(name: name, columns: columns, frozenRows: top.count, rows: rows)
  }

  private static func columnsSheet(for tables: [WrittenTable]) -> WorkbookSheet {
    let rows = tables.compactMap(\.declaration).flatMap { table in
      table.allColumns.map { column in
        [
          table.name, column.heading, column.isRequired ? "yes" : "", column.unit, column.meaning,
          column.expected, column.standard,
        ]
      }
    }
    let headings = ["table", "column", "required", "unit", "meaning", "write", "empty means"]
    return sheet(
      columnsSheet, headings, headings.map { _ in SheetColumn(form: .text) }, rows)
  }
}

extension CaseWorkbook {
  /// What of a table cannot stand in a workbook.
  private static func faults(of table: WrittenTable) -> [CaseProblem] {
    var problems: [CaseProblem] = []
    if let fault = SheetLimits.fault(ofSheetName: table.name) {
      problems.append(CaseProblem(file: table.file, SheetFault.noSheetName(fault.lack)))
    }
    if table.rows.count + 2 > SheetLimits.mostRows {
      problems.append(
        CaseProblem(file: table.file, SheetFault.tooManyRows(most: SheetLimits.mostRows)))
    }
    for (index, row) in ([table.headings] + table.rows).enumerated() {
      for (heading, text) in zip(table.headings, row) {
        guard let fault = SheetLimits.fault(ofText: text) else { continue }
        problems.append(
          CaseProblem(
            file: table.file, column: heading, found: text,
            SheetFault.cellText(
              row: index + 1 + (index > 0 && table.hashtags != nil ? 1 : 0), fault.lack)))
      }
    }
    return problems
  }

  /// Spreadsheet programs take names that differ only in the case of their letters for the same.
  private static func clashes(_ names: [String], _ tables: [WrittenTable]) -> [CaseProblem] {
    var seen: Set<String> = []
    let twice = Set(names.filter { !seen.insert($0.lowercased()).inserted }.map { $0.lowercased() })
    return tables.filter { twice.contains($0.name.lowercased()) && $0.declaration == nil }.map {
      CaseProblem(file: $0.file, SheetFault.sheetTaken)
    }
  }
}
