import SupplyModel

extension CorridorFact {
  /// The fact in English.
  public var english: Wording<English> {
    switch self {
    case .sharesOverlap:
      "A tonne that uses two corridors counts for both, so the shares add up to more than 100 %."
    case .fastestWay: "fastest way"
    case .doorToDoor: "door to door"
    case .averageDays: "under way on average"
    case .lostOnTheWay: "lost on the way"
    case .cost: "cost"
    case .consent: "consent"
    case .hangsOnPlace: "hangs on one place"
    case .hangsOnLeg: "hangs on one leg"
    case .fastest(let days, let from, let to):
      "\(days, one: "day", other: "days"), \(name: from) to \(name: to)"
    case .wholeWay(let way): "\(way)"
    case .noWholeWay(let from, let to): "no way from \(name: from) to \(name: to)"
    case .noWay: "no way leads through"
    case .days(let days): "\(days, one: "day", other: "days")"
    case .fineShare(let share): "\(number: share * 100) %"
    case .nothingLost: "nothing"
    case .price(let cost, let currency) where currency.isEmpty: "\(number: cost)"
    case .price(let cost, let currency): "\(number: cost) \(name: currency)"
    case .costUnstated: "not stated"
    case .passesBy(let share, let name): "\(Term.share(share)) by \(name: name)"
    case .noPlaceBetween: "no place between its legs"
    case .noneAsked: "none asked"
    case .consents(let consents): "\(consents, between: "; ")"
    case .neverClosed: "never"
    case .season(let reason, let subject, .always): "\(name: reason): \(name: subject)"
    case .season(let reason, let subject, let span):
      "\(name: reason): \(name: subject), \(span)"
    }
  }
}

extension WholeWayFact {
  /// The way in English.
  public var english: Wording<English> {
    switch costPerTonne {
    case nil: "\(from), \(lost)"
    case let cost?: "\(from), \(lost), \(CorridorFact.price(cost, currency: currency)) a tonne"
    }
  }

  private var from: Wording<English> {
    "\(days, one: "day", other: "days"), \(name: origin) to \(name: destination)"
  }

  private var lost: Wording<English> {
    lostShare > 0 ? "\(number: lostShare * 100) % lost" : "nothing lost"
  }
}

extension ConsentMessage {
  /// The consent in English.
  public var english: Wording<English> {
    switch (span, classes.isEmpty) {
    case (.always, true): "\(name: authority): \(state)"
    case (.always, false): "\(name: authority): \(state) for \(classes, between: ", ")"
    case (_, true): "\(name: authority): \(state) \(span)"
    case (_, false): "\(name: authority): \(state) \(span) for \(classes, between: ", ")"
    }
  }
}

extension ConsentState {
  /// The state in English.
  public var english: Wording<English> {
    switch state {
    case .granted: "granted"
    case .withheld: "withheld"
    case .unknown: "unknown"
    }
  }
}

extension SpanMessage {
  /// The span in English.
  public var english: Wording<English> {
    switch self {
    case .always: "at all times"
    case .from(let from): "from \(from)"
    case .until(let until): "until \(until)"
    case .fromUntil(let from, let until): "from \(from) until \(until)"
    case .yearly(let from, let until): "from \(name: from) to \(name: until) each year"
    }
  }
}
