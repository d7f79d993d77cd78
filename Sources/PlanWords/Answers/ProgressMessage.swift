/// What a long command is doing.
public enum ProgressMessage: Message {
  /// The case is planned.
  case planning
  /// A stage was solved: which of how many, its name, its value.
  case solved(Int, of: Int, stage: String, at: Double)
  /// The proof is worked out again.
  case proving
  /// Whole units are planned.
  case planningWholeUnits
  /// A stage in whole units was solved.
  case solvedInWholeUnits(Int, of: Int, stage: String, at: Double)
  /// Reasons are looked for.
  case findingReasons
  /// Reasons of a plan that may be off by a gap are looked for.
  case findingReasonsWithin(GapBound)
  /// Reasons of a plan with stages that were never tried are looked for.
  case findingReasonsUntried
  /// The reason of one need is looked for.
  case findingReason
  /// A leg is given twice its throughput.
  case planningWithTwiceThroughput
  /// A corridor is taken away.
  case findingCorridorEffect
  /// A corridor is taken away, to see how long stocks last.
  case planningWithout(corridor: String)
  /// The run is written.
  case writing
  /// The user asked to stop.
  case stopping
}
