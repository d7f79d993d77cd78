import PlanWords

/// Characters that cannot be seen, or that look like others, and what was probably meant.
///
/// The letters are those of Cyrillic and Greek that Unicode Technical Standard 39 lists as
/// confusable with one Latin letter.
enum LookalikeText {
  private static let letters: [Unicode.Scalar: Character] = {
    let pairs = zip(
      "аеорсухіјѕһԁԛԝкмтгАВЕКМНОРСТУХІЈЅԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρικυ".unicodeScalars,
      "aeopcyxijshdqwkmtrABEKMHOPCTYXIJSGQWABEZHIKMNOPTYXovpiku")
    return Dictionary(pairs.map { ($0, $1) }, uniquingKeysWith: { one, _ in one })
  }()

  /// A text with every such character replaced by what it looks like, or left out.
  static func folded(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ (32...126).contains($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isUnseen(scalar) { continue }
      if let letter = lookalike(of: scalar) {
        result.append(letter)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The first such character; nil when there is none.
  static func remark(on text: String) -> Lookalike? {
    guard !text.utf8.allSatisfy({ (32...126).contains($0) }) else { return nil }
    for scalar in text.unicodeScalars {
      if isUnseen(scalar) { return .unseen(named(scalar)) }
      if let letter = lookalike(of: scalar) {
        return letter == " "
          ? .blank(named(scalar)) : .letter(named(scalar), like: String(letter))
      }
    }
    return nil
  }

  /// The code and the name of a character, such as `U+0430 CYRILLIC SMALL LETTER A`.
  static func named(_ scalar: Unicode.Scalar) -> CharacterName {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = scalar.properties.name ?? scalar.properties.nameAlias
    if scalar.properties.generalCategory == .control { return .control(code: code) }
    return name.map { .named(code: code, $0) } ?? .unnamed(code: code)
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format: true
    default: scalar.value == 0x3164 || scalar.value == 0x2800 || scalar.value == 0x034F
    }
  }

  private static func lookalike(of scalar: Unicode.Scalar) -> Character? {
    if scalar.isASCII { return nil }
    // Letters and signs of full width stand in the order of ASCII.
    if (0xFF01...0xFF5E).contains(scalar.value) {
      return Unicode.Scalar(scalar.value - 0xFEE0).map { Character($0) }
    }
    if let digit = scalar.properties.numericValue, scalar.properties.numericType == .decimal {
      return String(Int(digit)).first
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return " "
    case .dashPunctuation: return "-"
    default: return scalar.value == 0x2212 ? "-" : letters[scalar]
    }
  }
}
