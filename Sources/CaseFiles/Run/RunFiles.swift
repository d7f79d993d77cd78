import PlanWords
public import SupplyModel

/// The files of a run as they are kept, by name: in a folder, in memory or wherever else.
///
/// They are sealed: plan.json lists the SHA-256 of every other file and of its own rest.
public struct RunFiles: Hashable, Sendable {
  /// The bytes of each file, by its name inside the run.
  public var bytes: [String: [UInt8]]

  /// Takes in files as they were found.
  public init(bytes: [String: [UInt8]]) { self.bytes = bytes }

  /// Every name that a file of a run may have; what else lies beside them is none of the run's.
  public static let names: [String] =
    [PlanFile.file, CaseSettings.file] + RunFolder.everyTable.map(\.file).firstOfEach

  /// The files of a run, sealed.
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - supplyCase: The case that it plans, for units and due dates.
  /// - Throws: `EncodingError` when a number is not finite.
  public init(_ run: Run, of supplyCase: SupplyCase) throws {
    let files = try RunFolder.files(of: run, of: supplyCase)
    bytes = Dictionary(files.map { ($0.file, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    try seal(PlanFile(run))
  }

  /// Writes plan.json over the other files as they are.
  mutating func seal(_ plan: PlanFile) throws {
    bytes[PlanFile.file] = nil
    var plan = plan
    plan.seal = PlanSeal.blank
    plan.fileHashes = bytes.mapValues { SHA256.hexadecimal(of: $0) }
    bytes[PlanFile.file] = PlanSeal.closing(try JSONTree.file(of: plan))
  }

  /// The run that the files hold.
  ///
  /// - Throws: ``CaseProblems`` with every file that is not as it was written, and every problem of every
  ///   file.
  public func run() throws(CaseProblems) -> Run {
    let (run, broken) = try reading()
    guard broken.isEmpty else { throw CaseProblems(all: broken) }
    return run
  }

  /// The run that the files hold, and every file that is not as it was written, for those who tell all that
  /// is wrong with it.
  ///
  /// - Throws: ``CaseProblems`` when they cannot be read as a run.
  public func reading() throws(CaseProblems) -> (run: Run, broken: [CaseProblem]) {
    let log = ProblemLog()
    let plan = content(PlanFile.file, log).flatMap { PlanFile.read($0, log: log) }
    let broken = plan.map { PlanSeal.faults(of: self, listed: $0.fileHashes) } ?? []
    let read = plan.flatMap { plan in plan.header.map { run(plan, $0, log) } }
    if let read, log.problems.isEmpty { return (read, broken) }
    let told = Set(log.problems.map(\.description))
    throw CaseProblems(all: broken.filter { !told.contains($0.description) } + log.sorted)
  }

  private func run(_ plan: PlanFile, _ header: RunHeader, _ log: ProblemLog) -> Run {
    var tables: [String: [Row]] = [:]
    let further =
      (UseFlowColumns.tables + [ConcessionColumns.table] + ReferenceTables.tables)
      .filter { bytes[$0.file] != nil }
    for declaration in RunFolder.tables + further {
      guard let bytes = content(declaration.file, log) else { continue }
      tables[declaration.file] = Self.rows(of: bytes, declaration, log)
    }
    let reader = RunReader(calendar: header.calendar, tables: tables, log: log)
    let record = PlanRecord(
      isComplete: plan.isComplete, isWhole: plan.isWhole ?? false, draws: reader.draws(),
      moves: reader.moves(), stocks: reader.stocks(), deliveries: reader.deliveries(),
      joins: reader.joins(), freed: reader.freed(), vehicleMoves: reader.vehicleMoves(),
      vehicleStays: reader.vehicleStays(), attendances: reader.attendances(),
      chosenWorks: reader.chosenWorks(), pledgeShares: reader.pledgeShares(),
      stages: plan.proofs(prices: reader.prices(of: plan.stages.map(\.stage))),
      reference: reader.reference(partsPerGram: plan.referenceParts))
    return Run(
      header: header, opening: reader.opening(), record: record, shortfalls: reader.shortfalls(),
      limits: reader.limits(),
      corridors: reader.corridors(), findings: reader.findings())
  }

  private func content(_ file: String, _ log: ProblemLog) -> [UInt8]? {
    if bytes[file] == nil {
      log.report(file, RunFileFault.missing)
    }
    return bytes[file]
  }

  /// A run's tables have exactly their own columns.
  private static func rows(
    of bytes: [UInt8], _ declaration: TableDeclaration, _ log: ProblemLog
  ) -> [Row] {
    let before = log.problems.count
    let isWide = declaration.file == PriceColumns.plain.file && PriceColumns.isWide(bytes)
    let declaration = isWide ? PriceColumns.wide : declaration
    let reader = TableReader(declaration: declaration, log: log)
    let table = reader.table(from: bytes)
    reader.checkCells(of: table, names: NameBook(rows: [:]))
    let headings = declaration.columns.map(\.heading)
    if log.problems.count == before, table.headings != headings {
      log.report(declaration.file, row: 1, TableFault.columnsOfNoRun(headings))
    }
    return table.rows
  }
}

extension [String] {
  /// The names, each only once.
  fileprivate var firstOfEach: [String] {
    reduce(into: []) { seen, name in if !seen.contains(name) { seen.append(name) } }
  }
}
