import SupplyModel

extension LackMessage {
  /// The lack in English.
  public var english: Wording<English> {
    switch self {
    case .short(let short): "\(short) short"
    case .late(let late): "\(late) late"
    case .shortAndLate(let short, let late): "\(short) short and \(late) late"
    case .next: "less than one unit short"
    }
  }
}

extension ReasonMessage {
  /// The reason in English.
  public var english: Wording<English> {
    switch self {
    case .lack(let need, let lack): "\(need): \(lack)."
    case .fact(let fact): "It is held back because \(fact)."
    case .facts(let facts):
      "It is held back by \(number: facts.count) things together: \(facts, between: "; ")."
    case .shortage(let offered, let asked) where offered.units == 0:
      "None is offered; its tier asks \(asked)."
    case .shortage(let offered, let asked):
      "Only \(offered) \(by: offered, one: "is", other: "are") offered in all; its tier asks \(asked)."
    case .shortageAfterOthers(let offered, let asked, let before) where offered.units == 0:
      "None is offered; earlier tiers ask \(before) and its own \(asked)."
    case .shortageAfterOthers(let offered, let asked, let before):
      "Only \(offered) \(by: offered, one: "is", other: "are") offered in all; earlier tiers ask \(before) and its own \(asked)."
    case .noItemFits(let ask): "No item of the case fits what is asked, \(name: ask.description)."
    case .noWay(let place):
      "No leg leads to \(place) from where its goods are, or from where any goods start."
    case .tooLong(let legs, let days, let arrival, let tooMany):
      "The fastest way takes \(days, one: "day", other: "days") (\(legs, between: ", ")) and arrives on \(arrival); \(tooMany, one: "day", other: "days") fewer would do."
    case .wayButNothing(let legs, let days):
      "A way leads there in \(days, one: "day", other: "days") (\(legs, between: ", ")), but nothing that was undone lets goods arrive in time."
    case .wholeUnits: "It comes in whole units only; split, all arrives on time."
    case .unknown: "No fact that was undone lets more arrive."
    case .notFound: "The time was up before the reason was found."
    case .others(let count):
      "\(count, one: "other need is", other: "other needs are") short or late; explain says why."
    case .onlyRounded(let needs, let days):
      "\(list: needs): short or late only because the plan is in periods of \(days, one: "day", other: "days"); on days all of it can arrive on time."
    case .partlyRounded(let days):
      "Part of this is only rounding to periods of \(days, one: "day", other: "days")."
    }
  }
}

extension ReasonMessage.LegDays {
  /// The leg and its days in English.
  public var english: Wording<English> { "\(number: days) on \(leg)" }
}

extension RemedyMessage {
  /// What undoing facts yields, in English.
  public var english: Wording<English> {
    switch self {
    case .more(let facts, let gains): "If \(list: facts), more arrives on time: \(list: gains)."
    case .arrives(let facts, let arrivals): "If \(list: facts), \(list: arrivals)."
    }
  }
}

extension RemedyMessage.NeedGainMessage {
  /// The gain in English.
  public var english: Wording<English> { amountFor(units, need) }
}

extension RemedyMessage.ArrivalMessage {
  /// What a need receives otherwise, in English.
  public var english: Wording<English> {
    switch self {
    case .onTimeNotLate(let need, let units):
      "\(amountFor(units, need)) \(by: units, one: "arrives", other: "arrive") on time and not late"
    case .onTime(let need, let units):
      "\(moreFor(units, need)) \(by: units, one: "arrives", other: "arrive") on time"
    case .late(let need, let units):
      "\(moreFor(units, need)) \(by: units, one: "arrives", other: "arrive"), but late"
    case .sooner(let need): "late deliveries to \(need) come sooner"
    }
  }
}

/// An amount that a need has more: `300 t more of rice`, `20 more for guns`.
private func moreFor(_ units: Quantity, _ need: Need.ID) -> Wording<English> {
  units.unit.isEmpty ? "\(units) more for \(need)" : "\(units) more of \(need)"
}

/// An amount of a need: `300 t of rice`, `20 for guns`.
func amountFor(_ units: Quantity, _ need: Need.ID) -> Wording<English> {
  units.unit.isEmpty ? "\(units) for \(need)" : "\(units) of \(need)"
}
