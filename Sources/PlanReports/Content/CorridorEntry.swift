import SupplyModel

/// One corridor in a report.
public struct CorridorEntry: Sendable {
  /// The corridor.
  public var corridor: String
  /// What enters it, in tonnes.
  public var departed: PrintedFigure
  /// Its share of what enters all corridors.
  public var share: PrintedFigure
  /// What is lost on it, in tonnes.
  public var lost: PrintedFigure
  /// The time for which it is closed.
  public var closed: PrintedFigure
  /// Its full legs, each with the time for which it is full.
  public var fullLegs: [String]
  /// Why it is used as it is.
  public var why: String
  /// What it was found to be worth.
  public var worth: String
  /// What it is like: days, cost, consent, on what it hangs; the same names for every corridor.
  public var facts: [Fact] = []
  /// The months of the plan and how far it is open in each.
  public var months: [Month] = []
  /// What closes or narrows it, and when.
  public var seasons: [String] = []

  /// Something that is known of every corridor.
  public struct Fact: Hashable, Sendable {
    /// What.
    public let name: String
    /// How it is with this corridor.
    public let text: String

    /// Makes a fact.
    public init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// One month and how far a way leads through the corridor in it.
  public struct Month: Hashable, Sendable {
    /// How far it is open.
    public enum State: String, Hashable, Sendable {
      /// On all days.
      case open
      /// On some days.
      case partly
      /// On none.
      case shut
    }

    /// The month, as `YYYY-MM`.
    public let month: String
    /// How far it is open.
    public let state: State

    /// Makes a month.
    public init(_ month: String, _ state: State) {
      self.month = month
      self.state = state
    }
  }

  /// Makes an entry of a corridor.
  public init(
    corridor: String, departed: PrintedFigure, share: PrintedFigure, lost: PrintedFigure,
    closed: PrintedFigure, fullLegs: [String], why: String, worth: String
  ) {
    self.corridor = corridor
    self.departed = departed
    self.share = share
    self.lost = lost
    self.closed = closed
    self.fullLegs = fullLegs
    self.why = why
    self.worth = worth
  }
}
