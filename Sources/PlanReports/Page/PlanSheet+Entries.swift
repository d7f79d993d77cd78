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

/// Why a need is short or late, and what was proved to help.
public struct ReasonEntry: Sendable {
  /// The need.
  public let need: String
  /// Its rank in words.
  public let rank: String
  /// Why, in sentences.
  public let why: String
  /// The items that all but fit, in sentences.
  public let nearMisses: [String]
  /// The remedy; empty when none was found.
  public let remedy: String

  /// Makes an entry.
  public init(need: String, rank: String, why: String, nearMisses: [String], remedy: String) {
    self.need = need
    self.rank = rank
    self.why = why
    self.nearMisses = nearMisses
    self.remedy = remedy
  }
}

/// One stage of the proof, in figures to read.
public struct StageEntry: Sendable {
  /// The stage.
  public let stage: String
  /// What the plan reaches.
  public let value: String
  /// What no plan can exceed.
  public let bound: String
  /// How far the plan may be from the best.
  public let gap: String

  /// Makes an entry.
  public init(stage: String, value: String, bound: String, gap: String) {
    self.stage = stage
    self.value = value
    self.bound = bound
    self.gap = gap
  }
}

/// A passage that a need's figures rest on.
public struct Footnote: Hashable, Sendable {
  /// Where it stands.
  public let source: String
  /// What it says.
  public let says: String
  /// Where it can be read; empty when nobody says.
  public let address: String

  /// Makes a footnote.
  public init(source: String, says: String, address: String) {
    self.source = source
    self.says = says
    self.address = address
  }
}
