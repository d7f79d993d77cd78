public import SupplyModel

/// One need in a report.
public struct NeedEntry: Sendable {
  /// The need.
  public var need: String
  /// Its rank in words.
  public var rank: String
  /// Where.
  public var place: String
  /// The amount as worded.
  public var asked: String
  /// The amount to draw, in units; 0 when nobody said how much.
  public var askedSize: Double
  /// By the due date; nil figures when nobody said how much.
  public var onTime: PrintedFigure?
  /// After it.
  public var late: PrintedFigure?
  /// Not at all.
  public var short: PrintedFigure?
  /// The due date.
  public var due: CalendarDate
  /// The due date of each of its dated parts.
  public var instalmentsDue: [CalendarDate]
  /// What it receives, by date.
  public var received: [Received]
  /// How far the figure is known; empty when nobody said.
  public var state: String
  /// The footnotes, by number.
  public var footnotes: [Int]

  /// What is received in one period.
  public struct Received: Sendable {
    /// The period.
    public let period: Int
    /// Units.
    public let units: Double
    /// Whether that is late.
    public let isLate: Bool
    /// In words.
    public let words: String

    /// Makes an entry.
    public init(period: Int, units: Double, isLate: Bool, words: String) {
      self.period = period
      self.units = units
      self.isLate = isLate
      self.words = words
    }
  }

  /// Makes an entry of a need.
  public init(
    need: String, rank: String, place: String, asked: String, askedSize: Double,
    onTime: PrintedFigure?, late: PrintedFigure?, short: PrintedFigure?, due: CalendarDate,
    instalmentsDue: [CalendarDate], received: [Received], state: String, footnotes: [Int]
  ) {
    self.need = need
    self.rank = rank
    self.place = place
    self.asked = asked
    self.askedSize = askedSize
    self.onTime = onTime
    self.late = late
    self.short = short
    self.due = due
    self.instalmentsDue = instalmentsDue
    self.received = received
    self.state = state
    self.footnotes = footnotes
  }
}
