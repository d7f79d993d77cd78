/// What a need receives before and after, in units.
public struct NeedEffect: Hashable, Sendable {
  /// The need.
  public var need: Need.ID
  /// What it receives in the plan.
  public var before: ReceivedUnits
  /// What it receives when the case is planned again.
  public var after: ReceivedUnits

  /// Makes an effect.
  public init(need: Need.ID, before: ReceivedUnits, after: ReceivedUnits) {
    self.need = need
    self.before = before
    self.after = after
  }
}

/// What a need receives, in units.
public struct ReceivedUnits: Hashable, Sendable {
  /// By the due date.
  public var onTime: Double
  /// After it.
  public var late: Double
  /// What both count for: late ones at their worth.
  public var worth: Double

  /// Makes an amount received.
  public init(onTime: Double, late: Double, worth: Double) {
    self.onTime = onTime
    self.late = late
    self.worth = worth
  }

  /// All that arrives.
  public var total: Double { onTime + late }
}
