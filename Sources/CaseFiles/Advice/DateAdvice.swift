import PlanWords
import SupplyModel

/// What was probably meant by a text that is no date in the form YYYY-MM-DD.
enum DateAdvice {
  /// A correction; nil when nobody could tell what was meant.
  static func correction(of text: String) -> CellCorrection? {
    let parts = parts(of: withoutTime(text))
    if let serial = serial(text) { return serial }
    if parts.count == 1, parts[0].count == 8, let packed = packed(parts[0]) { return packed }
    guard parts.count == 3 else { return partial(parts) }
    if let month = parts.compactMap(monthNumber).first { return named(parts, month) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    if parts[0].count == 4 { return written(numbers[0], numbers[1], numbers[2]) }
    guard parts[2].count == 4 || parts[2].count == 2 else { return nil }
    return turned(numbers, hasShortYear: parts[2].count == 2)
  }

  /// Eight digits without marks between them.
  private static func packed(_ text: String) -> CellCorrection? {
    guard let year = Int(text.prefix(4)), let month = Int(text.dropFirst(4).prefix(2)),
      let day = Int(text.suffix(2))
    else { return nil }
    return written(year, month, day)
  }

  /// Year, month, day, but not written with hyphens and in full.
  private static func written(_ year: Int, _ month: Int, _ day: Int) -> CellCorrection? {
    CalendarDate(year: year, month: month, day: day).map {
      CellCorrection(.notISO, write: $0.description)
    }
  }

  /// The day or the month first; a year of two digits is one of this century, or of the last.
  private static func turned(_ numbers: [Int], hasShortYear: Bool) -> CellCorrection? {
    let years = hasShortYear ? [2000 + numbers[2], 1900 + numbers[2]] : [numbers[2]]
    var choices: [CellChoice] = []
    for year in years {
      let dayFirst = CalendarDate(year: year, month: numbers[1], day: numbers[0])
      let monthFirst = CalendarDate(year: year, month: numbers[0], day: numbers[1])
      let isOpen = dayFirst != nil && monthFirst != nil && dayFirst != monthFirst
      if let dayFirst {
        choices.append(isOpen ? .dayFirst("\(dayFirst)") : .only("\(dayFirst)"))
      }
      if let monthFirst, monthFirst != dayFirst {
        choices.append(isOpen ? .monthFirst("\(monthFirst)") : .only("\(monthFirst)"))
      }
    }
    let wrong: CellFound =
      hasShortYear ? .shortYear : choices.count > 1 ? .twoReadings : .notISO
    return choices.isEmpty ? nil : CellCorrection(wrong, choices)
  }

  /// A day, a month by its name and a year, in any order.
  private static func named(_ parts: [String], _ month: Int) -> CellCorrection? {
    let numbers = parts.filter { monthNumber($0) == nil }.map { text in
      text.lowercased().replacing(/(st|nd|rd|th|er|e)$/, with: "")
    }
    guard numbers.count == 2 else { return nil }
    let year = numbers.first { $0.count == 4 } ?? ""
    let day = numbers.first { $0.count <= 2 } ?? ""
    guard let year = Int(year), let day = Int(day) else { return nil }
    return written(year, month, day)
  }

  /// A month without a day.
  private static func partial(_ parts: [String]) -> CellCorrection? {
    guard parts.count == 2,
      let year = parts.lazy.filter({ $0.count == 4 }).compactMap({ Int($0) }).first,
      let other = parts.first(where: { Int($0) != year }),
      let month = monthNumber(other) ?? Int(other), (1...12).contains(month),
      let first = CalendarDate(year: year, month: month, day: 1)
    else { return nil }
    let last = first.adding(days: first.daysInMonth - 1)
    return CellCorrection(.noDay, [.firstOfMonth("\(first)"), .lastOfMonth("\(last)")])
  }

  /// The number by which spreadsheets keep a day.
  private static func serial(_ text: String) -> CellCorrection? {
    guard (5...6).contains(text.count), let number = Int(text), (20_000...99_999).contains(number)
    else { return nil }
    let date = CalendarDate(dayNumber: number - 25_569)
    return CellCorrection(.serialDate, write: date.description)
  }

  /// The text before a time of day.
  private static func withoutTime(_ text: String) -> String {
    text.replacing(/[T ][0-9]{1,2}:[0-9]{2}.*$/, with: "")
  }

  private static func parts(of text: String) -> [String] {
    text.split { " ./-,_".contains($0) || $0 == "\u{A0}" }.map(String.init)
  }

  private static func monthNumber(_ text: String) -> Int? {
    let word = text.lowercased().prefix { $0 != "." }
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    let stem = word == "sept" ? "sep" : word
    return months.firstIndex { names in names.contains { $0.hasPrefix(stem) } }.map { $0 + 1 }
  }

  /// The months in English, German, French and Spanish.
  private static let months = [
    ["january", "januar", "jänner", "janvier", "enero"],
    ["february", "februar", "février", "fevrier", "febrero"],
    ["march", "märz", "maerz", "mars", "marzo", "mrz"],
    ["april", "avril", "abril"],
    ["may", "mai", "mayo"],
    ["june", "juni", "juin", "junio"],
    ["july", "juli", "juillet", "julio"],
    ["august", "août", "aout", "agosto"],
    ["september", "septembre", "septiembre"],
    ["october", "oktober", "octobre", "octubre"],
    ["november", "novembre", "noviembre"],
    ["december", "dezember", "décembre", "decembre", "diciembre"],
  ]
}
