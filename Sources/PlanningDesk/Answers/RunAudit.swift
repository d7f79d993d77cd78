import PlanWords
import SupplyModel

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
    lines += changedFiles.map { AuditMessage.file($0.file, $0.change).text() }
    var table = TextTable([.left, .right, .right, .right])
    table.add([Column.stage, .value, .bound, .gap].map { $0.text() })
    for stage in stages {
      table.add([
        stage.stage, Figure.exact(stage.value), Figure.exact(stage.bound),
        Term.gap(GapBound(stage.relativeGap)).text(),
      ])
    }
    lines += table.lines() + [""] + faults.prefix(20).flatMap { Paragraph.lines($0) }
    if faults.count > 20 { lines.append(AuditMessage.more(faults.count - 20).text()) }
    return (lines + verdict(ink)).joined(separator: "\n")
  }

  private var solved: AuditMessage? {
    switch solvedAgain {
    case nil: nil
    case .all: .solvedAgain
    case .nothing: .nothingToSolve
    case .stopped: .solvingStopped
    }
  }

  private func verdict(_ ink: Ink) -> [String] {
    guard faults.isEmpty else { return [ink.bad(AuditMessage.fails(faults: faults.count))] }
    guard changedFiles.isEmpty else { return [ink.bad(AuditMessage.caseChanged)] }
    let verdict: AuditMessage =
      status == "planned"
      ? .holds(rows: rows.rows, prices: rows.prices)
      : .holdsSoFar(rows: rows.rows, prices: rows.prices)
    return [ink.good(verdict)] + [solved].compactMap { $0?.text() }
  }
}
