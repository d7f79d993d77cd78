import PlanWords
import CaseFiles
import Foundation
import SupplyModel

/// Where a run is kept: CASE/plans/NAME.
struct RunPlace {
  /// The path as a person would write it.
  let path: String

  /// The place of a new run.
  ///
  /// - Throws: `CaseProblem` when the name is no name or is taken.
  init(
    in caseFolder: String, named name: String?, among runs: any RunStore
  ) throws(CaseProblem) {
    let plans = (caseFolder.hasSuffix("/") ? String(caseFolder.dropLast()) : caseFolder) + "/plans"
    func isTaken(_ name: String) -> Bool { runs.holds("\(plans)/\(name)") }
    guard let name else {
      let free = (1...).lazy.map { "plan-\($0)" }.first { !isTaken($0) } ?? "plan-1"
      path = "\(plans)/\(free)"
      return
    }
    guard Identifier<RunPlace>(name) != nil, !name.hasPrefix(".") else {
      throw CaseProblem(
        file: "--name", found: name, wrong: .noRunName,
        fix: .runName)
    }
    guard !isTaken(name) else {
      throw CaseProblem(
        file: "--name", found: name, wrong: .nameTaken,
        fix: .otherNameOrNone)
    }
    path = "\(plans)/\(name)"
  }

  /// The place of a run that was written before.
  init(path: String) { self.path = path }

  /// The case folder that the run lies in.
  var caseFolder: String {
    let steps = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    let isPlain = steps.count > 2 && !steps.suffix(2).contains { $0 == "." || $0 == ".." }
    if isPlain {
      return (path.hasPrefix("/") ? "/" : "") + steps.dropLast(2).joined(separator: "/")
    }
    return URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
      .deletingLastPathComponent().deletingLastPathComponent().path
  }
}
