/// Text with nothing in it that could not be seen, or that could turn what stands around it.
public enum VisibleText {
  /// The text with control and direction characters written as `\u{…}`, tabs and ends of lines apart.
  public static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // A carriage return before a line feed is the end of a line.
      if previous == "\r" { result += scalar == "\n" ? "\r" : "\\u{D}" }
      previous = scalar
      if scalar == "\r" { continue }
      if isHidden(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    if previous == "\r" { result += "\\u{D}" }
    return result
  }

  /// The same on one line: ends of lines and tabs become blanks.
  public static func onOneLine(_ text: String) -> String {
    of(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }

  /// JSON with control and direction characters written as JSON has them, `\uXXXX`: they stand in texts alone.
  public static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: { isHidden($0) && $0 != "\r" }) else { return json }
    return json.unicodeScalars.reduce(into: "") { result, scalar in
      guard isHidden(scalar), scalar != "\r" else { return result.unicodeScalars.append(scalar) }
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F: true
    // Marks, embeddings, overrides and isolates of direction.
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
