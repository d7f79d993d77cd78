public import Foundation
public import SupplyModel

/// The folder of a run: plan.json, the tables of the plan, its reasons and its certificate.
public enum RunFolder {
  /// The tables that every run has, in the order of its data package.
  public static let tables: [TableDeclaration] = [
    FlowColumns.draws, FlowColumns.moves, FlowColumns.stocks, FlowColumns.deliveries,
    ShortfallColumns.table, LimitColumns.table, CorridorColumns.table, PriceColumns.plain,
  ]

  /// The tables that a run may have, those that every run has first.
  public static var everyTable: [TableDeclaration] {
    tables.filter { $0.file != PriceColumns.wide.file } + UseFlowColumns.tables
      + [TrialColumns.table, PriceColumns.wide]
  }

  /// Writes a run to a folder of its own, whole or not at all.
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - supplyCase: The case that it plans, for units and due dates.
  ///   - url: The folder, such as `plans/first`; it must not exist.
  /// - Throws: ``CaseProblems`` when something stands there already, and whatever keeps the files
  ///   from being written.
  public static func write(_ run: Run, of supplyCase: SupplyCase, to url: URL) throws {
    try refuseOverwriting(url)
    let parent = url.deletingLastPathComponent()
    let partial = parent.appending(path: ".\(url.lastPathComponent).\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: partial.appending(path: "certificate"), withIntermediateDirectories: true)
    do {
      for (file, bytes) in try files(of: run, of: supplyCase, named: url.lastPathComponent) {
        try Data(bytes).write(to: partial.appending(path: file))
      }
      try refuseOverwriting(url)
      try FileManager.default.moveItem(at: partial, to: url)
    } catch {
      try? FileManager.default.removeItem(at: partial)
      throw error
    }
  }

  private static func refuseOverwriting(_ url: URL) throws(CaseProblems) {
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    throw CaseProblems(
      all: [
        CaseProblem(
          file: url.path, wrong: "is there already, and a run is never overwritten",
          fix: "Choose another name.")
      ])
  }

  /// Reads a run.
  ///
  /// - Throws: ``CaseProblems`` with every problem of every file.
  public static func read(at url: URL) throws(CaseProblems) -> Run {
    let log = ProblemLog()
    let directory = try CaseDirectory(at: url, of: "run", log: log)
    let plan = content(PlanFile.file, of: directory).flatMap { PlanFile.read($0, log: log) }
    let read = plan.flatMap { plan in
      plan.header.map { run(plan, $0, in: directory, log: log) }
    }
    if let read, log.problems.isEmpty { return read }
    throw CaseProblems(all: log.sorted)
  }

  private static func run(
    _ plan: PlanFile, _ header: RunHeader, in directory: CaseDirectory, log: ProblemLog
  ) -> Run {
    var tables: [String: [Row]] = [:]
    let further = (UseFlowColumns.tables + [TrialColumns.table]).filter { directory.holds($0.file) }
    for declaration in Self.tables + further {
      guard let bytes = content(declaration.file, of: directory) else { continue }
      tables[declaration.file] = rows(of: bytes, declaration, log: log)
    }
    let reader = RunReader(calendar: header.calendar, tables: tables, log: log)
    let record = PlanRecord(
      isComplete: plan.isComplete, isWhole: plan.isWhole ?? false, draws: reader.draws(),
      moves: reader.moves(), stocks: reader.stocks(), deliveries: reader.deliveries(),
      joins: reader.joins(), freed: reader.freed(), vehicleMoves: reader.vehicleMoves(),
      vehicleStays: reader.vehicleStays(), attendances: reader.attendances(),
      chosenWorks: reader.chosenWorks(), pledgeShares: reader.pledgeShares(),
      stages: plan.proofs(prices: reader.prices(of: plan.stages.map(\.stage))))
    return Run(
      header: header, record: record, shortfalls: reader.shortfalls(), limits: reader.limits(),
      corridors: reader.corridors(), trials: reader.trials())
  }

  private static func content(_ file: String, of directory: CaseDirectory) -> [UInt8]? {
    guard directory.holds(file) else {
      directory.log.report(file, wrong: "is missing", fix: "Plan the case again.")
      return nil
    }
    return directory.bytes(of: file)
  }

  /// A run's tables have exactly their own columns.
  private static func rows(
    of bytes: [UInt8], _ declaration: TableDeclaration, log: ProblemLog
  ) -> [Row] {
    let before = log.problems.count
    let isWide = declaration.file == PriceColumns.plain.file && PriceColumns.isWide(bytes)
    let declaration = isWide ? PriceColumns.wide : declaration
    let reader = TableReader(declaration: declaration, log: log)
    let table = reader.table(from: bytes)
    reader.checkCells(of: table, names: NameBook(rows: [:]))
    let headings = declaration.columns.map(\.heading)
    if log.problems.count == before, table.headings != headings {
      log.report(
        declaration.file, row: 1, wrong: "has other columns than a run has",
        fix: "Write \(headings.joined(separator: ",")).")
    }
    return table.rows
  }
}
