public import SupplyModel

/// How a language writes what stands in its sentences: numbers, plurals, dates, lists.
///
/// Which way its lines run is a matter of the page.
public protocol Language: Sendable {
  /// The language.
  static var tongue: Tongue { get }
  /// How it writes numbers.
  static var numerals: Numerals { get }
  /// Which form of a word goes with a number, as the number is printed.
  static func pluralCategory(of number: Double) -> PluralCategory
  /// A day.
  static func words(for date: CalendarDate) -> String
  /// Names in a row, such as `a, b and c`.
  static func list(of names: [String]) -> String
}
