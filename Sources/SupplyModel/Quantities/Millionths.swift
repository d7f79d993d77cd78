/// A number of zero or more, exact to six decimal places.
///
/// Amounts, factors and shares are kept this way so that the audit can count in whole numbers.
public struct Millionths: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number times one million.
  public let count: Int

  /// The largest number that a table may hold: one hundred thousand million.
  public static let greatest = Millionths(count: 100_000_000_000_000_000)
  /// The number 0.
  public static let zero = Millionths(count: 0)
  /// The number 1.
  public static let one = Millionths(count: 1_000_000)

  /// Makes a number from a count of millionths, which must be zero or more.
  public init(count: Int) {
    precondition(count >= 0, "a quantity cannot be negative")
    self.count = count
  }

  /// Makes a whole number.
  public init(whole: Int) { self.init(count: whole * 1_000_000) }

  /// Reads a plain decimal number such as `12`, `0.5` or `1200.25`.
  ///
  /// Nil for anything else: signs, exponents, thousands separators, `nan`, `inf`, hexadecimal,
  /// more than six decimal places, or a number above ``greatest``.
  public init?(_ text: some StringProtocol) {
    // In one pass: a run of a large case has a hundred thousand of them.
    var count = 0
    var (wholes, decimals): (Int, Int?) = (0, nil)
    for byte in text.utf8 {
      if byte == UInt8(ascii: ".") {
        guard decimals == nil else { return nil }
        decimals = 0
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      if let place = decimals { decimals = place + 1 } else { wholes += 1 }
      guard wholes <= 12, decimals ?? 0 <= 6 else { return nil }
      count = count * 10 + Int(byte - UInt8(ascii: "0"))
    }
    guard wholes > 0, decimals != 0 else { return nil }
    for _ in (decimals ?? 0)..<6 { count *= 10 }
    guard count <= Self.greatest.count else { return nil }
    self.count = count
  }

  /// The number as a floating-point value.
  public var value: Double { Double(count) / 1_000_000 }

  /// The shortest decimal form, such as `12` or `0.5`.
  public var description: String {
    let whole = count / 1_000_000
    let fraction = count % 1_000_000
    guard fraction > 0 else { return String(whole) }
    var digits = String(1_000_000 + fraction).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }

  /// Numbers sort by size.
  public static func < (left: Self, right: Self) -> Bool { left.count < right.count }
}
