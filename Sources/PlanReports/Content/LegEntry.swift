public import SupplyModel

/// One leg in a report.
public struct LegEntry: Sendable {
  /// The leg.
  public var leg: Leg
  /// What departs on it, in tonnes.
  public var tonnes: PrintedFigure
  /// The share of its throughput that is used, over the periods in which it is open; nil without a
  /// limit.
  public var share: Double?
  /// What it carries, in words.
  public var words: String
  /// What it does in each period, first to last.
  public var periods: [Period]

  /// Whether and how a leg is used in one period.
  public enum State: Hashable, Sendable {
    /// Open and not used.
    case idle
    /// Used; the share of what it can carry, nil without a limit.
    case used(share: Double?)
    /// Without throughput.
    case closed
    /// Shut for want of consent; whether the answer is known to be no.
    case noConsent(isWithheld: Bool)
  }

  /// One period of a leg.
  public struct Period: Sendable {
    /// Its state.
    public let state: State
    /// In words.
    public let words: String

    /// Makes a period.
    public init(_ state: State, words: String) {
      self.state = state
      self.words = words
    }
  }

  /// Makes an entry of a leg.
  public init(
    leg: Leg, tonnes: PrintedFigure, share: Double?, words: String, periods: [Period]
  ) {
    self.leg = leg
    self.tonnes = tonnes
    self.share = share
    self.words = words
    self.periods = periods
  }
}
