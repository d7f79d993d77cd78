/// What is asked for, where and by when.
public struct Need: Hashable, Sendable {
  /// The name of a need.
  public typealias ID = Identifier<Need>

  /// Its name in the tables.
  public let id: ID
  /// Where it is needed.
  public var place: Place.ID
  /// The item or spec asked for.
  public var ask: Ask
  /// How much, in units of the item.
  public var amount: Amount
  /// The days of supply to hold on the due date, where the amount was stated so; nil in units.
  public var daysOfSupply: Stockpile.Span?
  /// Whether the amount is asked once, each month or each day.
  public var recurrence: Recurrence
  /// The day by which it is asked; for a recurring need, the last day of the series.
  public var due: CalendarDate
  /// The first day on which it can be taken in; for a recurring need, the first of the series.
  public var earliest: CalendarDate?
  /// The day on which a late delivery is worth nothing any more; nil means that late is worth nothing.
  public var lateUntil: CalendarDate?
  /// How soon it matters: the immediate is never traded for the long war.
  public var horizon: Horizon
  /// Its strict tier within the horizon, 1 first.
  public var tier: Int
  /// The share of the amount to be met before anything else is served; 0 to 1.
  public var floor: Millionths
  /// What it counts for beside other needs of its own tier.
  public var weight: Millionths
  /// Why it is asked.
  public var reason: String
  /// Who asked for it.
  public var requestedBy: String
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a need that is asked once, in tier 1, without a floor, unless told otherwise.
  public init(
    id: ID, place: Place.ID, ask: Ask, amount: Amount, recurrence: Recurrence = .once,
    due: CalendarDate, earliest: CalendarDate? = nil, lateUntil: CalendarDate? = nil,
    horizon: Horizon = .immediate, tier: Int = 1, floor: Millionths = .zero,
    weight: Millionths = .one, reason: String = "", requestedBy: String = "",
    daysOfSupply: Stockpile.Span? = nil, notes: RowNotes = RowNotes()
  ) {
    self.id = id
    self.place = place
    self.ask = ask
    self.amount = amount
    self.daysOfSupply = daysOfSupply
    self.recurrence = recurrence
    self.due = due
    self.earliest = earliest
    self.lateUntil = lateUntil
    self.horizon = horizon
    self.tier = tier
    self.floor = floor
    self.weight = weight
    self.reason = reason
    self.requestedBy = requestedBy
    self.notes = notes
  }

  /// Its strict rank: horizon first, then tier.
  public var rank: Rank { Rank(horizon: horizon, tier: tier) }
}

/// What a need asks for.
public enum Ask: Hashable, Sendable, CustomStringConvertible {
  /// This item and no other.
  case item(Item.ID)
  /// Any item inside the spec.
  case spec(Spec.ID)

  /// The name asked for.
  public var description: String {
    switch self {
    case .item(let id): id.description
    case .spec(let id): id.description
    }
  }
}

/// How much is asked, as worded.
public struct Amount: Hashable, Sendable {
  /// The five ways to word an amount.
  public enum Wording: String, CaseIterable, Sendable {
    /// This much.
    case exact
    /// About this much.
    case about
    /// This much or more.
    case atLeast = "at_least"
    /// Between two amounts.
    case range
    /// No figure was given.
    case unstated
  }

  /// How it was worded.
  public let wording: Wording
  /// The low end, which is planned first, in units; zero when unstated.
  public let low: Millionths
  /// The high end, which is planned once the low end is met, in units.
  public let high: Millionths

  /// Makes an amount; a high end below the low end is taken as the low end.
  public init(_ wording: Wording, low: Millionths = .zero, high: Millionths? = nil) {
    self.wording = wording
    self.low = low
    self.high = max(low, high ?? low)
  }
}

/// How often an amount is asked or supplied.
public enum Recurrence: String, CaseIterable, Sendable {
  /// Once.
  case once
  /// Each month.
  case month
  /// Each day.
  case day
}

/// How soon a need matters.
public enum Horizon: String, CaseIterable, Comparable, Sendable {
  /// At once.
  case immediate
  /// For a long war.
  case longWar = "long_war"

  /// The immediate comes first.
  public static func < (left: Self, right: Self) -> Bool {
    left == .immediate && right == .longWar
  }
}

/// The strict order in which needs are served: horizon first, then tier.
public struct Rank: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The horizon class.
  public let horizon: Horizon
  /// The tier within it.
  public let tier: Int

  /// Makes a rank.
  public init(horizon: Horizon, tier: Int) {
    self.horizon = horizon
    self.tier = tier
  }

  /// Reads `immediate-2` or `long_war-1`; nil for anything else.
  public init?(_ text: String) {
    guard let dash = text.lastIndex(of: "-"),
      let horizon = Horizon(rawValue: String(text[..<dash])),
      let tier = Int(text[text.index(after: dash)...]), tier >= 1
    else { return nil }
    self.init(horizon: horizon, tier: tier)
  }

  /// The rank as `immediate-2`.
  public var description: String { "\(horizon.rawValue)-\(tier)" }

  /// Served first comes first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.horizon, left.tier) < (right.horizon, right.tier)
  }
}
