/// Something said to a person, as facts; its words stand in the catalogue, one entry for each language.
///
/// A message is a case of an enum whose associated values are facts (`Need/ID`,
/// `CalendarDate`, ``Quantity``, other messages), never sentences. The catalogue is a switch
/// over its cases: the compiler refuses a message without words, a fact that the words leave out, and
/// a fact of the wrong kind.
public protocol Message: Hashable, Sendable {
  /// The message in English.
  var english: Wording<English> { get }
}

extension Message {
  /// The message in a language.
  public func text(in tongue: Tongue = .english) -> String {
    spans(in: tongue).map(\.text).joined()
  }

  /// The message in a language, in spans with what is set off.
  public func spans(in tongue: Tongue = .english) -> [WordSpan] {
    switch tongue {
    case .english: english.spans
    }
  }
}

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

extension [WordSpan] {
  /// The spans, each as another figure.
  func marked(_ number: Int) -> [WordSpan] {
    [WordSpan(text: map(\.text).joined(), style: .figure(number))]
  }
}

/// Any message, where several kinds stand in one list.
public struct AnyMessage: Message {
  private let message: any Message

  /// Wraps a message.
  public init(_ message: some Message) { self.message = message }

  /// The message in English.
  public var english: Wording<English> { message.english }

  /// Whether two messages are of one kind and say the same.
  public static func == (left: Self, right: Self) -> Bool {
    func equals<Left: Message>(_ message: Left) -> Bool { message == right.message as? Left }
    return equals(left.message)
  }

  /// Hashes the message.
  public func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(message)) }
}
