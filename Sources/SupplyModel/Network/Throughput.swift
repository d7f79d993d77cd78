/// The most that can depart on a leg in a day or in a calendar month.
///
/// A monthly figure counts, on each day, as its share of that month's days.
public struct Throughput: Hashable, Sendable {
  /// The mass that can depart in one ``Throughput/per``.
  public let mass: Mass
  /// Day or month.
  public let per: Span

  /// What a throughput is given for.
  public enum Span: String, CaseIterable, Sendable {
    /// A day.
    case day
    /// A calendar month.
    case month
  }

  /// Makes a throughput.
  public init(_ mass: Mass, per span: Span) {
    self.mass = mass
    self.per = span
  }

  /// Tonnes that can depart on one day of a given month.
  public func tonnes(on date: CalendarDate) -> Double {
    per == .day ? mass.tonnes : mass.tonnes / Double(date.daysInMonth)
  }
}
