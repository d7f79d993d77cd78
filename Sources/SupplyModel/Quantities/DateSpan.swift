/// When a dated fact holds: between two dates, or between two days of every year.
public enum DateSpan: Hashable, Sendable {
  /// From a first day to a last day, both included; nil is open.
  case once(from: CalendarDate?, until: CalendarDate?)
  /// From a day to a day of every year, both included; it may run over the turn of the year.
  case yearly(from: DayOfYear, until: DayOfYear)

  /// Whether the fact holds on a day.
  public func contains(_ date: CalendarDate) -> Bool {
    switch self {
    case .once(let from, let until):
      return (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
    case .yearly(let from, let until):
      let (_, month, day) = date.parts
      let today = month * 100 + day
      if from.order <= until.order { return (from.order...until.order).contains(today) }
      return today >= from.order || today <= until.order
    }
  }
}
