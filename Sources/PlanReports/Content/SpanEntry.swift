public import SupplyModel

/// Spans of days in a report, all of one subject.
public struct SpanEntry: Sendable {
  /// The subject; an empty one stands under the last heading.
  public let name: String
  /// A heading above it; empty is none.
  public let heading: String
  /// All of it in a sentence.
  public let words: String
  /// Its spans, first to last.
  public let spans: [Span]

  /// Some days on end.
  public struct Span: Sendable {
    /// How sure it is, or what it is.
    public enum Style: Hashable, Sendable {
      /// It is so.
      case sure
      /// It may be so.
      case possible
      /// On the way there.
      case underWay
    }

    /// The first day.
    public let first: CalendarDate
    /// The last day.
    public let last: CalendarDate
    /// What it is.
    public let style: Style

    /// Makes a span.
    public init(_ first: CalendarDate, _ last: CalendarDate, _ style: Style) {
      self.first = first
      self.last = last
      self.style = style
    }
  }

  /// Makes an entry.
  public init(_ name: String, heading: String = "", words: String, spans: [Span]) {
    self.name = name
    self.heading = heading
    self.words = words
    self.spans = spans
  }
}
