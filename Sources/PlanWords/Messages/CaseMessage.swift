public import SupplyModel

/// Which case an answer is about.
public enum CaseMessage: Message {
  /// The days planned.
  case days(from: CalendarDate, to: CalendarDate, PeriodCount)
  /// The day as of which a case is known.
  case known(on: CalendarDate)
  /// What is supposed of it, as it was given.
  case assumed([String])
}
