/// A day that returns each year, written `MM-DD`.
public struct DayOfYear: Hashable, Sendable, CustomStringConvertible {
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month.
  public let day: Int

  init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }

  /// Reads `MM-DD`; nil for any other form and for days that exist in no year.
  public init?(_ text: String) {
    guard text.utf8.count == 5, let date = CalendarDate("2000-" + text) else { return nil }
    (_, month, day) = date.parts
  }

  /// A number that sorts days as they come in a year.
  var order: Int { month * 100 + day }

  /// The day as `MM-DD`.
  public var description: String {
    String(CalendarDate(year: 2000, month: month, day: day)?.description.dropFirst(5) ?? "")
  }
}
