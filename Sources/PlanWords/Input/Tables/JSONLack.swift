/// What keeps a text from being JSON: it follows "it".
public enum JSONLack: Message {
  /// More follows.
  case goesOn
  /// Lists in lists without end.
  case tooDeep
  /// Something is still open.
  case incomplete
  /// A member has no key.
  case noKey
  /// A key without a colon.
  case noColon(key: String)
  /// A key that stands twice.
  case keyTwice(_ key: String)
  /// An object is not closed.
  case noBrace
  /// A list is not closed.
  case noBracket
  /// A word other than true, false and null.
  case unknownWord
  /// A sign that starts nothing.
  case noValue
  /// A number that JSON does not write so.
  case badNumber(_ text: String)
  /// A number beyond what is kept.
  case largeNumber(_ text: String)
  /// Bytes that are no text.
  case notUTF8
  /// A text goes over the end of a line, or holds a control character.
  case controlCharacter
  /// A text is not closed.
  case openQuote
  /// The file ends in a text.
  case endsInText
  /// A backslash before another sign.
  case strayBackslash
  /// One of two surrogates.
  case halfCharacter
  /// An escape is cut off.
  case badEscape
}
