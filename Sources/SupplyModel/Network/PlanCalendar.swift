/// The days that a plan covers, cut into periods of equal length.
///
/// A flow is spread over its period. So goods count as available in the first period that begins
/// on or after the day they become available, and as delivered on the last day of the period in
/// which they arrive.
public struct PlanCalendar: Hashable, Sendable {
  /// The first day of the first period.
  public let start: CalendarDate
  /// Days in a period, one or more.
  public let periodDays: Int
  /// The number of periods, one or more.
  public let periods: Int
  /// The day the plan is made: nothing is drawn or departs in a period that begins before it.
  public let planningDate: CalendarDate?

  /// Makes a calendar; lengths below one are taken as one.
  public init(
    start: CalendarDate, periodDays: Int, periods: Int, planningDate: CalendarDate? = nil
  ) {
    self.start = start
    self.periodDays = max(1, periodDays)
    self.periods = max(1, periods)
    self.planningDate = planningDate
  }

  /// The first day of a period.
  public func firstDay(of period: Int) -> CalendarDate { start.adding(days: period * periodDays) }

  /// The last day of a period.
  public func lastDay(of period: Int) -> CalendarDate {
    start.adding(days: (period + 1) * periodDays - 1)
  }

  /// The last day of the last period.
  public var end: CalendarDate { lastDay(of: periods - 1) }

  /// The first period that begins on or after a day; it may lie beyond the last one.
  public func firstPeriod(onOrAfter date: CalendarDate) -> Int {
    let days = date.dayNumber - start.dayNumber
    return days <= 0 ? 0 : (days + periodDays - 1) / periodDays
  }

  /// The last period that ends on or before a day; −1 when the first one ends after it.
  public func lastPeriod(endingBy date: CalendarDate) -> Int {
    let days = date.dayNumber - start.dayNumber + 1
    return days < periodDays ? -1 : min(periods, days / periodDays) - 1
  }

  /// The period that holds a day, or nil outside the plan.
  public func period(holding date: CalendarDate) -> Int? {
    let days = date.dayNumber - start.dayNumber
    guard days >= 0, days / periodDays < periods else { return nil }
    return days / periodDays
  }

  /// The first period in which anything may be drawn or depart.
  public var firstOpenPeriod: Int { planningDate.map { firstPeriod(onOrAfter: $0) } ?? 0 }

  /// The number of whole periods that a transit time takes: rounded up, at least one.
  public func periods(forTransitDays days: Millionths) -> Int {
    let perPeriod = periodDays * 1_000_000
    return max(1, (days.count + perPeriod - 1) / perPeriod)
  }
}
