public import SupplyModel

/// A plan, or the best there was when somebody stopped it.
public enum PlanOutcome: Sendable {
  /// Every stage was solved to its end.
  case planned(PlanRecord)
  /// The time was up: the best plan so far. Stages that were not solved carry a bound that holds.
  case stopped(PlanRecord)

  /// Whether every stage was solved to its end.
  public var isSolved: Bool {
    switch self {
    case .planned: true
    case .stopped: false
    }
  }

  /// The plan, however it ended.
  public var record: PlanRecord {
    switch self {
    case .planned(let record), .stopped(let record): record
    }
  }
}
