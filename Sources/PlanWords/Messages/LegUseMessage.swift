public import SupplyModel

/// What a leg of a report carries, in all or in one period, and what lies at a place.
public enum LegUseMessage: Message {
  /// All of it in a sentence.
  case leg(Leg.ID, from: Place.ID, to: Place.ID, mode: String, Load, shut: PeriodCount?)
  /// What it does in one period.
  case period(CalendarDate, State)
  /// What lies at a place: the most, when, and at the end.
  case stock(place: String, most: Mass, CalendarDate, atEnd: Mass, limit: Mass?)

  /// What a leg carries in all.
  public enum Load: Message {
    /// Nothing.
    case notUsed
    /// So much, without a limit.
    case unlimited(Mass)
    /// So much, a share of what it can.
    case share(Mass, Double)
  }

  /// What a leg does in one period.
  public enum State: Message {
    /// It waits for consent, to some classes or to all.
    case noConsent(isWithheld: Bool, classes: [String])
    /// It is closed.
    case closed
    /// Nothing passes.
    case idle
    /// So much passes, without a limit.
    case unlimited(Mass)
    /// So much of a limit passes.
    case used(Mass, of: Quantity, share: Double)
    /// So much passes, and so much of another measure's limit.
    case usedBeside(Mass, Quantity, of: Quantity, share: Double)
  }
}
