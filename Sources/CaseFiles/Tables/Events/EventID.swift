/// The id of an event: a UUID of version 7 (RFC 9562), in small letters.
public struct EventID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The id as it is written.
  public let description: String

  /// Reads an id; nil when it is no UUID of version 7 in small letters.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return nil }
    for (index, byte) in bytes.enumerated() {
      if [8, 13, 18, 23].contains(index) {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (48...57).contains(byte) || (97...102).contains(byte) else { return nil }
      }
    }
    guard bytes[14] == UInt8(ascii: "7"), "89ab".utf8.contains(bytes[19]) else { return nil }
    description = text
  }

  /// Makes the id of the event with a number within a batch.
  ///
  /// The number stands in the twelve bits after the time and runs over into it, RFC 9562, 6.2, method 1.
  /// - Parameters:
  ///   - number: The number within the batch, from 0.
  ///   - milliseconds: The time of the batch, since 1970.
  ///   - random: Where the other bits come from.
  public init(
    number: Int, at milliseconds: UInt64, random: inout some RandomNumberGenerator
  ) {
    let time = (milliseconds &+ UInt64(number / 4096)) & 0xFFFF_FFFF_FFFF
    let high = time << 16 | 0x7000 | UInt64(number % 4096)
    let low = (UInt64.random(in: .min ... .max, using: &random) & 0x3FFF_FFFF_FFFF_FFFF) | 1 << 63
    let digits = Array(Self.hexadecimal(high) + Self.hexadecimal(low))
    let cuts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    description = cuts.map { String(digits[$0]) }.joined(separator: "-")
  }

  private static func hexadecimal(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Earlier ids come first.
  public static func < (left: Self, right: Self) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
