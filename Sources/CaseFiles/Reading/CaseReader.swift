import SupplyModel

/// Reads a case folder: files, cells, rows, names, then what only shows between rows.
///
/// Nothing stops at the first problem; each step works with what the steps before could read.
struct CaseReader {
  let log: ProblemLog
  let asOf: CalendarDate?
  let assumptions: [Supposition]
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
    _ directory: CaseDirectory, asOf: CalendarDate?, assumptions: [Supposition],
    log: ProblemLog
  ) {
    self.log = log
    self.asOf = asOf
    self.assumptions = assumptions
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
      directory.log.report(
        CaseSettings.file, wrong: "is missing",
        fix: "Add it with a corridor object; corridor new writes one.")
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

  /// The case, checked in every respect.
  ///
  /// - Throws: ``CaseProblems`` with every problem of every file.
  func folder() throws(CaseProblems) -> CaseFolder {
    checkReferences()
    checkLetterCase()
    checkRows()
    let items = items()
    let specs = specs()
    let needs = needs()
    let supplies = supplies()
    checkUnits(of: needs, items: items, specs: specs)
    checkSizes(of: needs, supplies, items: items)
    checkPledges(supplies)
    checkDaysOfSupply(of: needs)
    checkRecipient(items: items, specs: specs, needs: needs)
    checkCarriage()
    checkAssumptions()
    checkSomethingIsThere()
    let supplyCase = try supplyCase(
      items: items, specs: specs, needs: needs.map(\.need), supplies: supplies.map(\.supply))
    remark(on: supplyCase, needs: needs, supplies: supplies)
    return CaseFolder(reader: self, supplyCase: supplyCase)
  }

  private func supplyCase(
    items: [Item], specs: [Spec], needs: [Need], supplies: [Supply]
  ) throws(CaseProblems) -> SupplyCase {
    let (places, legs) = (places(), legs())
    let (changes, consents) = (changes(legs: legs), consents())
    guard log.problems.isEmpty, let calendar = settings?.calendar(asOf: asOf) else {
      throw CaseProblems(all: log.sorted)
    }
    do {
      var supplyCase = try SupplyCase(
        calendar: calendar, places: places, items: items, specs: specs, needs: needs,
        supplies: supplies, legs: legs, changes: changes, consents: consents,
        recipient: recipient, carriage: carriage, staffing: staffing)
      supplyCase.aimsAtEndurance = assumptions.contains(.endurance)
      return supplyCase
    } catch {
      throw CaseProblems(
        all: error.all.map { problem in
          let text = problem.description
          return CaseProblem(
            file: CaseSettings.file, wrong: "the tables do not fit: \(text.dropLast())",
            fix: "Mend the table that names it.")
        })
    }
  }

  private func checkSomethingIsThere() {
    for table in [PlaceColumns.table, ItemColumns.table, NeedColumns.table]
    where everything[table.file] != nil && rows(table).isEmpty {
      let isEmpty = allRows(table).isEmpty
      guard !log.problems.contains(where: { $0.file == table.file }) else { continue }
      log.report(
        table.file,
        wrong: isEmpty
          ? "has no rows" : "has no rows that hold on \(asOf?.description ?? "any day")",
        fix: isEmpty ? "Add at least one \(table.key[0])." : "Ask for a later date.")
    }
  }
}
