public import SupplyModel

/// What a brief says, its figures numbered by what they rest on.
public enum BriefMessage: Message {
  /// What a need asks, and by when.
  case asked(AskedMessage, by: CalendarDate)
  /// What leaves first of what some needs accept.
  case firstToLeave(CalendarDate, [Load], hasMore: Bool)
  /// What the legs of a corridor can carry.
  case canCarry(corridor: String, [Capacity])
  /// A consent.
  case consent(authority: String, subject: String, ConsentTerms)
  /// What was promised, and what it is split into.
  case pledge(String, donor: String, Promise, [Part], rest: Rest?)
  /// How much of a need is asked.
  case howMuch(need: String, askedOf: String)
  /// Whether an authority consents.
  case consents(authority: String, subject: String)
  /// Which assumptions can be replaced.
  case assumptions([Assumed])
  /// How long a set of stocks lasts.
  case lasts(set: String, Outlooks)

  /// So much of an item that leaves by a leg.
  public struct Load: Message {
    /// How much.
    public let mass: Mass
    /// The item.
    public let item: Item.ID
    /// The leg.
    public let leg: Leg.ID

    /// Makes a load.
    public init(_ mass: Mass, _ item: Item.ID, by leg: Leg.ID) {
      (self.mass, self.item, self.leg) = (mass, item, leg)
    }
  }

  /// What one leg can carry, a figure of its own.
  public struct Capacity: Message {
    /// The figure's number.
    public let number: Int
    /// The leg.
    public let leg: String
    /// What it can carry.
    public let limit: LegMessage.Limit

    /// Makes what a leg can carry.
    public init(_ number: Int, _ leg: String, _ limit: LegMessage.Limit) {
      (self.number, self.leg, self.limit) = (number, leg, limit)
    }
  }

  /// What an authority says, and when.
  public struct ConsentTerms: Message {
    /// What it says.
    public let state: ConsentState
    /// When.
    public let span: SpanMessage

    /// Makes the terms of a consent.
    public init(_ consent: Consent) {
      (state, span) = (ConsentState(state: consent.state), SpanMessage(consent.span))
    }
  }

  /// What a donor promised.
  public struct Promise: Message {
    /// How much.
    public let quantity: Quantity
    /// The item.
    public let item: String
    /// When; nil when nobody says.
    public let madeOn: CalendarDate?

    /// Makes a promise.
    public init(_ quantity: Quantity, _ item: String, on madeOn: CalendarDate?) {
      (self.quantity, self.item, self.madeOn) = (quantity, item, madeOn)
    }
  }

  /// A part of a pledge, a figure of its own.
  public struct Part: Message {
    /// The figure's number.
    public let number: Int
    /// What it is.
    public let offer: Offer

    /// Makes a part.
    public init(_ number: Int, _ offer: Offer) { (self.number, self.offer) = (number, offer) }
  }

  /// What one supply offers.
  public struct Offer: Message {
    /// How much.
    public let quantity: Quantity
    /// From where.
    public let place: String
    /// From when.
    public let ready: CalendarDate

    /// Makes an offer.
    public init(_ quantity: Quantity, from place: String, ready: CalendarDate) {
      (self.quantity, self.place, self.ready) = (quantity, place, ready)
    }
  }

  /// What of a pledge has no place yet, a figure of its own.
  public struct Rest: Message {
    /// The figure's number.
    public let number: Int
    /// How much.
    public let quantity: Quantity

    /// Makes a rest.
    public init(_ number: Int, _ quantity: Quantity) {
      (self.number, self.quantity) = (number, quantity)
    }
  }

  /// How many rows of a table are assumed.
  public struct Assumed: Message {
    /// How many are.
    public let count: Int
    /// How many there are.
    public let total: Int
    /// The table.
    public let table: String

    /// Makes a count.
    public init(_ count: Int, of total: Int, _ table: String) {
      (self.count, self.total, self.table) = (count, total, table)
    }
  }

  /// How long stocks last in several situations, and what nobody has stated.
  public struct Outlooks: Message {
    /// Each situation with its interval.
    public let situations: [Situation]
    /// What nobody has stated.
    public let questions: [AnyMessage]

    /// Makes outlooks.
    public init(_ situations: [Situation], _ questions: [AnyMessage]) {
      (self.situations, self.questions) = (situations, questions)
    }
  }

  /// One situation and how long stocks last in it.
  public struct Situation: Message {
    /// The situation, and both ends of the interval.
    public let parts: [EnduranceMessage]

    /// Makes a situation.
    public init(_ parts: [EnduranceMessage]) { self.parts = parts }
  }
}
