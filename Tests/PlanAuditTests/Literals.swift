public import SupplyModel

extension Identifier: ExpressibleByStringLiteral {
  /// Names something in a test; the name must be a valid one.
  public init(stringLiteral name: String) {
    guard let id = Self(name) else { preconditionFailure("\"\(name)\" is no name") }
    self = id
  }
}

/// A day in November or December 1941, when everything in these tests happens.
func day(_ month: Int, _ day: Int, year: Int = 1941) -> CalendarDate {
  CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
}

extension Mass {
  /// A mass of whole tonnes.
  static func whole(_ tonnes: Int) -> Mass { Mass(tonnes: Millionths(whole: tonnes)) }
}

extension DateSpan {
  /// From a day to a day of every year, written `MM-DD`.
  static func everyYear(_ from: String, _ until: String) -> DateSpan {
    guard let first = DayOfYear(from), let last = DayOfYear(until) else {
      preconditionFailure("no such days")
    }
    return .yearly(from: first, until: last)
  }
}
