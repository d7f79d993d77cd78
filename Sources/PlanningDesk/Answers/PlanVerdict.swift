/// How far a plan is proved, in words.
struct PlanVerdict {
  /// The words that are set off.
  let opening: String
  /// The rest of their sentence.
  let rest: String
  /// What the audit went over.
  let checked: String

  init(isPlanned: Bool, isWhole: Bool, stages: [StageLine], audit: PlanReport.AuditLine) {
    checked =
      "Audit passed: \(Figure.whole(Double(audit.rows))) rows and "
      + "\(Figure.whole(Double(audit.prices))) prices checked."
    let gap = stages.map(\.relativeGap).max() ?? 0
    if isPlanned && isWhole && gap > 1e-6 {
      // Losses, cost and delay come after every tier, and so after all that whole units cost.
      let widest = stages.filter(\.isOfNeeds).max { $0.relativeGap < $1.relativeGap }
      opening = "Planned in whole units"
      rest =
        ": no plan, whole or split, is better by more than "
        + "\(PlanReport.gap(widest?.relativeGap ?? 0)) in any tier (\(widest?.stage ?? ""))."
    } else if isPlanned {
      opening = "Planned and proved"
      rest =
        ": every tier at its best\(isWhole ? " in whole units" : "") "
        + "(gap at most \(PlanReport.gap(gap)))."
    } else {
      let gaps = stages.filter { $0.relativeGap > 1e-6 }.prefix(4).map {
        "\($0.stage) by \(PlanReport.gap($0.relativeGap))"
      }
      opening = "Not every tier is proved to be at its best"
      rest = "; it may be better in \(gaps.joined(separator: ", "))."
    }
  }

  /// The proof, in sentences.
  var sentences: [String] { [opening + rest, checked] }
}
