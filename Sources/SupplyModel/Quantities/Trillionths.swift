/// A number of zero or more, exact to twelve decimal places: how many vehicles, what share of a work.
///
/// A vehicle carries thousands of tonnes, so that a plan in whole grams shares it more finely than
/// ``Millionths`` can say.
public struct Trillionths: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number times 10¹².
  public let count: Int

  /// The largest number that a table may hold: nine million.
  public static let greatest = Trillionths(count: 9_000_000_000_000_000_000)
  /// The number 0.
  public static let zero = Trillionths(count: 0)
  /// The number 1.
  public static let one = Trillionths(count: 1_000_000_000_000)

  /// Makes a number from a count of 10⁻¹², which must be zero or more.
  public init(count: Int) {
    precondition(count >= 0, "a quantity cannot be negative")
    self.count = count
  }

  /// Makes a number from one exact to six decimals; above ``greatest`` it is that.
  public init(_ millionths: Millionths) {
    count = min(Self.greatest.count / 1_000_000, millionths.count) * 1_000_000
  }

  /// Reads a plain decimal number such as `12` or `0.333333333333`; nil for anything else, more than
  /// twelve decimal places, or a number above ``greatest``.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.utf8.count <= 7,
      whole.utf8.allSatisfy(Self.isDigit), let units = Int(whole), units <= 9_000_000
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard !parts[1].isEmpty, parts[1].utf8.count <= 12, parts[1].utf8.allSatisfy(Self.isDigit),
        let digits = Int(parts[1])
      else { return nil }
      fraction = (parts[1].utf8.count..<12).reduce(digits) { value, _ in value * 10 }
    }
    guard units < 9_000_000 || fraction == 0 else { return nil }
    count = units * 1_000_000_000_000 + fraction
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The number as a floating-point value.
  public var value: Double { Double(count) / 1e12 }

  /// The shortest decimal form, such as `12` or `0.5`.
  public var description: String {
    let (whole, fraction) = count.quotientAndRemainder(dividingBy: 1_000_000_000_000)
    guard fraction > 0 else { return String(whole) }
    var digits = String(1_000_000_000_000 + fraction).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }

  /// Numbers sort by size.
  public static func < (left: Self, right: Self) -> Bool { left.count < right.count }
}
