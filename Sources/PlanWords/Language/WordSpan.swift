/// A part of a message that is set off or not.
public struct WordSpan: Hashable, Sendable {
  /// How it is set off.
  public enum Style: Hashable, Sendable {
    /// Not at all.
    case plain
    /// As the words that matter most.
    case strong
    /// As the name of something.
    case name
    /// As a figure that rests on something: which, is the number that the message gives it.
    case figure(Int)
  }

  /// The words.
  public var text: String
  /// How they are set off.
  public let style: Style
}
