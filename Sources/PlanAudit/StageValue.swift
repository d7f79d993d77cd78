import SupplyModel

/// What a plan reaches on each stage, worked out from its rows and rounded against it.
struct StageValue {
  let facts: IndexedCase
  let rows: PlanRows

  init(_ rows: PlanRows, of facts: IndexedCase) {
    self.rows = rows
    self.facts = facts
  }

  /// The value of a stage, no more than it is.
  func value(of stage: Stage) -> Double {
    switch stage {
    case .floors(let rank): floors(of: rank)
    case .needs(let rank, let end): needs(of: rank, at: end)
    case .endurance, .works: 0
    case .losses: -losses
    case .cost: -cost
    case .delay: -delay
    }
  }

  /// The share met of each floor is not written in a plan: it is the largest that the deliveries
  /// allow.
  private func floors(of rank: Rank) -> Double {
    var units = [Double](repeating: 0, count: facts.needs.count)
    for row in rows.deliveries where row.end == .low {
      units[row.need] = down(units[row.need] + self.units(in: row))
    }
    return facts.needs.indices.reduce(0) { sum, index in
      let need = facts.needs[index]
      guard need.hasFloor, need.need.rank == rank else { return sum }
      let asked = ratioUp(need.floorUnits, 1_000_000_000_000)
      let share = min(1, down(units[index] / asked))
      return down(sum + down(ratioDown(need.weight, 1_000_000) * share))
    }
  }

  private func needs(of rank: Rank, at end: AmountEnd) -> Double {
    rows.deliveries.reduce(0) { sum, row in
      let need = facts.needs[row.need]
      guard row.end == end, need.need.rank == rank, need.asked[end.index] > 0 else { return sum }
      let asked = ratioUp(need.asked[end.index], 1_000_000)
      let (part, whole) = need.worth(of: row.instalment, in: row.period)
      let share = down(ratioDown(part, whole) * down(units(in: row) / asked))
      return down(sum + down(ratioDown(need.weight, 1_000_000) * share))
    }
  }

  private func units(in row: PlanRows.DeliveryRow) -> Double {
    ratioDown(Int128(row.grams), Int128(rows.commodities.all[row.commodity].grams))
  }

  private var losses: Double {
    rows.moves.reduce(0) { sum, row in
      let lost = facts.timetable.loss[row.leg * facts.periods + row.departure]
      guard lost > 0 else { return sum }
      let tonnes = ratioUp(Int128(row.grams), 1_000_000)
      return up(sum + up(tonnes * ratioUp(lost, LegTimetable.whole)))
    }
  }

  private var cost: Double {
    rows.moves.reduce(0) { sum, row in
      let cost = facts.timetable.costUp[row.leg * facts.periods + row.departure]
      return up(sum + up(cost * ratioUp(Int128(row.grams), 1_000_000)))
    }
  }

  /// Counted exactly in thousandths of a gram and periods.
  private var delay: Double {
    let delivered = rows.deliveries.reduce(Int128(0)) {
      $0 + Int128($1.grams) * Int128($1.period + 1) * 1000
    }
    let kept = rows.stocks.reduce(Int128(0)) { $0 + Int128($1.grams) }
    return ratioUp(delivered + kept, 1_000_000_000)
  }
}
