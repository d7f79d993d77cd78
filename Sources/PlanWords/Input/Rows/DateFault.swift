public import SupplyModel

/// What is wrong with the days of a row.
public enum DateFault: InputFault {
  /// It ends before it begins.
  case beforeFrom(_ first: CalendarDate)
  /// One end is a date, the other a day of every year.
  case otherKind(from: String)
  /// A day of every year without its end.
  case untilMissing
  /// A day of every year without its beginning.
  case fromMissing
  /// A need is due before the plan starts.
  case dueBeforeStart(_ start: CalendarDate)
  /// A need takes goods only after they are due.
  case earliestAfterDue(_ due: CalendarDate)
  /// A need takes no goods on the day on which they are due.
  case lateBeforeDue(_ due: CalendarDate)
  /// A supply ends before it begins.
  case beforeAvailable(_ available: CalendarDate)
}
