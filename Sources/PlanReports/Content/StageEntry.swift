import SupplyModel

/// One stage of the proof, in figures to read.
public struct StageEntry: Sendable {
  /// The stage.
  public let stage: String
  /// What the plan reaches.
  public let value: String
  /// What no plan can exceed.
  public let bound: String
  /// How far the plan may be from the best.
  public let gap: String

  /// Makes an entry.
  public init(stage: String, value: String, bound: String, gap: String) {
    self.stage = stage
    self.value = value
    self.bound = bound
    self.gap = gap
  }
}
