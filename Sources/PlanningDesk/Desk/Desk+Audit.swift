import CaseFiles
import PlanAudit
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
  let audit: RunAudit

  /// Reads and audits a run.
  ///
  /// - Throws: `CaseProblems` when the run or the case cannot be read.
  init(_ path: String, at desk: Desk) throws {
    let files = try desk.runs.files(of: path)
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
  public let faults: [String]

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

  private func verdict(_ ink: Ink) -> String {
    let checked =
      "\(Figure.whole(Double(rows.rows))) rows and "
      + "\(Figure.whole(Double(rows.prices))) prices"
    if holds {
      return ink.good("The plan holds") + (status == "planned" ? "" : " as far as it goes")
        + ": \(checked) were checked again from the files."
    }
    guard faults.isEmpty else {
      return ink.bad("The plan does not hold") + ": \(faults.count) "
        + (faults.count == 1 ? "fault." : "faults.")
    }
    return ink.bad("The case is no longer the one planned")
      + "; the plan would still hold for it. Plan it again."
  }
}
