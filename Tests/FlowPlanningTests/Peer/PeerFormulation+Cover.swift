import SupplyModel

/// Limit (14): how long the sets of stocks last, when a plan aims at that.
extension PeerFormulation {
  /// The stocks that can run out, by set; the sets in order of tier and name.
  var enduringSets: [(name: String, stockpiles: [Stockpile])] {
    guard supplyCase.aimsAtEndurance else { return [] }
    let stockpiles = supplyCase.recipient.stockpiles.filter {
      $0.onHand != nil && ($0.usedPerDay?.high ?? .zero) > .zero
    }
    let sets = Dictionary(grouping: stockpiles, by: \.setName)
    return sets.map { (name: $0.key, stockpiles: $0.value) }
      .sorted { (tier(of: $0.stockpiles), $0.name) < (tier(of: $1.stockpiles), $1.name) }
  }

  private func tier(of stockpiles: [Stockpile]) -> Int { stockpiles.map(\.tier).min() ?? 1 }

  mutating func addCoverColumns() {
    for set in enduringSets { covers[set.name] = periods.map { _ in program.addColumn() } }
  }

  mutating func addCover() {
    for (name, stockpiles) in enduringSets {
      let shares = covers[name] ?? []
      for column in shares { program.addRow([(column, 1)], atMost: 1) }
      for stockpile in stockpiles {
        for t in periods { addCover(of: stockpile, by: shares[...t], in: t) }
      }
    }
  }

  /// The use that is covered is at most what was there, was made and came.
  private mutating func addCover(of stockpile: Stockpile, by shares: ArraySlice<Int>, in t: Int) {
    guard let there = stockpile.onHand, let used = stockpile.usedPerDay else { return }
    let length = Double(supplyCase.calendar.periodDays)
    let came = deliveries.filter {
      $0.end != .open && $0.need.place == stockpile.place && $0.period <= t
        && commodities[$0.commodity].item.id == stockpile.item
    }
    program.addRow(
      shares.map { ($0, used.high.value * length) } + came.map { ($0.column, -1 / $0.massPerUnit) },
      atMost: there.low.value + stockpile.madePerDay.low.value * length * Double(t + 1))
  }
}
