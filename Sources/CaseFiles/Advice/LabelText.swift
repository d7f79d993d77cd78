import PlanWords

/// Texts that are compared with each other: what cannot be seen in them would keep them apart.
enum LabelText {
  /// The text without blanks at its ends, double ones inside and characters that cannot be seen.
  static func plain(_ text: String) -> String {
    var result = ""
    // Persian and the scripts of India join and part letters by characters that cannot be seen.
    let joins = text.unicodeScalars.contains { !$0.isASCII && $0.properties.isAlphabetic }
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format where joins && (0x200C...0x200D).contains(scalar.value):
        result.unicodeScalars.append(scalar)
      case .control, .format: result += scalar.value == 9 || scalar.value == 10 ? " " : ""
      case .spaceSeparator: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.split(separator: " ").joined(separator: " ")
  }

  /// What is wrong with a text that is not plain.
  static func remark(on text: String) -> CellFound {
    let hidden = text.unicodeScalars.first { scalar in
      !scalar.isASCII && !(0x200C...0x200D).contains(scalar.value)
        && [.control, .format, .spaceSeparator].contains(scalar.properties.generalCategory)
    }
    return hidden.map { .hidden(LookalikeText.named($0)) } ?? .otherBlanks
  }
}
