/// What keeps a text from being the name of a sheet: it follows the name.
public enum SheetNameLack: Message {
  /// It is empty.
  case empty
  /// It is too long.
  case tooLong(most: Int)
  /// It holds a sign that formulas use.
  case badCharacter
  /// It is in apostrophes.
  case apostrophe
}
