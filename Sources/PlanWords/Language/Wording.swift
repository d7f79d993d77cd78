public import SupplyModel

/// Words of one language with facts filled in, each as that language writes it.
///
/// Written as a literal: `"\(need): \(units) short."`. Names and facts have placeholders of their own; a bare
/// text has none, so that no sentence slips into another.
public struct Wording<Speech: Language>: ExpressibleByStringInterpolation, Hashable, Sendable {
  /// The words, in spans.
  public let spans: [WordSpan]

  /// Makes words without facts.
  public init(stringLiteral text: String) { spans = [WordSpan(text: text, style: .plain)] }

  /// Makes words with facts.
  public init(stringInterpolation: StringInterpolation) { spans = stringInterpolation.spans }

  /// Collects words and facts in the order of the language.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var spans: [WordSpan] = []

    /// Starts with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Takes in words as they stand.
    public mutating func appendLiteral(_ words: String) { add(words) }

    private mutating func add(_ words: String, _ style: WordSpan.Style = .plain) {
      if let last = spans.indices.last, spans[last].style == style {
        spans[last].text += words
      } else if !words.isEmpty {
        spans.append(WordSpan(text: words, style: style))
      }
    }

    /// Words that are set off.
    public mutating func appendInterpolation(strong words: String) { add(words, .strong) }

    /// A name that is set off.
    public mutating func appendInterpolation(subject name: some StringProtocol) {
      add(String(name), .name)
    }

    /// A message that is a figure: what it rests on is kept under its number.
    public mutating func appendInterpolation(figure number: Int, _ message: some Message) {
      for span in message.spans(in: Speech.tongue).marked(number) { add(span.text, span.style) }
    }

    /// The name of something in a case.
    public mutating func appendInterpolation<Subject>(_ name: Identifier<Subject>) {
      add(name.description)
    }

    /// A name that has no type of its own: a corridor, an authority, a file, a column; or what somebody
    /// wrote into a case.
    public mutating func appendInterpolation(name: some StringProtocol) { add(String(name)) }

    /// Names in a row.
    public mutating func appendInterpolation(list names: [String]) {
      add(Speech.list(of: names))
    }

    /// Names with something between them.
    public mutating func appendInterpolation(_ names: [String], between mark: String) {
      add(names.joined(separator: mark))
    }

    /// Names in a row.
    public mutating func appendInterpolation<Subject>(list names: [Identifier<Subject>]) {
      add(Speech.list(of: names.map(\.description)))
    }

    /// Legs and places in a row.
    public mutating func appendInterpolation(list subjects: [LimitSubject]) {
      add(Speech.list(of: subjects.map(\.description)))
    }

    /// Messages in a row.
    public mutating func appendInterpolation(list messages: [some Message]) {
      add(Speech.list(of: messages.map { $0.text(in: Speech.tongue) }))
    }

    /// Messages with something between them.
    public mutating func appendInterpolation(_ messages: [some Message], between mark: String) {
      for (index, message) in messages.enumerated() {
        if index > 0 { add(mark) }
        for span in message.spans(in: Speech.tongue) { add(span.text, span.style) }
      }
    }

    /// Another message in this one.
    public mutating func appendInterpolation(_ message: some Message) {
      for span in message.spans(in: Speech.tongue) { add(span.text, span.style) }
    }

    /// A day.
    public mutating func appendInterpolation(_ date: CalendarDate) { add(Speech.words(for: date)) }

    /// A number of things that can be counted, and their name in the form that goes with it.
    public mutating func appendInterpolation(
      _ count: Int, zero: String? = nil, one: String? = nil, two: String? = nil,
      few: String? = nil, many: String? = nil, other: String
    ) {
      appendInterpolation(
        Double(count), zero: zero, one: one, two: two, few: few, many: many, other: other)
    }

    /// A number, and the name of what it counts in the form that goes with it.
    public mutating func appendInterpolation(
      _ number: Double, zero: String? = nil, one: String? = nil, two: String? = nil,
      few: String? = nil, many: String? = nil, other: String
    ) {
      let forms = PluralForms(zero: zero, one: one, two: two, few: few, many: many, other: other)
      add("\(Speech.numerals.plain(number)) \(forms[Speech.pluralCategory(of: number)])")
    }

    /// A word in the form that goes with a number which stands elsewhere.
    public mutating func appendInterpolation(
      by number: some PrintedNumber, zero: String? = nil, one: String? = nil, two: String? = nil,
      few: String? = nil, many: String? = nil, other: String
    ) {
      let forms = PluralForms(zero: zero, one: one, two: two, few: few, many: many, other: other)
      add(forms[Speech.pluralCategory(of: number.printedNumber)])
    }

    /// A whole number as it is typed into a file, or that says which row: no mark parts its digits.
    public mutating func appendInterpolation(digits number: Int) { add("\(number)") }

    /// A number that counts nothing with a name here.
    public mutating func appendInterpolation(number: Int) {
      add(Speech.numerals.whole(Double(number)))
    }

    /// A number that counts nothing with a name here.
    public mutating func appendInterpolation(number: Double) { add(Speech.numerals.plain(number)) }

    /// A number with at most so many decimals.
    public mutating func appendInterpolation(number: Double, decimals: Int) {
      add(Speech.numerals.decimals(number, at: decimals))
    }

    /// A number with all its digits.
    public mutating func appendInterpolation(exact number: Double) {
      add(Speech.numerals.exact(number))
    }

    /// A number as the program knows it, so that two that differ are never told alike.
    public mutating func appendInterpolation(full number: Double) { add("\(number)") }

    /// A share from 0 to 1 as a percentage.
    public mutating func appendInterpolation(percent share: Double) {
      add(Speech.numerals.percent(share))
    }
  }
}

extension Int: PrintedNumber {
  /// Itself.
  public var printedNumber: Double { Double(self) }
}

extension Double: PrintedNumber {
  /// Itself.
  public var printedNumber: Double { self }
}
