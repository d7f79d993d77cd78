/// How much a need asks, as it was worded.
public indirect enum AskedMessage: Message {
  /// Nobody said how much.
  case unstated
  /// So much.
  case exactly(AmountSpan)
  /// About so much.
  case about(AmountSpan)
  /// So much or more.
  case atLeast(AmountSpan)
  /// An amount that the planner supposed.
  case assumed(AskedMessage)
  /// An amount every month, for so many months.
  case monthly(AskedMessage, times: Int)
  /// An amount every day.
  case daily(AskedMessage)

  /// An amount or a range of amounts, as a case states it: nothing is rounded.
  public struct AmountSpan: Message {
    /// The least.
    public let low: Double
    /// The most.
    public let high: Double
    /// What it is counted in; empty for things counted one by one.
    public let unit: String

    /// Makes a range; `piece` is the unit of things counted one by one.
    public init(_ low: Double, _ high: Double, unit: String, isWhole: Bool) {
      (self.low, self.high) = (low, high)
      self.unit = isWhole || unit == "piece" ? "" : unit
    }
  }
}
