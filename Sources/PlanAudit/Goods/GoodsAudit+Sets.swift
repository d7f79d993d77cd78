import SupplyModel

extension GoodsAudit {
  /// Each use of companions: the need's goods ask for them, they serve, and goods can come then.
  mutating func checkJoins() {
    for row in rows.joins where row.grams > 0 {
      let need = facts.needs[row.need].need.id
      guard let set = row.set else {
        report(.join(.notAsked(need, row.complement)))
        continue
      }
      if !facts.recipient.sets[row.need][set].companions.contains(row.item) {
        let item = facts.supplyCase.items[row.item].id
        report(.join(.notACompanion(need, row.complement, item)))
      }
      if let commodity = row.commodity.map({ rows.commodities.all[$0].commodity }),
        let earmark = commodity.earmark, earmark != need
      {
        report(.join(.earmarked(need, commodity)))
      }
      if !facts.needs[row.need].receives[row.period] {
        report(.join(.atNoTime(need, row.complement, facts.date(row.period))))
      }
    }
  }

  private struct SetSlot: Hashable, Comparable {
    let need, set, period: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.need, left.set, left.period) < (right.need, right.set, right.period)
    }
  }

  /// Line (8) of the formulation: units that ask for companions, times the ratio, against companions.
  mutating func checkSets() {
    var asking: [SetSlot: ExactUnits] = [:]
    var joined: [SetSlot: ExactUnits] = [:]
    for row in rows.deliveries {
      let commodity = rows.commodities.all[row.commodity]
      for (set, facts) in facts.recipient.sets[row.need].enumerated()
      where facts.item == commodity.item {
        let slot = SetSlot(need: row.need, set: set, period: row.period)
        asking[slot, default: ExactUnits()].add(row.grams, of: commodity.grams)
      }
    }
    for row in rows.joins {
      guard let own = row.set else { continue }
      let mass = facts.supplyCase.items[row.item].massPerUnit.grams
      let slot = SetSlot(need: row.need, set: own, period: row.period)
      joined[slot, default: ExactUnits()].add(row.grams, of: mass)
      for (set, facts) in facts.recipient.sets[row.need].enumerated() where facts.item == row.item {
        let slot = SetSlot(need: row.need, set: set, period: row.period)
        asking[slot, default: ExactUnits()].add(row.grams, of: mass)
      }
    }
    for (slot, units) in asking.sorted(by: { $0.key < $1.key }) {
      let set = facts.recipient.sets[slot.need][slot.set]
      let there = joined[slot]?.most ?? 0
      guard WideProduct(units.least, set.ratio) > WideProduct(there, 1_000_000) else { continue }
      let need = facts.needs[slot.need].need.id
      report(.join(.incomplete(need, set.id, facts.date(slot.period))))
    }
  }

  /// Line (8) of the formulation: what the recipient holds, against what can be spared.
  mutating func checkSpare() {
    struct Holding: Hashable {
      let place, item: Int
    }
    var used: [Holding: [Int128]] = [:]
    for row in rows.joins where row.commodity == nil {
      let holding = Holding(place: facts.needs[row.need].place, item: row.item)
      let none = [Int128](repeating: 0, count: facts.periods)
      used[holding, default: none][row.period] += Int128(row.grams)
    }
    for (holding, grams) in used.sorted(by: {
      ($0.key.place, $0.key.item) < ($1.key.place, $1.key.item)
    }) {
      let stockpile = facts.recipient.stockpile(of: holding.item, at: holding.place)
      let item = facts.supplyCase.items[holding.item]
      var sum: Int128 = 0
      for period in 0..<facts.periods where grams[period] > 0 {
        sum += grams[period]
        let spare = stockpile.map { facts.recipient.stockpiles[$0].spare[period] } ?? 0
        guard
          WideProduct(sum, 1_000_000) > WideProduct(spare, Int128(item.massPerUnit.grams))
        else { continue }
        let place = facts.supplyCase.places[holding.place].id
        report(
          .join(
            .beyondSpare(
              place, item.id, facts.date(period), spare: Millionths(count: Int(clamping: spare)))))
        break
      }
    }
  }
}
