import PlanWords
import SupplyModel

/// Reads a case folder: files, cells, rows, names, then what only shows between rows.
///
/// Nothing stops at the first problem; each step works with what the steps before could read.
struct CaseReader {
  let log: ProblemLog
  let asOf: CalendarDate?
  let assumptions: [Assumption]
  /// The days in a period that are set for this reading; nil leaves it to the case.
  let periodDays: Int?
  let settings: CaseSettings?
  let hashes: [String: String]
  /// Every row of every date.
  let everything: [String: [Row]]
  /// The rows that hold on the date asked.
  let held: [String: [Row]]
  /// The names of every date.
  let names: NameBook
  /// The names that hold on the date asked.
  let heldNames: NameBook
  /// The tables that could not be read, or are missing.
  let unread: Set<String>

  init(
    _ directory: CaseDirectory, asOf: CalendarDate?, assumptions: [Assumption],
    periodDays: Int? = nil, log: ProblemLog
  ) {
    self.log = log
    self.asOf = asOf
    self.assumptions = assumptions
    self.periodDays = periodDays
    var hashes: [String: String] = [:]
    settings = Self.settings(in: directory, hashes: &hashes)
    let tables = Self.tables(in: directory, hashes: &hashes)
    self.hashes = hashes
    let selection = RowSelection(asOf: asOf, log: log)
    unread = Set(CaseTables.all.map(\.file)).filter { file in
      tables[file].map { !$0.isRead } ?? CaseTables.isRequired(file)
    }
    everything = tables.mapValues(\.rows)
    held = tables.mapValues(selection.rows)
    names = NameBook(rows: everything)
    heldNames = NameBook(rows: held)
    for table in tables.values.sorted(by: { $0.declaration.file < $1.declaration.file }) {
      TableReader(declaration: table.declaration, log: log).checkCells(of: table, names: names)
    }
  }

  private static func settings(
    in directory: CaseDirectory, hashes: inout [String: String]
  ) -> CaseSettings? {
    guard directory.holds(CaseSettings.file) else {
      directory.log.report(CaseSettings.file, FileFault.settingsMissing)
      return nil
    }
    guard let bytes = directory.bytes(of: CaseSettings.file) else { return nil }
    hashes[CaseSettings.file] = SHA256.hexadecimal(of: bytes)
    return CaseSettings(bytes: bytes, log: directory.log)
  }

  private static func tables(
    in directory: CaseDirectory, hashes: inout [String: String]
  ) -> [String: Table] {
    var tables: [String: Table] = [:]
    for declaration in CaseTables.all {
      guard directory.holds(declaration.file) else { continue }
      guard let bytes = directory.bytes(of: declaration.file) else { continue }
      hashes[declaration.file] = SHA256.hexadecimal(of: bytes)
      let reader = TableReader(declaration: declaration, log: directory.log)
      tables[declaration.file] = reader.table(from: bytes)
    }
    OtherFiles(in: directory).check()
    return tables
  }

  /// The rows of a table that hold on the date asked.
  func rows(_ table: TableDeclaration) -> [Row] { held[table.file] ?? [] }

  /// Every row of a table.
  func allRows(_ table: TableDeclaration) -> [Row] { everything[table.file] ?? [] }
}
