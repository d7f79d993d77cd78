import CaseFiles
import PlanAudit
import PlanReasons
import PlanWords
import SupplyModel

extension Desk {
  /// Audits a run from its files and those of its case alone.
  ///
  /// - Parameter folder: The run's folder, CASE/plans/NAME.
  /// - Returns: What holds and what does not.
  /// - Throws: `CaseProblems` when the run or the case cannot be read.
  public func audit(run folder: String) throws -> RunAudit {
    try AuditedRun(folder, at: self).audit
  }

  /// Audits a run, and solves again every reason that it gives.
  ///
  /// - Parameters:
  ///   - folder: The run's folder, CASE/plans/NAME.
  ///   - stop: Ends the solving early; nothing is said of reasons then.
  ///   - narrate: Called with what is being done.
  /// - Returns: What holds and what does not; where the plan itself does not hold, nothing is solved.
  /// - Throws: `CaseProblems` when the run or the case cannot be read, ``DeskError`` when the desk has no
  ///   solver, `SolverError` when the solver fails.
  public func auditAgain(
    run folder: String, stop: StopRequest = StopRequest(), narrate: (String) -> Void = { _ in }
  ) throws -> RunAudit {
    var audited = try AuditedRun(folder, at: self)
    if audited.audit.holds { try audited.solveAgain(at: self, stop: stop, narrate: narrate) }
    return audited.audit
  }

  /// The files that differ between two sets of hashes, each with what became of it.
  static func changes(
    from old: [String: String], to new: [String: String]
  ) -> [FileChange] {
    Set(old.keys).union(new.keys).sorted().compactMap { file in
      switch (old[file], new[file]) {
      case (let before?, let after?):
        before == after ? nil : FileChange(file: file, change: "changed")
      case (nil, _): FileChange(file: file, change: "added")
      case (_, nil): FileChange(file: file, change: "removed")
      }
    }
  }
}

/// A run and its case, read from their files once, and what the audit found.
struct AuditedRun {
  let run: Run
  let request: CaseRequest
  let folder: CaseFolder
  private(set) var audit: RunAudit
  private let files: RunFiles

  /// Reads and audits a run.
  ///
  /// - Throws: `CaseProblems` when the run or the case cannot be read.
  init(_ path: String, at desk: Desk) throws {
    files = try desk.runs.files(of: path)
    let (run, broken) = try files.reading()
    self.run = run
    request = CaseRequest(ofRun: path, run)
    folder = try desk.cases.read(request)
    let report = PlanAuditor.audit(run.record, of: folder.case)
    var faults = broken.map(\.description) + report.faults.map(\.description)
    // Figures are worked out only of a plan that holds: they take its rows for what a case can have.
    if report.passes {
      faults += RunComparison(run, folder).faults
      faults += try files.differences(from: run, of: folder.case).map(\.description)
    }
    audit = RunAudit(
      run: path, case: CaseLine(folder, request), status: run.header.status.rawValue,
      changedFiles: Desk.changes(from: run.header.inputHashes, to: folder.inputHashes),
      stages: run.record.stages.map { StageLine($0) },
      rows: PlanReport.AuditLine(run.record, passes: faults.isEmpty), faults: faults)
  }

  /// Finds again all that planning again with something changed was said to make different, and compares it
  /// cell by cell with what the run says.
  mutating func solveAgain(
    at desk: Desk, stop: StopRequest, narrate: (String) -> Void
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

  /// Reads and audits a run that must hold.
  ///
  /// - Throws: `CaseProblems` when it does not, or the case was changed since.
  static func holding(_ path: String, at desk: Desk) throws -> AuditedRun {
    let audited = try AuditedRun(path, at: desk)
    try Desk.requireHolds(audited.audit)
    return audited
  }
}

/// What became of a file of a case since a plan was made.
public struct FileChange: Encodable, Hashable, Sendable {
  /// The file.
  public let file: String
  /// `changed`, `added` or `removed`.
  public let change: String
}

/// The answer to `audit`: whether a run holds.
public struct RunAudit: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.audit/1"
  /// The run's folder.
  public let run: String
  /// Its case.
  public let `case`: CaseLine
  /// `planned` or `stopped`.
  public let status: String
  /// The files of the case that are no longer those that the plan was made from.
  public let changedFiles: [FileChange]
  /// Each stage with the value, bound and gap that the run claims.
  public let stages: [StageLine]
  /// What was gone over.
  public let rows: PlanReport.AuditLine
  /// Everything that does not hold.
  public internal(set) var faults: [String]
  /// Whether reasons were solved again; nil when that was not asked.
  public internal(set) var solvedAgain: Solved?

  /// How far reasons were solved again.
  public enum Solved: String, Encodable, Hashable, Sendable {
    /// All of them.
    case all
    /// The time was up, and nothing was compared.
    case stopped
    /// The run gives no reasons.
    case nothing
  }

  /// Whether the plan holds for the case as it stands.
  public var holds: Bool { faults.isEmpty && changedFiles.isEmpty }

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    var lines = `case`.heading(ink) + [""]
    lines += changedFiles.map {
      $0.change == "changed"
        ? "\($0.file) has changed since this plan was made."
        : "\($0.file) was \($0.change) since this plan was made."
    }
    var table = TextTable([.left, .right, .right, .right])
    table.add([Column.stage, .value, .bound, .gap].map { $0.text() })
    for stage in stages {
      table.add([
        stage.stage, Figure.exact(stage.value), Figure.exact(stage.bound),
        Term.gap(GapBound(stage.relativeGap)).text(),
      ])
    }
    lines += table.lines() + [""] + faults.prefix(20).flatMap { Paragraph.lines($0) }
    if faults.count > 20 { lines.append("… and \(faults.count - 20) more.") }
    return (lines + [verdict(ink)]).joined(separator: "\n")
  }

  private var solved: String {
    switch solvedAgain {
    case nil: ""
    case .all: "\nAll reasons were solved again and are the same."
    case .nothing: "\nIt gives no reasons, so none was solved again."
    case .stopped: "\nThe time was up before all reasons were solved again; none was compared."
    }
  }

  private func verdict(_ ink: Ink) -> String {
    let checked =
      "\(Figure.whole(Double(rows.rows))) rows and "
      + "\(Figure.whole(Double(rows.prices))) prices"
    if holds {
      return ink.good("The plan holds") + (status == "planned" ? "" : " as far as it goes")
        + ": \(checked) were checked again from the files." + solved
    }
    guard faults.isEmpty else {
      return ink.bad("The plan does not hold") + ": \(faults.count) "
        + (faults.count == 1 ? "fault." : "faults.")
    }
    return ink.bad("The case is no longer the one planned")
      + "; the plan would still hold for it. Plan it again."
  }
}
