import SupplyModel

/// The vehicles of one lift in a report.
public struct VehicleEntry: Sendable {
  /// The lift.
  public let lift: String
  /// All of it in a sentence.
  public let words: String
  /// What they do in each period, first to last.
  public let periods: [Period]

  /// What vehicles do in one period.
  public struct Period: Sendable {
    /// The share of those available that is under way, 0 to 1.
    public let busy: Double
    /// The share that is kept where something passes only with them.
    public let kept: Double
    /// Whether more of them would help.
    public let isShort: Bool
    /// In words.
    public let words: String

    /// Makes a period.
    public init(busy: Double, kept: Double, isShort: Bool, words: String) {
      self.busy = busy
      self.kept = kept
      self.isShort = isShort
      self.words = words
    }
  }

  /// Makes an entry.
  public init(lift: String, words: String, periods: [Period]) {
    self.lift = lift
    self.words = words
    self.periods = periods
  }
}
