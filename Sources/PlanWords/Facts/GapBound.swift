/// How far a plan may be from the best, as a share of it.
public struct GapBound: Hashable, Sendable {
  /// The share, 0 or more.
  public let share: Double

  /// Makes a bound.
  public init(_ share: Double) { self.share = share }

  /// The percentage that is printed: rounded up to a power of ten where it is below one.
  var printedPercentage: (number: Double, decimals: Int) {
    let percentage = share * 100
    guard percentage < 1 else { return (percentage.rounded(), 0) }
    var (size, decimals) = (0.000_001, 6)
    while size < percentage && decimals > 0 { (size, decimals) = (size * 10, decimals - 1) }
    // Powers of ten that are multiplied up are off in their last digit.
    return (1 / (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }, decimals)
  }
}
