/// A language that messages are written in.
public enum Tongue: String, CaseIterable, Hashable, Sendable {
  /// English.
  case english = "en"
}
