/// The text of one cell, which may be cut into runs of different looks.
struct RichText {
  private var bytes: [UInt8] = []
  private var textDepth = 0
  private var phoneticDepth = 0

  /// Whether what is heard belongs to the text; hints for its pronunciation do not.
  var isHeard: Bool { textDepth > 0 && phoneticDepth == 0 }

  mutating func open(_ name: String) {
    if name == "t" { textDepth += 1 }
    if name == "rPh" { phoneticDepth += 1 }
  }

  mutating func close(_ name: String) {
    if name == "t" { textDepth -= 1 }
    if name == "rPh" { phoneticDepth -= 1 }
  }

  mutating func hear(_ heard: UnsafeBufferPointer<UInt8>) {
    if isHeard { unsafe bytes.append(contentsOf: heard) }
  }

  /// The text so far; the next one starts empty.
  mutating func take() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return Self.unescaped(String(decoding: bytes, as: UTF8.self))
  }

  /// Reads `_x000D_` and the like, by which characters are written that XML cannot hold.
  static func unescaped(_ text: String) -> String {
    replacingEscapes(in: text) { scalar, _ in String(Character(scalar)) }
  }

  /// Writes a text that only looks as if it held such a character so that it is read as it is.
  ///
  /// libxlsxwriter sees to real ones.
  static func escaped(_ text: String) -> String {
    replacingEscapes(in: text) { _, escape in "_x005F" + escape }
  }

  private static func replacingEscapes(
    in text: String, _ replacement: (UnicodeScalar, Substring) -> String
  ) -> String {
    guard text.contains("_x") else { return text }
    var result = ""
    var rest = Substring(text)
    while let character = rest.first {
      let escape = rest.prefix(7)
      if character == "_", escape.count == 7, escape.hasPrefix("_x"), escape.hasSuffix("_"),
        let value = UInt32(escape.dropFirst(2).dropLast(), radix: 16), value > 0,
        let scalar = UnicodeScalar(value)
      {
        result += replacement(scalar, escape)
        rest = rest.dropFirst(7)
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
