public import Foundation
import PlanWords
public import SupplyModel
import WholeFiles

/// The folder of a run: plan.json, the tables of the plan, its reasons and its certificate.
///
/// Other files may lie in it, such as a report; only what ``RunFiles/names`` names is the run.
public enum RunFolder {
  /// The tables that every run has, in the order of its data package.
  public static let tables: [TableDeclaration] = [
    FlowColumns.draws, FlowColumns.moves, FlowColumns.stocks, FlowColumns.deliveries,
    ShortfallColumns.table, LimitColumns.table, CorridorColumns.table, WhatIfColumns.table,
    ReasonColumns.table, EffectColumns.table, PriceColumns.plain,
  ]

  /// The tables that a run may have, those that every run has first.
  public static var everyTable: [TableDeclaration] {
    tables.filter { $0.file != PriceColumns.wide.file } + UseFlowColumns.tables
      + [ConcessionColumns.table, PriceColumns.wide] + ReferenceTables.tables
  }

  /// The columns that only planning again can check, by file.
  public static let checkedAgainAlone: [(file: String, columns: [String])] = everyTable.map {
    (file: $0.file, columns: $0.columns.filter(\.isCheckedAgainAlone).map(\.heading))
  }.filter { !$0.columns.isEmpty }

  /// Writes a run to a folder of its own, whole or not at all.
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - supplyCase: The case that it plans, for units and due dates.
  ///   - url: The folder, such as `plans/first`; it must not exist.
  /// - Throws: ``CaseProblems`` when something stands there already, and whatever keeps the files
  ///   from being written.
  public static func write(_ run: Run, of supplyCase: SupplyCase, to url: URL) throws {
    try write(try RunFiles(run, of: supplyCase), to: url)
  }

  /// Writes the files of a run to a folder of their own, whole or not at all.
  ///
  /// - Throws: ``CaseProblems`` when something stands there already, and `FileError` when the files cannot be
  ///   written.
  public static func write(_ files: RunFiles, to url: URL) throws {
    let taken = CaseProblem(file: url.path, FolderFault.runThere)
    guard !FileManager.default.fileExists(atPath: url.path) else {
      throw CaseProblems(all: [taken])
    }
    do throws(FileError) {
      try WholeFolder.make(files.bytes, at: url.path)
    } catch {
      throw error.cause == .occupied ? CaseProblems(all: [taken]) : error
    }
  }

  /// Reads a run.
  ///
  /// - Throws: ``CaseProblems`` with every file that is not as it was written, and every problem of every
  ///   file.
  public static func read(at url: URL) throws(CaseProblems) -> Run {
    try files(at: url).run()
  }

  /// The files of a run; what else lies in its folder is left alone.
  ///
  /// - Throws: ``CaseProblems`` when there is no such folder, or a file of it cannot be read.
  public static func files(at url: URL) throws(CaseProblems) -> RunFiles {
    let log = ProblemLog()
    let directory = try CaseDirectory(at: url, of: .run, log: log)
    var files = RunFiles(bytes: [:])
    for name in RunFiles.names where directory.holds(name) {
      files.bytes[name] = directory.bytes(of: name)
    }
    guard log.problems.isEmpty else { throw CaseProblems(all: log.sorted) }
    return files
  }
}
