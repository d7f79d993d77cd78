public import SupplyModel

/// One plan of a case as it is kept: what was planned, from what, and why it falls short.
public struct Run: Hashable, Sendable {
  /// What it was made from and with.
  public var header: RunHeader
  /// What the plan starts from.
  public var opening: OpeningState
  /// The plan and its proof.
  public var record: PlanRecord
  /// What each need gets and why it gets no more.
  public var shortfalls: [ShortfallRow]
  /// The limits that bind.
  public var limits: [LimitRow]
  /// The corridors side by side.
  public var corridors: [CorridorRow]
  /// What planning again with something changed was found to make different.
  public var findings: FindingRows

  /// Makes a run.
  public init(
    header: RunHeader, opening: OpeningState = OpeningState(), record: PlanRecord,
    shortfalls: [ShortfallRow] = [],
    limits: [LimitRow] = [], corridors: [CorridorRow] = [], findings: FindingRows = FindingRows()
  ) {
    self.header = header
    self.opening = opening
    self.record = record
    self.shortfalls = shortfalls
    self.limits = limits
    self.corridors = corridors
    self.findings = findings
  }
}
