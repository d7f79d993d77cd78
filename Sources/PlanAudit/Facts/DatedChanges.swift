import SupplyModel

/// The days of a plan.
struct PlanDays {
  /// Every day of the plan in order.
  let dates: [CalendarDate]
  /// The number of days in each one's month.
  let daysInMonth: [Int]
  private let periodDays: Int

  init(_ calendar: PlanCalendar) {
    periodDays = calendar.periodDays
    dates = (0..<calendar.periods * calendar.periodDays).map { calendar.start.adding(days: $0) }
    daysInMonth = dates.map(\.daysInMonth)
  }

  /// The days of a period, counted from the first day of the plan.
  func days(of period: Int) -> Range<Int> { period * periodDays..<(period + 1) * periodDays }

  /// For each day, whether a dated fact holds.
  func holding(_ span: DateSpan) -> [Bool] { dates.map { Self.holds(span, on: $0) } }

  private static func holds(_ span: DateSpan, on date: CalendarDate) -> Bool {
    switch span {
    case .once(let from, let until):
      let isBefore = from.map { date < $0 } ?? false
      let isAfter = until.map { date > $0 } ?? false
      return !isBefore && !isAfter
    case .yearly(let from, let until):
      let parts = date.parts
      let today = (parts.month, parts.day)
      let (first, last) = ((from.month, from.day), (until.month, until.day))
      return last < first ? today >= first || today <= last : today >= first && today <= last
    }
  }
}

/// The dated changes of a case, day by day, but for those that ask for vehicles to be kept.
struct DatedChanges {
  private let changes: [Change]
  private let holds: [[Bool]]

  init(_ changes: [Change], over days: PlanDays) {
    let changes = changes.filter { $0.asset == nil }
    self.changes = changes
    holds = changes.map { days.holding($0.span) }
  }

  /// The rows that change an attribute of one of these subjects, in their order.
  func rows(of attribute: ChangedAttribute, subjects: Set<String>) -> [Int] {
    changes.indices.filter {
      changes[$0].attribute == attribute && subjects.contains(changes[$0].subject)
    }
  }

  /// What those of the rows that hold on a day do.
  func effects(of rows: [Int], on day: Int) -> [ChangeEffect] {
    rows.filter { holds[$0][day] }.map { changes[$0].effect }
  }
}

/// Limits of periods from limits of days; nil is no limit.
enum PeriodLimit {
  /// The sum of the days in grams, rounded up to the next whole gram.
  ///
  /// A closed day among days without a limit closes the whole period; a limited day among days
  /// without a limit does not limit it.
  static func sum(_ days: [UInt128?]) -> Int128? {
    let stated = days.compactMap(\.self)
    if stated.count < days.count { return stated.contains(0) ? 0 : nil }
    let total = stated.reduce(0) { min($0 + $1, ExactScale.uncountable) }
    return ExactScale.masses.millionthsRoundedUp(total)
  }

  /// The smallest of the days in grams, rounded up to the next whole gram.
  static func smallest(_ days: [UInt128?]) -> Int128? {
    days.compactMap(\.self).min().flatMap(ExactScale.masses.millionthsRoundedUp)
  }
}
