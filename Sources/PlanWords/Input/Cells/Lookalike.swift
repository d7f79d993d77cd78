/// What is wrong with a text in which a character is not what it seems.
public enum Lookalike: Message {
  /// It cannot be seen.
  case unseen(_ character: CharacterName)
  /// It looks like a blank.
  case blank(_ character: CharacterName)
  /// It looks like a letter.
  case letter(_ character: CharacterName, like: String)
}
