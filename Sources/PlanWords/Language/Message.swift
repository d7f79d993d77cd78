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

extension [WordSpan] {
  /// The spans, each as another figure.
  func marked(_ number: Int) -> [WordSpan] {
    [WordSpan(text: map(\.text).joined(), style: .figure(number))]
  }
}
