import CaseFiles
import Foundation
import Highs
import PlanWords
import PlanningDesk
import SupplyModel
import Synchronization

/// The plans of the repository's cases, each made once and shared by all tests that change nothing in the case.
enum PlannedExamples {
  /// A plan as the desk told it, and its files.
  struct Planned {
    let report: PlanReport
    let files: RunFiles
  }

  /// A plan that is made when it is first asked for; who asks meanwhile waits.
  private final class Once: Sendable {
    private let made = Mutex<Result<Planned, any Error>?>(nil)

    func planned(_ work: @Sendable () throws -> Planned) throws -> Planned {
      try made.withLock { made in
        let result = made ?? Result(catching: work)
        made = result
        return result
      }.get()
    }
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: Examples.names.map { ($0, Once()) })

  /// The plan of a case of the repository.
  static func planned(_ name: String) throws -> Planned {
    guard let once = all[name] else { throw CaseProblem(file: name, FileFault.noFolder(.case)) }
    return try once.planned {
      let runs = RunsInMemory()
      let desk = Desk(cases: CaseFolders(), runs: runs, solver: HighsSolver())
      let request = CaseRequest(folder: Examples.folder(name).path)
      let report = try desk.plan(PlanRequest(case: request))
      return Planned(report: report, files: try runs.files(of: report.writtenTo ?? ""))
    }
  }

  /// Runs a test in a copy of a case with its plan, `plans/plan-1`, as the desk would have written it there.
  static func withPlan<Result>(
    of name: String, _ body: (_ folder: String, _ run: String) throws -> Result
  ) throws -> Result {
    let planned = try planned(name)
    return try Examples.withCopy(of: name) { folder in
      let run = "\(folder)/plans/plan-1"
      try RunFolder.write(planned.files, to: URL(filePath: run))
      return try body(folder, run)
    }
  }
}
