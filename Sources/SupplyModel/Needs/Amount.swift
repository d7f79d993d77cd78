/// How much is asked, as worded.
public struct Amount: Hashable, Sendable {
  /// The five ways to word an amount.
  public enum Wording: String, CaseIterable, Sendable {
    /// This much.
    case exact
    /// About this much.
    case about
    /// This much or more.
    case atLeast = "at_least"
    /// Between two amounts.
    case range
    /// No figure was given.
    case unstated
  }

  /// How it was worded.
  public let wording: Wording
  /// The low end, which is planned first, in units; zero when unstated.
  public let low: Millionths
  /// The high end, which is planned once the low end is met, in units.
  public let high: Millionths

  /// Makes an amount; a high end below the low end is taken as the low end.
  public init(_ wording: Wording, low: Millionths = .zero, high: Millionths? = nil) {
    self.wording = wording
    self.low = low
    self.high = max(low, high ?? low)
  }
}
