import CaseFiles
import FlowPlanning
public import LinearProgram

/// What a planner can ask for, one function for each question.
///
/// A desk stands between three doors: where cases come from, where runs are kept, and what solves. Every answer
/// is a value that can be printed as text or written as JSON.
public struct Desk: Sendable {
  /// The version of Corridor.
  public static let version = "0.1.0"

  /// Where cases come from.
  public let cases: any CaseSource
  /// Where runs are kept.
  public let runs: any RunStore
  private let solver: (any LinearSolver)?

  /// Makes a desk that plans, shows and audits.
  public init(cases: some CaseSource, runs: some RunStore, solver: some LinearSolver) {
    self.cases = cases
    self.runs = runs
    self.solver = solver
  }

  /// Makes a desk that shows and audits, and does not plan.
  public init(cases: some CaseSource, runs: some RunStore) {
    self.cases = cases
    self.runs = runs
    solver = nil
  }

  /// What makes its plans.
  var planner: FlowPlanner {
    get throws(DeskError) {
      guard let solver else { throw DeskError.noSolver }
      return FlowPlanner(solver: solver)
    }
  }

  /// The run of that path, which holds; where its case was changed since, it is only as it was written.
  ///
  /// - Throws: `CaseProblems` when there is none, ``RefusedRun`` when it does not hold.
  func run(_ path: String) throws -> Run {
    let run = try sealedRun(path)
    let folder = try? cases.read(CaseRequest(ofRun: path, run))
    if folder?.inputHashes == run.header.inputHashes {
      try Desk.requireHolds(AuditedRun(path, at: self).audit)
    }
    return run
  }

  /// The run of that path, as it was written.
  ///
  /// - Throws: `CaseProblems` when there is none, ``RefusedRun`` when it was changed since.
  func sealedRun(_ path: String) throws -> Run {
    let files = try runs.files(of: path)
    return try RefusedRun.reading { () throws(CaseProblems) in try files.run() }
  }
}
