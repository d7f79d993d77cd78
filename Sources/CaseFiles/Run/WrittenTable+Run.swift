public import Foundation
import PlanWords

extension WrittenTable {
  /// Every table of a run, in the order of its data package; the reference of its proof, which only an audit
  /// reads, is left out.
  ///
  /// - Throws: ``CaseProblems`` with every file that cannot be cut into cells.
  public static func all(inRun url: URL) throws(CaseProblems) -> [WrittenTable] {
    let log = ProblemLog()
    let directory = try CaseDirectory(at: url, of: .run, log: log)
    let references = Set(ReferenceTables.tables.map(\.file))
    let tables = RunFolder.everyTable
      .filter { directory.holds($0.file) && !references.contains($0.file) }
      .compactMap { read($0.file, $0, in: directory) }
    guard log.problems.isEmpty else { throw CaseProblems(all: log.sorted) }
    return tables
  }
}
