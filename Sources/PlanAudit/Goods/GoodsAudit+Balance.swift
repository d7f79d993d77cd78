import SupplyModel

extension GoodsAudit {
  /// The mass that may go unaccounted for at a place in a period, in grams: what rounding loses.
  static let kilogram: Int128 = 1000

  /// Line (6) of the formulation.
  ///
  /// The lots of a supply can all be drawn to the end of the plan, so its draws fit exactly when no
  /// sum of them from the start exceeds what has become available.
  mutating func checkDraws() {
    var drawn = Tally(subjects: facts.supplies.count, periods: facts.periods)
    for row in rows.draws {
      drawn.add(row.grams, to: row.supply, in: row.period)
      if row.period < facts.supplyCase.calendar.firstOpenPeriod && row.grams > 0 {
        report(
          .draw(
            .beforePlanning(
              facts.supplies[row.supply].id, facts.date(row.period), Mass(grams: row.grams))))
      }
    }
    for (index, supply) in facts.supplies.enumerated() {
      let start = index * facts.periods
      check(supply, drawn: drawn.grams[start..<start + facts.periods])
    }
  }

  private mutating func check(_ supply: AuditedSupply, drawn: ArraySlice<Int128>) {
    let (total, all) = (drawn.reduce(0, +), supply.available.reduce(0, +))
    if total > all {
      report(
        .draw(.tooMuch(supply.id, drawn: Mass(clamping: total), available: Mass(clamping: all))))
    }
    var (sum, available) = (Int128(0), Int128(0))
    for (period, grams) in drawn.enumerated() {
      sum += grams
      available += supply.available[period]
      guard sum > available, available < all else { continue }
      report(
        .draw(
          .tooEarly(
            supply.id, facts.date(period), drawn: Mass(clamping: sum),
            available: Mass(clamping: available))))
      return
    }
  }

  /// Line (1) of the formulation, with the stocks as stated.
  ///
  /// What vanishes is tolerated below a kilogram at a place in a period, and counted. In a whole plan that
  /// is less than a unit of an item that comes in whole units: what sails whole can arrive as a fraction
  /// that is of no use.
  mutating func checkBalance() {
    for (commodity, left) in balances().enumerated() {
      let goods = rows.commodities.all[commodity].commodity
      let tolerated = tolerated(of: rows.commodities.all[commodity])
      for (slot, grams) in left.grams.enumerated() where grams != 0 {
        let place = facts.supplyCase.places[slot / facts.periods].id
        let date = facts.date(slot % facts.periods)
        if grams < 0 {
          report(.balance(.fromNothing(place, goods, date, Mass(clamping: -grams))))
          continue
        }
        leave(behind: grams)
        if grams >= tolerated {
          report(.balance(.vanished(place, goods, date, Mass(clamping: grams))))
        }
      }
    }
  }

  private func tolerated(of goods: AuditedCommodity) -> Int128 {
    let isWhole = rows.isWhole && facts.supplyCase.items[goods.item].isWhole
    return isWhole ? max(Self.kilogram, Int128(goods.grams)) : Self.kilogram
  }

  /// For each commodity, what comes to each place in each period less what goes.
  private func balances() -> [Tally] {
    let empty = Tally(subjects: facts.supplyCase.places.count, periods: facts.periods)
    var left = Array(repeating: empty, count: rows.commodities.all.count)
    for row in rows.draws {
      let supply = facts.supplies[row.supply]
      left[supply.commodity].add(row.grams, to: supply.place, in: row.period)
    }
    for row in rows.moves {
      let (origin, destination) = facts.ends[row.leg]
      left[row.commodity].add(-row.grams, to: origin, in: row.departure)
      left[row.commodity].add(row.arriving, to: destination, in: row.arrival)
    }
    for row in rows.stocks {
      left[row.commodity].add(-row.grams, to: row.place, in: row.period)
      if row.period + 1 < facts.periods {
        left[row.commodity].add(row.grams, to: row.place, in: row.period + 1)
      }
    }
    for row in rows.deliveries {
      left[row.commodity].add(-row.grams, to: facts.needs[row.need].place, in: row.period)
    }
    for row in rows.joins {
      guard let commodity = row.commodity else { continue }
      left[commodity].add(-row.grams, to: facts.needs[row.need].place, in: row.period)
    }
    for row in rows.freed {
      let release = facts.recipient.releases[row.release]
      left[release.commodity].add(row.grams, to: release.place, in: row.period)
    }
    return left
  }
}
