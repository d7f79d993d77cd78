import PlanWords
import SupplyModel

extension CellForm where Value == CalendarDate {
  /// A calendar date.
  static var date: Self {
    CellForm(.date, schema: FieldSchema(type: "date")) { text in
      CalendarDate(text).map { .success($0) } ?? .failure(UnreadDate.of(text, isYearly: false))
    }
  }
}

/// One end of the time in which a change or a consent holds.
enum SpanEnd: Hashable, Sendable {
  case date(CalendarDate)
  case dayOfYear(DayOfYear)
}

extension CellForm where Value == SpanEnd {
  /// A date, or a day of every year.
  static var dateOrDay: Self {
    CellForm(.dateOrDay, schema: .dateOrDay) { text in
      if let day = DayOfYear(text) { return .success(.dayOfYear(day)) }
      if let date = CalendarDate(text) { return .success(.date(date)) }
      return .failure(UnreadDate.of(text, isYearly: true))
    }
  }
}

/// Says what is wrong with a text that is no date.
private enum UnreadDate {
  static func of(_ text: String, isYearly: Bool) -> CellFault {
    if let days = daysOfMonth(text) {
      return CellFault(wrong: .beyondMonth, fix: .day(upTo: days))
    }
    if let advice = DateAdvice.correction(of: text)?.fault(readableBy: { CalendarDate($0) != nil })
    {
      return advice
    }
    return isYearly
      ? CellFault(wrong: .noDateOrDay, fix: .dateOrDay) : CellFault(wrong: .noDate, fix: .date)
  }

  /// How long the month is of a text in the form YYYY-MM-DD whose day does not exist.
  private static func daysOfMonth(_ text: String) -> Int? {
    guard text.utf8.count == 10, text.utf8.suffix(2).allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return CalendarDate(text.prefix(8) + "01")?.daysInMonth
  }
}

extension FieldSchema {
  /// A date, or a day of every year; Table Schema has no such type.
  fileprivate static let dateOrDay = FieldSchema(pattern: "([0-9]{4}-)?[0-9]{2}-[0-9]{2}")

  /// Whether cells hold dates, all of them or some.
  public var holdsDates: Bool { type == "date" || self == .dateOrDay }
}
