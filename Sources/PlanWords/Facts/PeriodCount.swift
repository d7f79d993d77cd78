/// A number of periods, as the time that they last.
public struct PeriodCount: Hashable, Sendable {
  /// How many periods.
  public let periods: Int
  /// Days in one.
  public let periodDays: Int

  /// Makes a number of periods of so many days.
  public init(_ periods: Int, of periodDays: Int) {
    self.periods = periods
    self.periodDays = periodDays
  }

  /// Days in all of them.
  var days: Int { periods * periodDays }
  /// Weeks in all of them; nil where a period is not made of weeks.
  var weeks: Int? { periodDays % 7 == 0 ? days / 7 : nil }
}
