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
