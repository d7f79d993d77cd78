public import SupplyModel

/// English as the program writes it.
public enum English: Language {
  /// English.
  public static let tongue = Tongue.english
  /// Commas between thousands, a point before decimals.
  public static let numerals = Numerals(thousandsMark: ",", decimalMark: ".", percentGap: " ")

  /// The singular goes with 1 alone: 0 days, 1 day, 1.5 days.
  public static func pluralCategory(of number: Double) -> PluralCategory {
    numerals.plain(number) == "1" ? .one : .other
  }

  /// As tables write it, `2031-12-07`: figures stand beside each other, and no reader takes a month for
  /// a day.
  public static func words(for date: CalendarDate) -> String { date.description }

  /// `a`, `a and b`, `a, b and c`.
  public static func list(of names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }
}
