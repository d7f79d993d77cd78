/// Something wrong with what was given.
///
/// As a message it says what is wrong: it follows the name of what it is about, and has no full stop. What to
/// do about it is a message of its own, ``fix``.
public protocol InputFault: Message {
  /// What to do about it, in English, as a whole sentence.
  var englishFix: Wording<English> { get }
}

extension InputFault {
  /// What to do about it, as a whole sentence.
  public var fix: Fix { Fix(self) }
}
