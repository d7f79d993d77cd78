import PlanAudit
import PlanWords
public import SupplyModel

/// The answer to `audit`: whether a run holds.
public struct RunAudit: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.audit/1"
  /// The run's folder.
  public let run: String
  /// Its case.
  public let `case`: CaseLine
  /// `planned`, `good` or `stopped`.
  public let status: String
  /// The files of the case that are no longer those that the plan was made from.
  public let changedFiles: [FileChange]
  /// Where it was cut short, and by what; nil when it was not.
  public let cut: PlanCut?
  /// How good the plan is, if it holds.
  let standing: PlanStanding
  /// Whether it moves whole units.
  let isWhole: Bool
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

  /// What comes of an audit.
  public enum Verdict: String, Encodable, Hashable, Sendable {
    /// The plan holds, and is proved to be the best in every stage.
    case proved
    /// The plan holds, and is good to its gaps.
    case good
    /// The plan does not hold.
    case fails
    /// The case is no longer the one that was planned.
    case caseChanged = "case_changed"
  }

  /// What comes of the audit.
  public var verdict: Verdict {
    guard faults.isEmpty else { return .fails }
    guard changedFiles.isEmpty else { return .caseChanged }
    return standing.isProved ? .proved : .good
  }

  /// Writes the answer, its verdict first.
  public func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: CodingKeys.self)
    try answer.encode(schema, forKey: .schema)
    try answer.encode(verdict, forKey: .verdict)
    try answer.encode(run, forKey: .run)
    try answer.encode(`case`, forKey: .case)
    try answer.encode(status, forKey: .status)
    try answer.encodeIfPresent(cut, forKey: .cut)
    try answer.encode(changedFiles, forKey: .changedFiles)
    try answer.encode(stages, forKey: .stages)
    try answer.encode(rows, forKey: .rows)
    try answer.encode(faults, forKey: .faults)
    try answer.encodeIfPresent(solvedAgain, forKey: .solvedAgain)
  }

  private enum CodingKeys: String, CodingKey {
    case schema, verdict, run, `case`, status, cut, changedFiles, stages, rows, faults, solvedAgain
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
    return (lines + conclusion(ink)).joined(separator: "\n")
  }

  private var solved: AuditMessage? {
    switch solvedAgain {
    case nil: nil
    case .all: .solvedAgain
    case .nothing: .nothingToSolve
    case .stopped: .solvingStopped
    }
  }

  private var proof: [String] {
    let verdict = PlanVerdict(
      standing, cut: cut, isWhole: isWhole, stages: stages, audit: rows)
    return [verdict.proof, verdict.cut].compactMap(\.self).flatMap { Paragraph.lines($0) }
  }

  private func conclusion(_ ink: Ink) -> [String] {
    switch verdict {
    case .fails: [ink.bad(AuditMessage.fails(faults: faults.count))]
    case .caseChanged: [ink.bad(AuditMessage.caseChanged)]
    case .proved, .good:
      [ink.good(AuditMessage.holds(rows: rows.rows, prices: rows.prices))]
        + proof
        + [solved].compactMap { $0?.text() }
    }
  }
}
