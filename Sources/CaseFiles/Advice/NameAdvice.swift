/// Names that a table can hold, made of names that it cannot.
enum NameAdvice {
  /// A name like a text: letters as they are, hyphens for blanks; nil when it could not be recognised.
  static func name(like text: String) -> String? {
    let bare = FaultExplanation.trimmed(LookalikeText.folded(text))
    guard bare.unicodeScalars.allSatisfy({ $0.isASCII }) else { return nil }
    let made = bare.map { isPlain($0) ? String($0) : " " }.joined()
      .split(separator: " ").joined(separator: "-")
    return made.isEmpty || made.count > 64 || made == text ? nil : made
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._-".contains(character)
  }
}
