public import SupplyModel

/// What a need lacks.
public enum LackMessage: Message {
  /// So much does not come.
  case short(Quantity)
  /// So much comes late.
  case late(Quantity)
  /// Some does not come and some comes late.
  case shortAndLate(short: Quantity, late: Quantity)
  /// It lacks less than its smallest unit.
  case next
}

/// Why needs are short or late.
public enum ReasonMessage: Message {
  /// A need and what it lacks.
  case lack(Need.ID, LackMessage)
  /// One fact stands in the way.
  case fact(HoldingFact)
  /// Several facts stand in the way, and only all together help.
  case facts([HoldingFact])
  /// Less is offered than is asked.
  case shortage(offered: Quantity, asked: Quantity)
  /// Less is offered than is asked, most of it by earlier tiers.
  case shortageAfterOthers(offered: Quantity, asked: Quantity, before: Quantity)
  /// No item meets the spec.
  case noItemFits(Ask)
  /// No leg leads there.
  case noWay(Place.ID)
  /// The fastest way is too long.
  case tooLong([LegDays], days: Int, arrival: CalendarDate, tooMany: Int)
  /// The way there is, and still nothing helps.
  case wayButNothing([LegDays], days: Int)
  /// It is short only because pieces are not split.
  case wholeUnits
  /// Nothing that was undone helps.
  case unknown
  /// The time was up.
  case notFound
  /// Others were not looked for.
  case others(Int)
  /// The needs lack nothing on days: only the length of periods keeps them from it.
  case onlyRounded([Need.ID], days: Int)
  /// Of what is missing, the length of periods keeps back a part.
  case partlyRounded(days: Int)

  /// The days on one leg of a way.
  public struct LegDays: Message {
    /// The leg.
    public let leg: Leg.ID
    /// Its days.
    public let days: Double

    /// Tells a leg with its days.
    public init(_ leg: Leg.ID, _ days: Double) { (self.leg, self.days) = (leg, days) }
  }
}

/// What undoing facts yields.
public enum RemedyMessage: Message {
  /// So much more arrives on time.
  case more([SupposedFact], gains: [NeedGainMessage])
  /// So much more arrives, on time, late, or on time and not late, where needs take late deliveries.
  case arrives([SupposedFact], [ArrivalMessage])

  /// What a need gains.
  public struct NeedGainMessage: Message {
    /// The need.
    public let need: Need.ID
    /// How much.
    public let units: Quantity

    /// Tells a gain.
    public init(_ need: Need.ID, _ units: Quantity) { (self.need, self.units) = (need, units) }
  }

  /// What a need that takes late deliveries receives otherwise.
  public enum ArrivalMessage: Message {
    /// What came late comes on time.
    case onTimeNotLate(Need.ID, Quantity)
    /// So much more comes on time.
    case onTime(Need.ID, Quantity)
    /// So much more comes, late.
    case late(Need.ID, Quantity)
    /// What comes late comes sooner.
    case sooner(Need.ID)
  }
}
