import CaseFiles
import PlanAudit
import PlanReasons
import PlanWords
import SupplyModel

/// A run and its case, read from their files once, and what the audit found.
struct AuditedRun {
  let run: Run
  let request: CaseRequest
  let folder: CaseFolder
  private(set) var audit: RunAudit
  private let files: RunFiles

  /// Reads and audits a run.
  ///
  /// - Throws: ``RefusedRun`` when the run cannot be read, `CaseProblems` when there is none or the case cannot
  ///   be read.
  init(_ path: String, at desk: Desk) throws {
    files = try desk.runs.files(of: path)
    let files = files
    let (run, broken) = try RefusedRun.reading { () throws(CaseProblems) in try files.reading() }
    self.run = run
    request = CaseRequest(ofRun: path, run)
    folder = try desk.cases.read(request)
    let report = PlanAuditor.audit(run.record, of: folder.case)
    var faults = broken.map(\.description) + report.faults.map { $0.text() }
    // Figures are worked out only of a plan that holds: they take its rows for what a case can have.
    if report.passes {
      faults += RunComparison(run, folder).faults
      faults += try files.differences(from: run, of: folder.case).map(\.description)
    }
    audit = RunAudit(
      run: path, case: CaseLine(folder, request), status: run.header.status.rawValue,
      changedFiles: FileChange.changes(from: run.header.inputHashes, to: folder.inputHashes),
      cut: run.header.cut, standing: report.standing, isWhole: run.record.isWhole,
      stages: run.record.stages.map { StageLine($0) },
      rows: PlanReport.AuditLine(run.record, passes: faults.isEmpty), faults: faults)
  }

  /// Finds again all that planning again with something changed was said to make different, and compares it
  /// cell by cell with what the run says.
  mutating func solveAgain(
    at desk: Desk, stop: StopRequest, narrate: (ProgressMessage) -> Void
  ) throws {
    guard run.findings != FindingRows() else {
      audit.solvedAgain = .nothing
      return
    }
    var again = try PlannedCase(again: self, at: desk, stop: stop, narrate: narrate)
    var differences: [RunDifference] = []
    // A run gives its main reasons or all of them; what is told is how it differs from all.
    for scope in [ReasonScope.main, .all] {
      try again.explain(scope, stop: stop, narrate: narrate)
      guard !stop.isDue else {
        audit.solvedAgain = .stopped
        return
      }
      // What made the run stands in its header, and another solver may say the same.
      var worked = again.run
      worked.header = run.header
      differences = try files.differences(from: worked, of: folder.case)
      if differences.isEmpty { break }
    }
    audit.solvedAgain = .all
    audit.faults += differences.map(\.description)
  }

  /// What a report or a brief of the run is filled in from.
  var sheet: RunSheet { RunSheet(run, of: folder, request, audit) }

  /// Reads and audits a run that must hold.
  ///
  /// - Throws: ``RefusedRun`` when it does not, `CaseProblems` when the case was changed since.
  static func holding(_ path: String, at desk: Desk) throws -> AuditedRun {
    let audited = try AuditedRun(path, at: desk)
    try Desk.requireHolds(audited.audit)
    return audited
  }
}
