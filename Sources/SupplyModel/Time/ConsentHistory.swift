/// What one authority says, over time, of one subject and the same classes of goods.
///
/// A consent that is granted for a time is granted for no other.
public struct ConsentHistory: Sendable {
  /// Who decides.
  public let authority: String
  /// What it decides on: the name of a leg, a place or a corridor.
  public let subject: String
  /// The classes of goods; empty is all.
  public let classes: Set<String>
  /// What it said, in the order of the rows.
  public let rows: [Consent]

  /// What an authority says of one day.
  public enum Word: Hashable, Sendable {
    /// A row grants it.
    case granted(Consent)
    /// A row withholds it, or says that nobody knows.
    case refused(Consent)
    /// No row speaks of the day, and one beside it grants consent for its own days alone.
    case lapsed(Consent)
    /// No row speaks of the day, and none beside it grants anything.
    case unstated

    /// Whether goods may pass.
    public var isOpen: Bool {
      switch self {
      case .granted, .unstated: true
      case .refused, .lapsed: false
      }
    }

    /// The row that closes the way; nil when it is open.
    public var closing: Consent? {
      switch self {
      case .granted, .unstated: nil
      case .refused(let row), .lapsed(let row): row
      }
    }
  }

  /// What the authority says of a day: of the rows that speak of it, the one known last, and of those
  /// the last.
  public func word(on date: CalendarDate) -> Word {
    var ruling: Consent?
    for row in rows where row.span.contains(date) {
      if let earlier = ruling, row.dayKnown < earlier.dayKnown { continue }
      ruling = row
    }
    if let ruling { return ruling.state == .granted ? .granted(ruling) : .refused(ruling) }
    let seasons = rows.filter(\.span.isYearly)
    let beside = [last(before: date), first(after: date)].compactMap { $0 } + seasons
    return beside.first { $0.state == .granted }.map { .lapsed($0) } ?? .unstated
  }

  /// Whether it closes the way on any day of a plan.
  public func closesAny(of calendar: PlanCalendar) -> Bool {
    (0..<calendar.periods * calendar.periodDays).contains { day in
      !word(on: calendar.start.adding(days: day)).isOpen
    }
  }

  /// The row that ended last before a day.
  private func last(before date: CalendarDate) -> Consent? {
    var found: Consent?
    for row in rows {
      guard let end = row.span.lastDay, end < date else { continue }
      if let other = found?.span.lastDay, end < other { continue }
      if let other = found, found?.span.lastDay == end, row.dayKnown < other.dayKnown { continue }
      found = row
    }
    return found
  }

  /// The row that begins first after a day.
  private func first(after date: CalendarDate) -> Consent? {
    var found: Consent?
    for row in rows {
      guard let start = row.span.firstDay, start > date else { continue }
      if let other = found?.span.firstDay, start > other { continue }
      if let other = found, found?.span.firstDay == start, row.dayKnown < other.dayKnown {
        continue
      }
      found = row
    }
    return found
  }
}

extension SupplyCase {
  /// What each authority says of each subject and set of classes, in the order of the first rows.
  public var consentHistories: [ConsentHistory] {
    var order: [Consent.Matter] = []
    var rows: [Consent.Matter: [Consent]] = [:]
    for consent in consents {
      if rows[consent.matter] == nil { order.append(consent.matter) }
      rows[consent.matter, default: []].append(consent)
    }
    return order.map { matter in
      ConsentHistory(
        authority: matter.authority, subject: matter.subject, classes: matter.classes,
        rows: rows[matter] ?? [])
    }
  }
}

extension Consent {
  /// What a consent is about: rows of one matter are one history.
  fileprivate struct Matter: Hashable {
    let authority: String
    let subject: String
    let classes: Set<String>
  }

  fileprivate var matter: Matter {
    Matter(authority: authority, subject: subject, classes: classes)
  }

  /// The day on which it became known, as a number; what was known from the start comes first.
  fileprivate var dayKnown: Int { notes.known?.dayNumber ?? .min }
}
