import PlanWords

/// Figures as a planner reads them, with commas between the thousands.
enum Figure {
  /// A whole number.
  static func whole(_ number: Double) -> String { English.numerals.whole(number) }

  /// A whole number, or three significant digits when it is below ten.
  static func plain(_ number: Double) -> String { Term.plain(number).text() }

  /// Things that come whole, rounded down; what only rounding keeps from the next one counts as it.
  static func rounded(_ number: Double, isWhole: Bool) -> Double {
    isWhole ? Quantity.whole(number) : number
  }

  /// A share from 0 to 1 as a whole percentage.
  static func percent(_ share: Double) -> String { Term.share(share).text() }

  /// A number with all the digits that tell it from its neighbours, at most nine.
  static func exact(_ number: Double) -> String {
    guard number.isFinite else { return number < 0 ? "none" : "unbounded" }
    return English.numerals.exact(number)
  }
}
