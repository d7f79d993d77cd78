public import SupplyModel

/// What one cell of a sheet holds.
public enum CellContent: Hashable, Sendable {
  /// Text, whatever it looks like.
  case text(String)
  /// A number.
  case number(Double)
  /// A day of the calendar.
  case date(CalendarDate)
  /// A day with a time of day, in the form of ISO 8601.
  case moment(String)
  /// True or false.
  case flag(Bool)
  /// An error that the spreadsheet program put there, such as `#N/A`.
  case fault(String)
  /// A formula whose value the file does not hold.
  case unvaluedFormula
  /// A date before 1 March 1900, which spreadsheet programs number each in its own way.
  case ambiguousDate
}
