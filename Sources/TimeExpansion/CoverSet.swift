package import SupplyModel

/// Stocks that last only together, when a plan aims at endurance.
package struct CoverSet: Sendable {
  /// Its name.
  package let name: String
  /// Its stocks with stated figures and some use.
  package let stocks: [CoveredStock]

  /// The sets of a case in order of tier and name; none unless the case aims at endurance.
  package static func all(in supplyCase: SupplyCase) -> [CoverSet] {
    guard supplyCase.aimsAtEndurance else { return [] }
    let stocks = supplyCase.recipient.stockpiles.enumerated().compactMap { index, stockpile in
      CoveredStock(index, stockpile, periodDays: supplyCase.calendar.periodDays)
    }
    let tiers = Dictionary(
      supplyCase.recipient.stockpiles.map { ($0.setName, $0.tier) }, uniquingKeysWith: min)
    let bySet = Dictionary(grouping: stocks) {
      supplyCase.recipient.stockpiles[$0.stockpile].setName
    }
    return bySet.keys.sorted { (tiers[$0] ?? 1, $0) < (tiers[$1] ?? 1, $1) }.map {
      CoverSet(name: $0, stocks: bySet[$0] ?? [])
    }
  }
}

/// A stock that is used up, in units: the low end of what is there and made, the high end of its use.
package struct CoveredStock: Sendable {
  /// The position of the stockpile.
  package let stockpile: Int
  package let onHand: Double
  /// What is made in a period.
  package let made: Double
  /// What is used in a period; more than zero.
  package let used: Double

  package init?(_ index: Int, _ stockpile: Stockpile, periodDays: Int) {
    guard let onHand = stockpile.onHand, let used = stockpile.usedPerDay, used.high > .zero else {
      return nil
    }
    self.stockpile = index
    self.onHand = onHand.low.value
    made = stockpile.madePerDay.low.value * Double(periodDays)
    self.used = used.high.value * Double(periodDays)
  }
}
