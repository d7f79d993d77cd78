public import SupplyModel

/// How far a plan is proved.
public enum VerdictMessage: Message {
  /// Every tier is at its best, within a gap.
  case proved(GapBound)
  /// Every tier is at its best in whole units, within a gap.
  case provedInWholeUnits(GapBound)
  /// No plan, whole or split, is better in any tier by a unit of one of its needs; the gap comes to less.
  case provedToAUnit(GapBound)
  /// No plan is better in any tier by more than a gap; the stages that may be better, the widest first.
  case good(GapBound, [StageGap])
  /// The same of a plan that moves whole units, beside plans that may split them.
  case goodInWholeUnits(GapBound, [StageGap])
  /// Every tier is at its best within a gap; how goods are carried may be better.
  case goodButCarriage(GapBound, [StageGap])
  /// No bound was worked out for these stages.
  case unbounded([StageGap])
  /// The plan was cut short.
  case cut(PlanCut)
  /// What the audit went over.
  case audited(rows: Int, prices: Int)
  /// These columns were not checked: only planning again can.
  case checkedAgainAlone([ColumnsOfFile])
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

/// Columns of one file.
public struct ColumnsOfFile: Message {
  /// The file.
  public let file: String
  /// The headings of the columns.
  public let columns: [String]

  /// Makes columns of a file.
  public init(_ file: String, _ columns: [String]) { (self.file, self.columns) = (file, columns) }
}
