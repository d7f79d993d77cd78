import PlanWords

/// How far a plan is proved.
struct PlanVerdict {
  /// What the stages prove.
  let proof: VerdictMessage
  /// What the audit went over.
  let checked: VerdictMessage

  init(isPlanned: Bool, isWhole: Bool, stages: [StageLine], audit: PlanReport.AuditLine) {
    checked = .audited(rows: audit.rows, prices: audit.prices)
    // Losses, cost and what follows come after every tier, and so after all that rounding costs.
    let gap = stages.filter(\.isOfNeeds).map(\.relativeGap).max() ?? 0
    if isPlanned && isWhole && gap > 1e-6 {
      let widest = stages.filter(\.isOfNeeds).max { $0.relativeGap < $1.relativeGap }
      proof = .plannedInWholeUnits(
        GapBound(widest?.relativeGap ?? 0), widest: widest?.stage ?? "")
    } else if isPlanned {
      proof = isWhole ? .provedInWholeUnits(GapBound(gap)) : .proved(GapBound(gap))
    } else {
      proof = .stopped(
        stages.filter { $0.relativeGap > 1e-6 }.prefix(4).map {
          VerdictMessage.StageGap($0.stage, GapBound($0.relativeGap))
        })
    }
  }

  /// The verdict.
  var messages: [VerdictMessage] { [proof, checked] }

  /// The verdict, in sentences.
  var sentences: [String] { messages.map { $0.text() } }
}
