/// The two ends of a figure in units.
public struct UnitRange: Hashable, Sendable {
  /// The low end.
  public let low: Millionths
  /// The high end.
  public let high: Millionths

  /// Makes a figure; a high end below the low end is taken as the low end.
  public init(_ low: Millionths, _ high: Millionths? = nil) {
    self.low = low
    self.high = max(low, high ?? low)
  }
}
