public import SupplyModel

/// Goods that depart, travel or arrive in a way the case does not allow.
///
/// Every date is the first day of the period.
public enum MoveFault: Hashable, Sendable {
  /// They depart before the plan was made.
  case beforePlanning(Leg.ID, Commodity, Mass, CalendarDate)
  /// They depart while the leg is closed.
  case closed(Leg.ID, Commodity, Mass, CalendarDate)
  /// The leg does not take their class.
  case refused(Leg.ID, Commodity, Mass, CalendarDate)
  /// The vehicles of the leg do not carry their class.
  case notCarried(Leg.ID, Commodity, Mass, CalendarDate)
  /// A consent that they need is withheld or unknown.
  case withoutConsent(Leg.ID, Commodity, Mass, CalendarDate)
  /// They arrive in another period than the transit time says.
  case arrival(Leg.ID, Commodity, departing: CalendarDate, stated: Int, expected: Int)
  /// More arrives than survives the passage, or less by more than a gram.
  case survival(Leg.ID, Commodity, departing: CalendarDate, stated: Mass, expected: Mass)
}

/// A limit of a leg or a place that is exceeded in one period.
public struct LimitFault: Hashable, Sendable {
  /// What is limited.
  public let kind: LimitKind
  /// The leg or place.
  public let subject: LimitSubject
  /// The first day of the period.
  public let date: CalendarDate
  /// What is used, in the unit of the limit's measure.
  public let used: Millionths
  /// What there is of it.
  public let limit: Millionths

  /// Makes a fault.
  public init(
    _ kind: LimitKind, of subject: LimitSubject, in date: CalendarDate, used: Millionths,
    limit: Millionths
  ) {
    self.kind = kind
    self.subject = subject
    self.date = date
    self.used = used
    self.limit = limit
  }
}

/// A supply that gives up what it does not have.
public enum DrawFault: Hashable, Sendable {
  /// It is drawn before the plan was made.
  case beforePlanning(Supply.ID, CalendarDate, Mass)
  /// More is drawn by the end of a period than has become available.
  case tooEarly(Supply.ID, CalendarDate, drawn: Mass, available: Mass)
  /// More is drawn in all than it has to give, after what the donor keeps.
  case tooMuch(Supply.ID, drawn: Mass, available: Mass)
}

/// Goods that come from nothing or vanish at a place in one period.
public enum BalanceFault: Hashable, Sendable {
  /// More departs, is delivered or kept than was there.
  case fromNothing(Place.ID, Commodity, CalendarDate, Mass)
  /// A kilogram or more is left unaccounted for.
  case vanished(Place.ID, Commodity, CalendarDate, Mass)
}

/// A need that receives what it did not ask for.
public enum DeliveryFault: Hashable, Sendable {
  /// The need does not accept the item.
  case notAccepted(Need.ID, Commodity)
  /// The goods are earmarked for another need.
  case earmarked(Need.ID, Commodity)
  /// The period begins before the instalment can be taken in.
  case tooEarly(Need.ID, instalment: Int, CalendarDate)
  /// The period ends when the instalment is worth nothing any more.
  case tooLate(Need.ID, instalment: Int, CalendarDate)
  /// More is delivered to one end of an instalment than it asks.
  case tooMuch(Need.ID, instalment: Int, AmountEnd, delivered: Mass, asked: Millionths)
}
