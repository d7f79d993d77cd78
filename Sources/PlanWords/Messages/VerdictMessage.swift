/// How far a plan is proved.
public enum VerdictMessage: Message {
  /// Every tier is at its best, within a gap.
  case proved(GapBound)
  /// Every tier is at its best in whole units, within a gap.
  case provedInWholeUnits(GapBound)
  /// The plan moves whole units, and no plan is better by more than a gap in any stage of needs.
  case plannedInWholeUnits(GapBound, widest: String)
  /// Stages that may be better, each with the gap.
  case stopped([StageGap])
  /// What the audit went over.
  case audited(rows: Int, prices: Int)
  /// How many remarks on the case bear on the plan.
  case remarked(Int)

  /// A stage that may be better, and by how much at most.
  public struct StageGap: Message {
    /// The stage, such as `needs immediate-2 low`.
    public let stage: String
    /// By how much at most.
    public let gap: GapBound

    /// Makes a stage with its gap.
    public init(_ stage: String, _ gap: GapBound) { (self.stage, self.gap) = (stage, gap) }
  }
}
