import SupplyModel

/// What deliveries free in a report: by date, and for how much is delivered.
public struct CapabilityEntry: Sendable {
  /// The release.
  public let release: String
  /// What it frees, with the unit.
  public let item: String
  /// All of it in a sentence.
  public let words: String
  /// What is freed by the end of each period, first to last.
  public let byPeriod: [Double]
  /// What so many delivered units free: the corners of the curve, from nothing on.
  public let curve: [Corner]
  /// Where the plan ends on the curve.
  public let reached: Corner
  /// What the plan frees in all.
  public let freed: PrintedFigure
  /// The most that can be freed.
  public let most: PrintedFigure
  /// What must be delivered for that.
  public let deliverable: PrintedFigure

  /// A point of the curve.
  public struct Corner: Sendable {
    /// What is delivered.
    public let delivered: Double
    /// What that frees.
    public let freed: Double

    /// Makes a point.
    public init(delivered: Double, freed: Double) {
      self.delivered = delivered
      self.freed = freed
    }
  }

  /// Makes an entry.
  public init(
    release: String, item: String, words: String, byPeriod: [Double], curve: [Corner],
    reached: Corner, freed: PrintedFigure, most: PrintedFigure, deliverable: PrintedFigure
  ) {
    self.release = release
    self.item = item
    self.words = words
    self.byPeriod = byPeriod
    self.curve = curve
    self.reached = reached
    self.freed = freed
    self.most = most
    self.deliverable = deliverable
  }
}
