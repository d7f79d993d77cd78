public import Foundation
import PlanWords

extension WrittenTable {
  /// Every table of a run, in the order of its data package.
  ///
  /// - Throws: ``CaseProblems`` with every file that cannot be cut into cells.
  public static func all(inRun url: URL) throws(CaseProblems) -> [WrittenTable] {
    let log = ProblemLog()
    let directory = try CaseDirectory(at: url, of: .run, log: log)
    let tables = RunFolder.everyTable.filter { directory.holds($0.file) }
      .compactMap { read($0.file, $0, in: directory) }
    guard log.problems.isEmpty else { throw CaseProblems(all: log.sorted) }
    return tables
  }
}
