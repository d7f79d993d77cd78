public import SupplyModel

/// What is known of every corridor, side by side.
public enum CorridorFact: Message {
  /// That tonnes which use several corridors count for each of them.
  case sharesOverlap
  /// The name of the fastest way.
  case fastestWay
  /// The name of the whole way, compared from the same door to the same door.
  case doorToDoor
  /// The name of the time under way.
  case averageDays
  /// The name of the losses.
  case lostOnTheWay
  /// The name of the cost.
  case cost
  /// The name of the consents.
  case consent
  /// The name of the place that most passes.
  case hangsOnPlace
  /// The name of the leg that most passes.
  case hangsOnLeg
  /// The fastest way.
  case fastest(days: Double, from: String, to: String)
  /// The fastest whole way by the corridor; the share lost and the cost of a tonne as its legs state them.
  case wholeWay(WholeWayFact)
  /// No way leads from one door to the other by the corridor.
  case noWholeWay(from: String, to: String)
  /// No way leads through.
  case noWay
  /// So many days.
  case days(Double)
  /// A share with two significant digits.
  case fineShare(Double)
  /// Nothing is lost.
  case nothingLost
  /// What the moves cost.
  case price(Double, currency: String)
  /// No cost is stated.
  case costUnstated
  /// What share of all passes by a place or a leg.
  case passesBy(share: Double, String)
  /// There is no place between its legs.
  case noPlaceBetween
  /// Nobody was asked to consent.
  case noneAsked
  /// What several authorities said.
  case consents([ConsentMessage])
  /// It was never closed.
  case neverClosed
  /// Why it is closed or narrowed, what, and when.
  case season(reason: String, subject: String, SpanMessage)
}

/// A whole way from door to door.
public struct WholeWayFact: Message {
  /// The days on its legs.
  public let days: Double
  /// Where it starts.
  public let origin: String
  /// Where it ends.
  public let destination: String
  /// The share that is lost on it, 0 to 1.
  public let lostShare: Double
  /// What a tonne pays; nil when no leg states a cost.
  public let costPerTonne: Double?
  /// The case's currency; empty when it names none.
  public let currency: String

  /// A whole way.
  public init(
    days: Double, from origin: String, to destination: String, lostShare: Double,
    costPerTonne: Double?, currency: String
  ) {
    (self.days, self.origin, self.destination) = (days, origin, destination)
    (self.lostShare, self.costPerTonne, self.currency) = (lostShare, costPerTonne, currency)
  }
}

/// The state of one consent.
public struct ConsentMessage: Message {
  /// The authority.
  public let authority: String
  /// What it says.
  public let state: ConsentState
  /// When.
  public let span: SpanMessage
  /// The classes of goods it speaks of; empty is all.
  public let classes: [String]

  /// The state of a consent.
  public init(_ consent: Consent) {
    authority = consent.authority
    state = ConsentState(state: consent.state)
    span = SpanMessage(consent.span)
    classes = consent.classes.sorted()
  }
}

/// What an authority says.
public struct ConsentState: Message {
  /// The state.
  public let state: Consent.State

  /// A state in words.
  public init(state: Consent.State) { self.state = state }
}

/// When something holds.
public enum SpanMessage: Message {
  /// Always.
  case always
  /// From a day on.
  case from(CalendarDate)
  /// Until a day.
  case until(CalendarDate)
  /// From one day to another.
  case fromUntil(CalendarDate, CalendarDate)
  /// Each year, from one day of the year to another.
  case yearly(from: String, to: String)

  /// A span in words.
  public init(_ span: DateSpan) {
    switch span {
    case .once(let from?, let until?): self = .fromUntil(from, until)
    case .once(let from?, nil): self = .from(from)
    case .once(nil, let until?): self = .until(until)
    case .once(nil, nil): self = .always
    case .yearly(let from, let until):
      self = .yearly(from: from.description, to: until.description)
    }
  }
}
