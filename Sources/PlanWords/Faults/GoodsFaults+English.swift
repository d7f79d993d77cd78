public import PlanAudit
import SupplyModel

extension MoveFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .beforePlanning(let leg, let goods, let mass, let date):
      "moves: \(exact: mass) t of \(goods) depart on \"\(leg)\" in the period of \(date), before the planning date."
    case .closed(let leg, let goods, let mass, let date):
      "moves: \(exact: mass) t of \(goods) depart on \"\(leg)\" in the period of \(date), when it is closed."
    case .refused(let leg, let goods, let mass, let date):
      "moves: \(exact: mass) t of \(goods) depart on \"\(leg)\" in the period of \(date), which does not take their class."
    case .notCarried(let leg, let goods, let mass, let date):
      "moves: \(exact: mass) t of \(goods) depart on \"\(leg)\" in the period of \(date), whose vehicles do not carry their class."
    case .withoutConsent(let leg, let goods, let mass, let date):
      "moves: \(exact: mass) t of \(goods) depart on \"\(leg)\" in the period of \(date) without the consent they need."
    case .arrival(let leg, let goods, let date, let stated, let expected):
      "moves: \(goods) that depart on \"\(leg)\" in the period of \(date) arrive in period \(number: expected), not \(number: stated)."
    case .survival(let leg, let goods, let date, let stated, let expected):
      "moves: of \(goods) that depart on \"\(leg)\" in the period of \(date), \(exact: expected) t survive, not \(exact: stated) t."
    }
  }
}

extension LimitFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    let unit = kind.description.measure.unit
    return switch kind.description.counts {
    case .departing:
      "moves: \(exact: used) \(name: unit) depart on \"\(name: subject.description)\" in the period of \(date), which takes \(exact: limit) \(name: unit)."
    case .handled:
      "moves: \(exact: used) \(name: unit) are loaded and unloaded at \"\(name: subject.description)\" in the period of \(date), which handles \(exact: limit) \(name: unit)."
    case .stored:
      "stocks: \(exact: used) \(name: unit) are in store at \"\(name: subject.description)\" in the period of \(date), which holds \(exact: limit) \(name: unit)."
    }
  }
}

extension DrawFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .beforePlanning(let supply, let date, let mass):
      "draws: \(exact: mass) t are drawn from \"\(supply)\" in the period of \(date), before the planning date."
    case .tooEarly(let supply, let date, let drawn, let available):
      "draws: \(exact: drawn) t are drawn from \"\(supply)\" by the period of \(date), when \(exact: available) t have become available."
    case .tooMuch(let supply, let drawn, let available):
      "draws: \(exact: drawn) t are drawn from \"\(supply)\", which has \(exact: available) t to give."
    }
  }
}

extension BalanceFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .fromNothing(let place, let goods, let date, let mass):
      "balance: \(exact: mass) t of \(goods) come from nothing at \"\(place)\" in the period of \(date)."
    case .vanished(let place, let goods, let date, let mass):
      "balance: \(exact: mass) t of \(goods) vanish at \"\(place)\" in the period of \(date)."
    }
  }
}

extension DeliveryFault: Message {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .notAccepted(let need, let goods):
      "deliveries: \"\(need)\" does not accept \(goods)."
    case .earmarked(let need, let goods):
      "deliveries: \"\(need)\" receives \(goods)."
    case .tooEarly(let need, let instalment, let date):
      "deliveries: instalment \(number: instalment) of \"\(need)\" is delivered in the period of \(date), before it can be taken in."
    case .tooLate(let need, let instalment, let date):
      "deliveries: instalment \(number: instalment) of \"\(need)\" is delivered in the period of \(date), when it is worth nothing any more."
    case .tooMuch(let need, let instalment, let end, let delivered, let asked):
      "deliveries: instalment \(number: instalment) of \"\(need)\" receives \(exact: delivered) t at its \(name: end.rawValue) end, which asks for \(exact: asked) \(by: asked.value, one: "unit", other: "units")."
    }
  }
}
