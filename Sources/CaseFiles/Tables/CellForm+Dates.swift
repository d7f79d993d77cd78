import SupplyModel

extension CellForm where Value == CalendarDate {
  /// A calendar date.
  static var date: Self {
    CellForm("a date, YYYY-MM-DD", schema: FieldSchema(type: "date")) { text in
      if let date = CalendarDate(text) { return .success(date) }
      let hasForm = CalendarDate.hasForm(text)
      return .failure(
        CellFault(
          wrong: hasForm ? "is no day of the calendar" : "is not a date",
          fix: hasForm ? CalendarDate.remedy(for: text) : "Write YYYY-MM-DD."))
    }
  }
}

extension CalendarDate {
  /// Whether a text looks like `YYYY-MM-DD` with a month that exists.
  fileprivate static func hasForm(_ text: String) -> Bool {
    text.utf8.count == 10 && CalendarDate(text.prefix(8) + "01") != nil
      && text.utf8.suffix(2).allSatisfy { (48...57).contains($0) }
  }

  /// Says how long the month is.
  fileprivate static func remedy(for text: String) -> String {
    guard let first = CalendarDate(text.prefix(8) + "01") else { return "Write YYYY-MM-DD." }
    return "Write a day from 1 to \(first.daysInMonth)."
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
    CellForm(
      "a date, YYYY-MM-DD, or a day of every year, MM-DD",
      schema: .dateOrDay
    ) { text in
      if let day = DayOfYear(text) { return .success(.dayOfYear(day)) }
      return CellForm<CalendarDate>.date.read(text).map { .date($0) }.mapError { fault in
        text.utf8.count == 10 && fault.wrong != "is not a date"
          ? fault
          : CellFault(
            wrong: "is neither a date nor a day of every year", fix: "Write YYYY-MM-DD or MM-DD.")
      }
    }
  }
}

extension FieldSchema {
  /// A date, or a day of every year; Table Schema has no such type.
  fileprivate static let dateOrDay = FieldSchema(pattern: "([0-9]{4}-)?[0-9]{2}-[0-9]{2}")

  /// Whether cells hold dates, all of them or some.
  public var holdsDates: Bool { type == "date" || self == .dateOrDay }
}
