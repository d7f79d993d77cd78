/// A character by its code and its name in Unicode.
public enum CharacterName: Message {
  /// A control character.
  case control(code: String)
  /// A character with a name.
  case named(code: String, _ name: String)
  /// A character without a name.
  case unnamed(code: String)
}
