/// A mass of zero or more, exact to the gram.
public struct Mass: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Whole grams.
  public let grams: Int

  /// No mass.
  public static let zero = Mass(grams: 0)

  /// Makes a mass from whole grams, which must be zero or more.
  public init(grams: Int) {
    precondition(grams >= 0, "a mass cannot be negative")
    self.grams = grams
  }

  /// Makes a mass from a number of tonnes with at most six decimal places.
  public init(tonnes: Millionths) { grams = tonnes.count }

  /// The mass in tonnes.
  public var tonnes: Double { Double(grams) / 1_000_000 }

  /// The mass in tonnes in its shortest exact decimal form.
  public var description: String { Millionths(count: grams).description }

  /// Adds two masses.
  public static func + (left: Self, right: Self) -> Self { Mass(grams: left.grams + right.grams) }

  /// Adds a mass to this one.
  public static func += (left: inout Self, right: Self) { left = left + right }

  /// Masses sort by size.
  public static func < (left: Self, right: Self) -> Bool { left.grams < right.grams }
}
