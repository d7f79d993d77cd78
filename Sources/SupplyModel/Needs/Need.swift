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
  public var daysOfSupply: UnitRange?
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
    daysOfSupply: UnitRange? = nil, notes: RowNotes = RowNotes()
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
