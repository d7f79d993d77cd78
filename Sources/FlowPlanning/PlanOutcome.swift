public import SupplyModel

/// A plan, or the best there was when somebody stopped it.
public enum PlanOutcome: Sendable {
  /// Every stage was solved to its end.
  case planned(PlanRecord)
  /// The time was up in a stage: the best plan so far. Stages that were not solved carry a bound that holds.
  case stopped(PlanRecord, during: Stage)

  /// The stage that was not solved to its end; nil where all were.
  public var unsolved: Stage? {
    switch self {
    case .planned: nil
    case .stopped(_, let stage): stage
    }
  }

  /// The plan, however it ended.
  public var record: PlanRecord {
    switch self {
    case .planned(let record), .stopped(let record, _): record
    }
  }
}
