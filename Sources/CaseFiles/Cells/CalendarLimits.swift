import SupplyModel

/// How long and how finely a case may be planned.
enum CalendarLimits {
  /// The most periods of a plan: beyond, a program is too large for any machine of today.
  static let mostPeriods = PeriodChoice.mostPeriods
  /// The most days of a period: a year.
  static let mostPeriodDays = 366
}
