import LinearProgram
import SupplyModel
import TimeExpansion

extension FlowProgram {
  /// Limit (8): goods of a need count only with their companions, period by period.
  ///
  /// The row is in tonnes of the first companion, so that its price per tonne times that companion's
  /// mass is the price per unit.
  package mutating func addSets() {
    addSpare()
    let uses = usesByRule()
    let joined = Dictionary(grouping: joins) { [$0.rule, $0.period] }
    let held = Dictionary(grouping: heldJoins) { [$0.rule, $0.period] }
    for key in uses.keys.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
      let rule = network.rules[key[0]]
      let tonnesPerUnit = rule.companions.first?.massPerUnit.tonnes ?? 1
      let needed = (uses[key] ?? []).map { use in
        ProgramEntry(use.column, use.factor * rule.ratio.value * tonnesPerUnit)
      }
      let sent = (joined[key] ?? []).map { join in
        ProgramEntry(
          join.column, -tonnesPerUnit / network.items[join.commodity].massPerUnit.tonnes)
      }
      let there = (held[key] ?? []).map { join in
        ProgramEntry(
          join.column, -tonnesPerUnit / network.heldStocks[join.stock].item.massPerUnit.tonnes)
      }
      let row = rows.addRow(needed + sent + there, upper: 0)
      let limit = PricedLimit.companions(
        network.supplyCase.needs[rule.need].id,
        network.supplyCase.recipient.complements[rule.complement].id, period: key[1])
      pricedRows.append(PricedRow(row: row, limit: limit, factor: tonnesPerUnit))
    }
  }

  /// By rule and period, what asks for companions: columns with the units in a tonne of them.
  private func usesByRule() -> [[Int]: [ProgramEntry]] {
    let rulesByNeed = Dictionary(grouping: network.rules.indices) { network.rules[$0].need }
    var uses: [[Int]: [ProgramEntry]] = [:]
    func use(_ item: Item, of need: Int, in period: Int, _ column: Int) {
      for rule in rulesByNeed[need] ?? [] where network.rules[rule].item == item.id {
        uses[[rule, period], default: []].append(
          ProgramEntry(column, 1 / item.massPerUnit.tonnes))
      }
    }
    for own in deliveries {
      use(
        network.items[own.commodity], of: network.demands[own.demand].need, in: own.period,
        own.column)
    }
    for own in joins {
      use(
        network.items[own.commodity], of: network.rules[own.rule].need, in: own.period, own.column)
    }
    for own in heldJoins {
      use(
        network.heldStocks[own.stock].item, of: network.rules[own.rule].need, in: own.period,
        own.column)
    }
    return uses
  }

  /// Limit (9): what is taken up of a release is at most what has been freed, along each stretch.
  ///
  /// Tonnes of what is freed.
  package mutating func addReleases() {
    addMostFreed()
    let byRelease = Dictionary(grouping: freed) {
      network.freed[$0.commodity][$0.source].release
    }
    for release in byRelease.keys.sorted() {
      guard let own = byRelease[release], let first = own.first else { continue }
      let goods = network.freed[first.commodity][first.source]
      let tonnesPerUnit = network.items[first.commodity].massPerUnit.tonnes
      for (index, stretch) in goods.stretches.enumerated() {
        var uses = [[ProgramEntry]](repeating: [], count: network.periods)
        for column in own { uses[column.period].append(ProgramEntry(column.column, 1)) }
        for delivery in deliveries where goods.needs.contains(network.demands[delivery.demand].need)
        {
          guard network.demands[delivery.demand].end != .open,
            delivery.period + 1 < network.periods
          else { continue }
          let units = 1 / network.items[delivery.commodity].massPerUnit.tonnes
          uses[delivery.period + 1].append(
            ProgramEntry(delivery.column, -units * stretch.slope * tonnesPerUnit))
        }
        let id = network.supplyCase.recipient.releases[release].id
        addRun(
          uses: uses,
          growth: (0..<network.periods).map { $0 == 0 ? stretch.intercept * tonnesPerUnit : 0 },
          factor: tonnesPerUnit
        ) { .release(id, stretch: index, period: $0) }
      }
    }
  }

  /// Limit (14): stocks cover the use of a period only as far as they last.
  ///
  /// The row is in periods of use.
  package mutating func addCover() {
    for (set, columns) in zip(network.coverSets, covers) {
      for stock in set.stocks {
        let pile = network.supplyCase.recipient.stockpiles[stock.stockpile]
        var uses = columns.map { [ProgramEntry($0, 1)] }
        for delivery in deliveries where isReceived(delivery, by: pile) {
          let tonnes = network.items[delivery.commodity].massPerUnit.tonnes * stock.used
          uses[delivery.period].append(ProgramEntry(delivery.column, -1 / tonnes))
        }
        addRun(
          uses: uses,
          growth: columns.indices.map {
            (($0 == 0 ? stock.onHand : 0) + stock.made) / stock.used
          },
          factor: 1 / stock.used
        ) { .cover(pile.place, pile.item, period: $0) }
      }
    }
  }

  private func isReceived(_ delivery: DeliveryColumn, by pile: Stockpile) -> Bool {
    let demand = network.demands[delivery.demand]
    let need = network.supplyCase.needs[demand.need]
    return demand.end != .open && need.place == pile.place
      && network.items[delivery.commodity].id == pile.item
  }
}
