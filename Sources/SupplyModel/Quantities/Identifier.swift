/// The name of one thing in a case: one to 64 letters, digits, dots, underscores or hyphens.
///
/// The type parameter keeps the names of places, items and legs apart, so that one cannot be
/// given where another is meant.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name as it is written in the tables.
  public let description: String

  /// Checks a name; nil when it is empty, longer than 64 characters or holds anything but ASCII
  /// letters, digits, `.`, `_` and `-`.
  public init?(_ name: String) {
    let allowed = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard allowed, !name.isEmpty, name.utf8.count <= 64 else { return nil }
    description = name
  }

  /// Names sort as text, byte by byte.
  public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
