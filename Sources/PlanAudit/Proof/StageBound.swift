import SupplyModel

/// What no plan can exceed on a stage, from its prices: the weak duality of the formulation.
///
/// Every operation is rounded up, so the bound can only come out too high: a safe bound from prices that need not
/// be exact (Neumaier and Shcherbina, *Safe bounds in linear and mixed-integer linear programming*, Mathematical
/// Programming 99, 2004). Weak duality: Bertsimas and Tsitsiklis, *Introduction to Linear Optimization*, 1997,
/// section 4.3.
struct StageBound {
  let facts: IndexedCase
  let prices: PriceSheet
  let aim: Aim

  /// The bound, when earlier stages reach these values.
  func value(given earlier: [Double]) -> Double {
    var total = up(pricedLimits + worthOfUse)
    let sweep = WorthSweep(facts: facts, prices: prices, aim: aim)
    for commodity in facts.commodities.all.indices {
      let worth = sweep.worth(of: facts.commodities.all[commodity])
      total = up(total + worthOfSupplies(of: commodity, worth))
      total = up(total + worthFreed(of: commodity, worth))
    }
    for need in facts.needs.indices where facts.needs[need].hasFloor {
      total = up(total + floorWorth(of: need))
    }
    for round in aim.rounds.indices { total = up(total + shareWorth(of: round)) }
    for (price, value) in zip(prices.earlier, earlier) where price > 0 {
      total = up(total + up(-price * value))
    }
    return total
  }

  private var pricedLimits: Double {
    var total = 0.0
    for kind in LimitKind.allCases {
      let unit = facts.unit(of: AuditedLimits.line(kind).measure)
      for (price, limit) in zip(prices.ofLimit(kind), facts.limits[kind]) where price > 0 {
        total = up(total + up(price * ratioUp(limit ?? 0, unit)))
      }
    }
    for (need, row) in zip(facts.needs, prices.amounts) {
      for (slot, price) in row.enumerated() where price > 0 {
        let units = Int128(need.units(of: slot / 2, at: AmountEnd.allCases[slot % 2]))
        total = up(total + up(price * ratioUp(units, 1_000_000)))
      }
    }
    return total
  }

  /// Each lot at the most that it can be worth in a period in which it can be drawn.
  private func worthOfSupplies(of commodity: Int, _ worth: [Double]) -> Double {
    let supplies = facts.supplies.filter { $0.commodity == commodity }
    var total = 0.0
    for supply in supplies {
      var best = 0.0
      for period in (0..<facts.periods).reversed() {
        best = max(best, worth[period * facts.supplyCase.places.count + supply.place])
        let tonnes = ratioUp(supply.available[period], facts.tonne)
        total = up(total + up(tonnes * best))
      }
    }
    return total
  }

  /// What the smallest share of a round can be worth: it lies between 0 and 1.
  private func shareWorth(of index: Int) -> Double {
    let round = aim.rounds[index]
    let paid = zip(round.needs, prices.shares[index]).reduce(0) { sum, pair in
      let asked = ratioDown(facts.needs[pair.0].asked[round.end.index], 1_000_000)
      return down(sum + down(asked * pair.1))
    }
    return max(0, up(aim.shares[index] - paid))
  }

  /// What the share of a floor can be worth: it lies between 0 and 1.
  private func floorWorth(of index: Int) -> Double {
    let need = facts.needs[index]
    let gain = up(aim.floors[index] * ratioUp(need.weight, 1_000_000))
    let asked = ratioDown(need.floorUnits, 1_000_000_000_000)
    return max(0, up(gain - down(prices.floors[index] * asked)))
  }
}
