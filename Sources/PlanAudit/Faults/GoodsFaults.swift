public import SupplyModel

/// Goods that depart, travel or arrive in a way the case does not allow.
///
/// Every date is the first day of the period.
public enum MoveFault: Hashable, Sendable, CustomStringConvertible {
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

  /// The fault in a plain sentence.
  public var description: String {
    func departs(_ leg: Leg.ID, _ goods: Commodity, _ mass: Mass, _ date: CalendarDate) -> String {
      "moves: \(mass) t of \(goods.words) depart on \"\(leg)\" in the period of \(date)"
    }
    switch self {
    case .beforePlanning(let leg, let goods, let mass, let date):
      return "\(departs(leg, goods, mass, date)), before the planning date."
    case .closed(let leg, let goods, let mass, let date):
      return "\(departs(leg, goods, mass, date)), when it is closed."
    case .refused(let leg, let goods, let mass, let date):
      return "\(departs(leg, goods, mass, date)), which does not take their class."
    case .notCarried(let leg, let goods, let mass, let date):
      return "\(departs(leg, goods, mass, date)), whose vehicles do not carry their class."
    case .withoutConsent(let leg, let goods, let mass, let date):
      return "\(departs(leg, goods, mass, date)) without the consent they need."
    case .arrival(let leg, let goods, let date, let stated, let expected):
      return "moves: \(goods.words) that depart on \"\(leg)\" in the period of \(date) arrive in "
        + "period \(expected), not \(stated)."
    case .survival(let leg, let goods, let date, let stated, let expected):
      return "moves: of \(goods.words) that depart on \"\(leg)\" in the period of \(date), "
        + "\(expected) t survive, not \(stated) t."
    }
  }
}

/// A limit of a leg or a place that is exceeded in one period.
public struct LimitFault: Hashable, Sendable, CustomStringConvertible {
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

  /// The fault in a plain sentence.
  public var description: String {
    let unit = kind.description.measure.unit
    let period = "in the period of \(date), which"
    return switch kind.description.counts {
    case .departing:
      "moves: \(used) \(unit) depart on \"\(subject)\" \(period) takes \(limit) \(unit)."
    case .handled:
      "moves: \(used) \(unit) are loaded and unloaded at \"\(subject)\" \(period) handles "
        + "\(limit) \(unit)."
    case .stored:
      "stocks: \(used) \(unit) are in store at \"\(subject)\" \(period) holds \(limit) \(unit)."
    }
  }
}

/// A supply that gives up what it does not have.
public enum DrawFault: Hashable, Sendable, CustomStringConvertible {
  /// It is drawn before the plan was made.
  case beforePlanning(Supply.ID, CalendarDate, Mass)
  /// More is drawn by the end of a period than has become available.
  case tooEarly(Supply.ID, CalendarDate, drawn: Mass, available: Mass)
  /// More is drawn in all than it has to give, after what the donor keeps.
  case tooMuch(Supply.ID, drawn: Mass, available: Mass)

  /// The fault in a plain sentence.
  public var description: String {
    switch self {
    case .beforePlanning(let supply, let date, let mass):
      "draws: \(mass) t are drawn from \"\(supply)\" in the period of \(date), "
        + "before the planning date."
    case .tooEarly(let supply, let date, let drawn, let available):
      "draws: \(drawn) t are drawn from \"\(supply)\" by the period of \(date), "
        + "when \(available) t have become available."
    case .tooMuch(let supply, let drawn, let available):
      "draws: \(drawn) t are drawn from \"\(supply)\", which has \(available) t to give."
    }
  }
}

/// Goods that come from nothing or vanish at a place in one period.
public enum BalanceFault: Hashable, Sendable, CustomStringConvertible {
  /// More departs, is delivered or kept than was there.
  case fromNothing(Place.ID, Commodity, CalendarDate, Mass)
  /// A kilogram or more is left unaccounted for.
  case vanished(Place.ID, Commodity, CalendarDate, Mass)

  /// The fault in a plain sentence.
  public var description: String {
    switch self {
    case .fromNothing(let place, let goods, let date, let mass):
      "balance: \(mass) t of \(goods.words) come from nothing at \"\(place)\" in the period of "
        + "\(date)."
    case .vanished(let place, let goods, let date, let mass):
      "balance: \(mass) t of \(goods.words) vanish at \"\(place)\" in the period of \(date)."
    }
  }
}

/// A need that receives what it did not ask for.
public enum DeliveryFault: Hashable, Sendable, CustomStringConvertible {
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

  /// The fault in a plain sentence.
  public var description: String {
    switch self {
    case .notAccepted(let need, let goods):
      "deliveries: \"\(need)\" does not accept \(goods.words)."
    case .earmarked(let need, let goods):
      "deliveries: \"\(need)\" receives \(goods.words)."
    case .tooEarly(let need, let instalment, let date):
      "deliveries: instalment \(instalment) of \"\(need)\" is delivered in the period of \(date), "
        + "before it can be taken in."
    case .tooLate(let need, let instalment, let date):
      "deliveries: instalment \(instalment) of \"\(need)\" is delivered in the period of \(date), "
        + "when it is worth nothing any more."
    case .tooMuch(let need, let instalment, let end, let delivered, let asked):
      "deliveries: instalment \(instalment) of \"\(need)\" receives \(delivered) t at its "
        + "\(end.rawValue) end, which asks for \(asked) units."
    }
  }
}
