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

  /// Whether a dated fact holds on a day.
  static func holds(_ span: DateSpan, on date: CalendarDate) -> Bool {
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
  private let dates: [CalendarDate]

  init(_ changes: [Change], over days: PlanDays) {
    let changes = changes.filter { $0.asset == nil }
    self.changes = changes
    holds = changes.map { days.holding($0.span) }
    dates = days.dates
  }

  /// The rows that change an attribute of one of these subjects, in their order.
  func rows(of attribute: ChangedAttribute, subjects: Set<String>) -> [Int] {
    changes.indices.filter {
      changes[$0].attribute == attribute && subjects.contains(changes[$0].subject)
    }
  }

  /// What rules on a day among rows that bite on it, and others that bite some days later.
  func ruling(of rows: [Int], on day: Int, and later: [Int] = [], after wait: Int = 0) -> DayRuling
  {
    guard !later.isEmpty else {
      return DayRuling(rows.filter { holds[$0][day] }.map { changes[$0] })
    }
    let met = dates[day].adding(days: wait)
    let biting =
      rows.filter { holds[$0][day] } + later.filter { PlanDays.holds(changes[$0].span, on: met) }
    return DayRuling(Set(biting).sorted().map { changes[$0] })
  }
}

/// What becomes of a figure on a day: the value that rules, and the factors that it does not end.
struct DayRuling {
  private(set) var value: Millionths?
  private(set) var factors: [Millionths] = []

  /// Takes the changes that hold on the day, in the order of their rows.
  ///
  /// The value that became known last rules, the later row of two known on one day. It ends each factor
  /// with an earlier beginning that does not return each year.
  init(_ changes: [Change]) {
    var (known, begins): (Int, Int?) = (.min, nil)
    for change in changes {
      guard case .value(let value) = change.effect else { continue }
      let day = change.notes.known?.dayNumber ?? .min
      guard self.value == nil || day >= known else { continue }
      self.value = value
      known = day
      if case .once(let from?, _) = change.span { begins = from.dayNumber } else { begins = nil }
    }
    for change in changes {
      guard case .factor(let factor) = change.effect else { continue }
      if case .once(let from, _) = change.span, let begins,
        from.map({ $0.dayNumber < begins }) ?? true
      {
        continue
      }
      factors.append(factor)
    }
  }
}

/// Limits of periods from limits of days; nil is no limit.
enum PeriodLimit {
  /// The sum of the days in grams, rounded up to the next whole gram.
  ///
  /// One day without a limit leaves the period without one.
  static func sum(_ days: [UInt128?]) -> Int128? {
    let stated = days.compactMap(\.self)
    guard stated.count == days.count else { return nil }
    let total = stated.reduce(0) { min($0 + $1, ExactScale.uncountable) }
    return ExactScale.masses.millionthsRoundedUp(total)
  }

  /// The smallest of the days in grams, rounded up to the next whole gram.
  static func smallest(_ days: [UInt128?]) -> Int128? {
    days.compactMap(\.self).min().flatMap(ExactScale.masses.millionthsRoundedUp)
  }
}
