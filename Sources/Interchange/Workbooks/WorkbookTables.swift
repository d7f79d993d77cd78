public import CaseFiles
import PlanWords
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
  var rowsOfSettings: [(setting: CaseSetting, row: Int)]?
  /// The sheets that hold no tables of a case, each with why it was passed over.
  public private(set) var passedOver: [PassedOver] = []
  /// What is hidden and was not taken: it may be why something is missing.
  public internal(set) var hidden: [CaseProblem] = []
  /// The files of tables that sheets of other names were probably meant for.
  public private(set) var meant: Set<String> = []
  /// The tables that neither the workbook nor the case has.
  let free: [TableDeclaration]
  /// What is wrong with cells of the workbook.
  public private(set) var problems: [CaseProblem] = []

  /// The most columns that a table may have.
  private static let mostColumns = 1000

  /// The settings of the case; nil when the workbook has no sheet with them.
  public var settings: [CaseSetting]? { rowsOfSettings.map { $0.map(\.setting) } }

  /// Reads a workbook; numbers are spelled as in the tables that it updates, where they are equal.
  ///
  /// - Throws: why the file is no workbook, or is too large.
  public static func read(
    _ path: String, updating old: [WrittenTable], withHidden takesHidden: Bool = false
  ) throws(CaseProblem) -> WorkbookTables {
    do throws(WorkbookProblem) {
      let workbook = try WorkbookReader.read(path)
      return WorkbookTables(workbook, updating: old, withHidden: takesHidden)
    } catch {
      throw CaseProblem(file: path, error.fault)
    }
  }

  init(_ workbook: Workbook, updating old: [WrittenTable], withHidden takesHidden: Bool = false) {
    let present = Set(workbook.sheets.map { $0.name.lowercased() } + old.map(\.name))
    free = CaseTables.all.filter { !present.contains($0.name) }
    for sheet in workbook.sheets {
      if let sheet = takesHidden ? sheet : shown(sheet) { take(sheet, updating: old) }
    }
  }

  private mutating func take(_ sheet: WorkbookSheet, updating old: [WrittenTable]) {
    let name = sheet.name.lowercased()
    if name == CaseWorkbook.settingsSheet { return takeSettings(sheet) }
    if name == CaseWorkbook.columnsSheet {
      return passOver(.sheet(sheet.name), .explainsColumns)
    }
    if CaseWorkbook.isOfPlan(name) {
      return passOver(.sheet(sheet.name), .results)
    }
    guard let first = sheet.rows.first else {
      return passOver(.sheet(sheet.name), .empty)
    }
    let known = CaseTables.all.first { $0.name.lowercased() == name }
    if known == nil, let meant = table(meantBy: sheet, first) {
      self.meant.insert(meant.file)
      return report(sheet, 1, 0, .noTable(sheet.name, meant: meant.name))
    }
    takeTable(sheet, first, known, updating: old)
  }

  private mutating func takeTable(
    _ sheet: WorkbookSheet, _ first: SheetRow, _ known: TableDeclaration?,
    updating old: [WrittenTable]
  ) {
    let file = known?.file ?? sheet.name + ".csv"
    if let fault = Self.fault(ofFile: file) {
      return report(sheet, 1, 0, .badName(fault))
    }
    if tables.contains(where: { $0.file.lowercased() == file.lowercased() }) {
      return report(sheet, 1, 0, .nameTaken)
    }
    if let known, let row = headingRow(of: known, in: sheet), row.number > 1 {
      return report(sheet, row.number, 0, .headingsBelow(row: row.number))
    }
    guard first.number == 1 else {
      guard known != nil else {
        return passOver(.sheet(sheet.name), .noHeadings)
      }
      return report(sheet, 1, 0, .headingsEmpty)
    }
    checkMerged(sheet)
    takeTable(
      sheet, first, Table(sheet: sheet.name, file: file), declaration: known,
      old: old.first { $0.file == file })
  }

  private mutating func takeTable(
    _ sheet: WorkbookSheet, _ first: SheetRow, _ table: Table, declaration: TableDeclaration?,
    old: WrittenTable?
  ) {
    var table = table
    let width = (sheet.rows.flatMap { $0.cells.keys }.max() ?? 0) + 1
    let headed = (first.cells.keys.max() ?? 0) + 1
    guard width <= Self.mostColumns else {
      return report(sheet, 1, width - 1, .tooManyColumns(width, most: Self.mostColumns))
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
          report(sheet, row.number, column, found: found, .noHeading)
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

  mutating func passOver(_ part: FilePart, _ reason: LeftOutReason) {
    passedOver.append(PassedOver(part: part, reason: reason))
  }

  /// What keeps a name from being the name of a file; nil when nothing does.
  private static func fault(ofFile name: String) -> FileNameLack? {
    if name.hasPrefix(".") { return .hidden }
    if name.utf8.count > 100 { return .tooLong }
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 32 && scalar.value != 127 && !"/\\:".unicodeScalars.contains(scalar)
    }
    return isPlain && VisibleText.of(name) == name ? nil : .badCharacter
  }

  mutating func report(
    _ sheet: WorkbookSheet, _ row: Int, _ column: Int, found: String? = nil, _ fault: SheetFault
  ) {
    // A sheet that is no table at all would otherwise fill the screen.
    guard problems.count < 1000 else { return }
    problems.append(
      CaseProblem(
        file: CellName.name(sheet: sheet.name, row: row, column: column), found: found, fault))
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
