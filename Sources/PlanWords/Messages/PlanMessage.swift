/// What is said of a plan as a whole.
public enum PlanMessage: Message {
  /// Where it was written to.
  case written(to: String)
  /// It was not written.
  case notWritten
  /// The time was up before all reasons were looked for.
  case reasonsUnfinished
  /// All that is asked arrives on time.
  case allOnTime
  /// No amount was stated, and nothing is planned.
  case nothingAsked
  /// Not every tier is at its best.
  case notProved
  /// A sentence whose truth was found by planning again.
  case proved(String)
  /// The name of something and for how long it is so.
  case lasting(String, PeriodCount)
  /// The same, of several.
  case lastingAndMore(String, PeriodCount)
}
