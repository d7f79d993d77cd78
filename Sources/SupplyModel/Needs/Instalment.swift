/// One dated part of a need: the whole of it when asked once, or one month's or period's share.
public struct Instalment: Hashable, Sendable {
  /// Its number within the need, from 1.
  public let number: Int
  /// The low end of the amount, in units; planned first.
  public let low: Millionths
  /// What the high end adds to the low end, in units.
  public let above: Millionths
  /// The first day on which it can be taken in.
  public let earliest: CalendarDate
  /// The day by which it is asked.
  public let due: CalendarDate
  /// The day on which a late delivery is worth nothing; equal to ``due`` when late is worth nothing.
  public let lateUntil: CalendarDate

  /// What a delivery on a day is worth: 1 to the due date, then falling evenly to 0.
  public func worth(on date: CalendarDate) -> Double {
    let (late, span) = lateness(on: date)
    return late <= 0 ? 1 : late >= span ? 0 : Double(span - late) / Double(span)
  }

  /// Days late on a day, and the days over which the worth falls to 0.
  public func lateness(on date: CalendarDate) -> (late: Int, span: Int) {
    (date.dayNumber - due.dayNumber, lateUntil.dayNumber - due.dayNumber)
  }
}

extension Need {
  /// The dated parts of the need within the calendar.
  ///
  /// A monthly need runs in months from its first day; each part is due on the last day of its
  /// month (or on the need's due date, when that comes sooner). A daily need has one part per
  /// period, due on the period's last day, for the days it asks within the period. Each part may
  /// be as many days late as the need itself.
  public func instalments(in calendar: PlanCalendar) -> [Instalment] {
    let first = earliest ?? calendar.start
    let grace = lateUntil.map { max(0, $0.dayNumber - due.dayNumber) } ?? 0
    let windows: [(from: CalendarDate, due: CalendarDate, times: Int)] =
      switch recurrence {
      case .once: [(first, due, 1)]
      case .month: monthlyWindows(from: first)
      case .day: dailyWindows(from: first, in: calendar)
      }
    return windows.enumerated().map { index, window in
      Instalment(
        number: index + 1, low: Millionths(count: amount.low.count * window.times),
        above: Millionths(count: (amount.high.count - amount.low.count) * window.times),
        earliest: window.from, due: window.due, lateUntil: window.due.adding(days: grace))
    }
  }

  private func monthlyWindows(
    from first: CalendarDate
  ) -> [(from: CalendarDate, due: CalendarDate, times: Int)] {
    var windows: [(from: CalendarDate, due: CalendarDate, times: Int)] = []
    while first.adding(months: windows.count) <= due {
      let end = first.adding(months: windows.count + 1).adding(days: -1)
      windows.append((first.adding(months: windows.count), min(end, due), 1))
    }
    return windows
  }

  private func dailyWindows(
    from first: CalendarDate, in calendar: PlanCalendar
  ) -> [(from: CalendarDate, due: CalendarDate, times: Int)] {
    (0..<calendar.periods).compactMap { period in
      let (start, end) = (calendar.firstDay(of: period), calendar.lastDay(of: period))
      let days = min(end, due).dayNumber - max(start, first).dayNumber + 1
      return days > 0 ? (start, end, days) : nil
    }
  }
}
