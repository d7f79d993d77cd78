/// What rules on one day, of the dated changes of one attribute of a leg or a place.
///
/// Of several values the one known last rules, and of those the last row. It says the whole truth from
/// its first day on: factors that began before it have ended. All others multiply, and so do seasons.
public struct RulingChanges: Sendable {
  /// The value that rules; nil is none.
  public let value: Change?
  /// The factors that multiply it, in the order of the rows.
  public let factors: [Change]

  /// Finds what rules among the changes that hold on the day, in the order of the rows.
  public init(among changes: [Change]) {
    var ruling: Change?
    for change in changes where change.isValue {
      guard let earlier = ruling, change.dayKnown < earlier.dayKnown else {
        ruling = change
        continue
      }
    }
    let begins = ruling?.span.firstDay
    value = ruling
    factors = changes.filter { change in
      guard !change.isValue, let begins, !change.span.isYearly else { return !change.isValue }
      return change.span.firstDay.map { $0 >= begins } ?? false
    }
  }

  /// The figure that they make of another, exact.
  public func product(with own: Millionths) -> ExactProduct {
    var product = ExactProduct(figure ?? own)
    for factor in multipliers { product.multiply(by: factor) }
    return product
  }

  /// The value; nil is none.
  public var figure: Millionths? {
    guard case .value(let figure) = value?.effect else { return nil }
    return figure
  }

  /// What the value is multiplied by, factor by factor.
  public var multipliers: [Millionths] {
    factors.compactMap { change in
      guard case .factor(let factor) = change.effect else { return nil }
      return factor
    }
  }
}

extension Change {
  /// Whether it gives a value, and not a factor.
  var isValue: Bool {
    guard case .value = effect else { return false }
    return true
  }

  /// The day on which it became known, as a number; what was known from the start comes first.
  var dayKnown: Int { notes.known?.dayNumber ?? .min }
}

extension SupplyCase {
  /// Its changes, those that were known first coming first.
  public var changesAsTheyBecameKnown: [Change] {
    changes.enumerated().sorted {
      ($0.element.dayKnown, $0.offset) < ($1.element.dayKnown, $1.offset)
    }.map(\.element)
  }
}

extension DateSpan {
  /// Every day, as a season that returns each year: a factor then ends with no value.
  public static let allYear = DateSpan.yearly(
    from: DayOfYear(month: 1, day: 1), until: DayOfYear(month: 12, day: 31))

  /// Whether it returns each year.
  public var isYearly: Bool {
    guard case .yearly = self else { return false }
    return true
  }

  /// The first day of what holds once; nil when it has none, or returns each year.
  public var firstDay: CalendarDate? {
    guard case .once(let from, _) = self else { return nil }
    return from
  }

  /// The last day of what holds once; nil when it has none, or returns each year.
  public var lastDay: CalendarDate? {
    guard case .once(_, let until) = self else { return nil }
    return until
  }
}
