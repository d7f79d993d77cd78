public import SupplyModel

/// What lies at one place over time.
public struct StockEntry: Sendable {
  /// The place.
  public var place: Place
  /// Tonnes at the end of each period, first to last.
  public var tonnes: [Double]
  /// The most that ever lies there.
  public var most: PrintedFigure
  /// The day on which it first does.
  public var mostOn: CalendarDate
  /// What is left at the end of the plan.
  public var atEnd: PrintedFigure
  /// What can be stored there, in tonnes; nil without a limit.
  public var limit: Double?
  /// All of it in a sentence.
  public var words: String

  /// Makes an entry.
  public init(
    place: Place, tonnes: [Double], most: PrintedFigure, mostOn: CalendarDate,
    atEnd: PrintedFigure, limit: Double?, words: String
  ) {
    self.place = place
    self.tonnes = tonnes
    self.most = most
    self.mostOn = mostOn
    self.atEnd = atEnd
    self.limit = limit
    self.words = words
  }
}
