import CaseFiles
import PlanAudit
import PlanWords
import SupplyModel

/// How good a plan is that holds.
struct PlanVerdict {
  /// What the stages prove.
  let proof: VerdictMessage
  /// What the audit went over.
  let checked: VerdictMessage

  /// Where it was cut short; nil when it was not.
  let cut: VerdictMessage?

  init(
    _ standing: PlanStanding, cut: PlanCut?, isWhole: Bool, stages: [StageLine],
    audit: PlanReport.AuditLine
  ) {
    self.cut = cut.map { .cut($0) }
    checked = .audited(rows: audit.rows, prices: audit.prices)
    // Losses, cost and what follows come after every tier, and so after all that rounding costs.
    let gap = GapBound(stages.filter(\.isOfNeeds).map(\.relativeGap).max() ?? 0)
    proof =
      switch standing {
      case .proved: isWhole ? Self.whole(gap) : .proved(gap)
      case .good(let open): Self.good(open.map { StageLine($0) }, gap, isWhole: isWhole)
      }
  }

  /// The verdict on a whole plan that is proved: what its gap could hide is less than a unit.
  private static func whole(_ gap: GapBound) -> VerdictMessage {
    gap.share <= mostOfBest ? .provedInWholeUnits(gap) : .provedToAUnit(gap)
  }

  /// The largest gap beside which a whole plan is called the best.
  private static let mostOfBest = 1e-4

  /// The verdict on a plan that may be better in some stages, of which the widest four are named.
  private static func good(
    _ open: [StageLine], _ gap: GapBound, isWhole: Bool
  ) -> VerdictMessage {
    let widest = open.sorted { $0.relativeGap > $1.relativeGap }
    let unbounded = widest.filter { !$0.relativeGap.isFinite }
    guard unbounded.isEmpty else { return .unbounded(named(unbounded)) }
    guard open.contains(where: \.isOfNeeds) else { return .goodButCarriage(gap, named(widest)) }
    let needs = GapBound(widest.filter(\.isOfNeeds).map(\.relativeGap).max() ?? 0)
    return isWhole ? .goodInWholeUnits(needs, named(widest)) : .good(needs, named(widest))
  }

  private static func named(_ stages: [StageLine]) -> [VerdictMessage.StageGap] {
    stages.prefix(4).map { VerdictMessage.StageGap($0.stage, GapBound($0.relativeGap)) }
  }

  /// The verdict.
  var messages: [VerdictMessage] { [proof, cut, checked].compactMap(\.self) }

  /// The verdict of a run that is shown from its files, in sentences.
  func sentences(of run: Run) -> [String] {
    let again = VerdictMessage.checkedAgainAlone(
      RunFolder.checkedAgainAlone.map { ColumnsOfFile($0.file, $0.columns) })
    return (messages + (run.findings == FindingRows() ? [] : [again])).map { $0.text() }
  }
}
