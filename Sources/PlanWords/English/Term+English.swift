import SupplyModel

extension Term {
  /// The term in English.
  public var english: Wording<English> {
    switch self {
    case .rank(let rank): "\(Term.horizon(rank.horizon)) \(number: rank.tier)"
    case .horizon(.immediate): "immediate"
    case .horizon(.longWar): "long war"
    case .quantity(let quantity): Self.english(quantity.printed)
    case .figure(let quantity): "\(number: quantity.inColumn)"
    case .time(let time): time.english
    case .gap(let gap): gap.english
    case .goods(let goods):
      if let need = goods.earmark { "\(goods.item) for \(need)" } else { "\(goods.item)" }
    case .share(let share) where share > 0 && share < 0.005: "under 1 %"
    case .share(let share): "\(percent: share)"
    case .plain(let amount) where amount != 0 && amount.magnitude < 0.0005: "less than 0.001"
    case .plain(let amount): "\(number: amount)"
    case .nothing: "–"
    }
  }

  private static func english(_ figure: Quantity.Printed) -> Wording<English> {
    switch (figure.isLess, figure.unit) {
    case (true, ""): "less than \(number: figure.number)"
    case (true, let unit): "less than \(number: figure.number) \(name: unit)"
    case (false, ""): "\(number: figure.number)"
    case (false, let unit): "\(number: figure.number) \(name: unit)"
    }
  }
}

extension PeriodCount {
  fileprivate var english: Wording<English> {
    if let weeks {
      "\(weeks, one: "week", other: "weeks")"
    } else {
      "\(days, one: "day", other: "days")"
    }
  }
}

extension GapBound {
  fileprivate var english: Wording<English> {
    let (number, decimals) = printedPercentage
    return "\(number: number, decimals: decimals) %"
  }
}
