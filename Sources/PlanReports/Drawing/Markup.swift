/// Elements of HTML and SVG that are well-formed XML at once.
enum Markup {
  /// Text that can stand between tags and in attributes.
  ///
  /// Characters that XML refuses become U+FFFD.
  static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      case "\t", "\n", "\r": safe += " "
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": safe += "\u{FFFD}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// An element around markup that is ready; attributes are escaped.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String = ""
  ) -> String {
    let written = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    return "<\(name)\(written)>\(content)</\(name)>"
  }

  /// An element with the attributes that have a value.
  static func element(
    _ name: String, given attributes: [(name: String, value: String)], _ content: String = ""
  ) -> String {
    let written = attributes.filter { !$0.value.isEmpty }.map {
      " \($0.name)=\"\(escaped($0.value))\""
    }
    return "<\(name)\(written.joined())>\(content)</\(name)>"
  }

  /// An element around text.
  static func text(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String
  ) -> String {
    element(name, attributes, escaped(content))
  }

  /// A coordinate with one decimal at most.
  static func number(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    let whole = tenths / 10
    guard whole.isFinite, abs(whole) < 1e9 else { return "0" }
    return whole == whole.rounded() ? String(Int(whole)) : String(whole)
  }
}
