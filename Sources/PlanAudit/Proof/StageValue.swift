import SupplyModel

/// What a plan reaches on each stage, worked out from its rows and rounded against it.
struct StageValue {
  let facts: IndexedCase
  let rows: PlanRows

  /// The rounds of sharing of the plan.
  let rounds: [AuditedRound]

  init(_ rows: PlanRows, rounds: [AuditedRound], of facts: IndexedCase) {
    self.rows = rows
    self.rounds = rounds
    self.facts = facts
  }

  /// The value of a stage, no more than it is.
  func value(of stage: Stage) -> Double {
    switch stage {
    case .floors(let rank): floors(of: rank)
    case .needs(let rank, let end): needs(of: rank, at: end)
    case .endurance(let set, let last): endurance(of: set, through: last)
    case .works: -spent
    case .losses: -losses
    case .cost: -cost
    case .open(let rank): needs(of: rank, at: .open)
    case .share:
      rounds.first { $0.stage == stage }.map { round in
        let received = shares(at: round.end)
        return max(0, round.needs.map { min(1, received[$0]) }.min() ?? 0)
      } ?? 0
    case .early(let rank): -early(of: rank)
    case .haulage: -haulage
    case .storage: -storage
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

  /// By need, what it receives at an end, each delivery at its worth, as a share of what it asks.
  func shares(at end: AmountEnd) -> [Double] {
    var shares = [Double](repeating: 0, count: facts.needs.count)
    for row in rows.deliveries where row.end == end {
      let need = facts.needs[row.need]
      guard need.asked[end.index] > 0 else { continue }
      let (part, whole) = need.worth(of: row.instalment, in: row.period)
      let asked = ratioUp(need.asked[end.index], 1_000_000)
      let share = down(ratioDown(part, whole) * down(units(in: row) / asked))
      shares[row.need] = down(shares[row.need] + share)
    }
    return shares
  }

  /// Shares times the periods since the start of the plan.
  private func early(of rank: Rank) -> Double {
    rows.deliveries.reduce(0) { sum, row in
      let need = facts.needs[row.need]
      guard row.end != .open, need.need.rank == rank, need.askedInAll > 0 else { return sum }
      let units = ratioUp(Int128(row.grams), Int128(rows.commodities.all[row.commodity].grams))
      let share = up(units / ratioDown(need.askedInAll, 1_000_000))
      return up(sum + up(share * Double(row.period + 1)))
    }
  }

  private func units(in row: PlanRows.DeliveryRow) -> Double {
    ratioDown(Int128(row.grams), Int128(rows.commodities.all[row.commodity].grams))
  }

  /// The largest number of periods that the stocks of a set cover, up to and including one: a period's
  /// use is covered only from what is there, made and delivered by its end.
  private func endurance(of name: String, through last: Int) -> Double {
    guard let set = facts.recipient.enduranceSets.first(where: { $0.name == name }) else {
      return 0
    }
    let lasting = set.covers.map { lasts(facts.recipient.covers[$0]) }
    return (0..<facts.periods).prefix { $0 <= last }.reduce(0) { covered, period in
      lasting.map { $0[period] }.reduce(down(covered + 1), min)
    }
  }

  /// By period, for how many periods' use a stock would do with what has come by its end.
  private func lasts(_ cover: AuditedCover) -> [Double] {
    var units = [Double](repeating: 0, count: facts.periods)
    for row in rows.deliveries
    where row.end != .open && facts.needs[row.need].place == cover.place
      && rows.commodities.all[row.commodity].item == cover.item
    {
      units[row.period] = down(units[row.period] + self.units(in: row))
    }
    var delivered = 0.0
    return units.enumerated().map { period, units in
      delivered = down(delivered + units)
      let own = ratioDown(cover.onHand + cover.made * Int128(period + 1), 1_000_000)
      return down(down(own + delivered) / ratioUp(cover.used, 1_000_000))
    }
  }

  /// What is spent, each resource as a share of its budget.
  private var spent: Double {
    rows.works.reduce(0) { sum, row in
      guard let index = row.index else { return sum }
      let share = ratioUp(Int128(row.share), ExactUnits.whole)
      return up(sum + up(facts.carriage.works[index].shareOfBudgetUp(in: facts) * share))
    }
  }

  private var losses: Double {
    rows.moves.reduce(0) { sum, row in
      let lost = facts.timetable.loss[row.leg * facts.periods + row.departure]
      guard lost > 0 else { return sum }
      let tonnes = ratioUp(Int128(row.grams), facts.tonne)
      return up(sum + up(tonnes * ratioUp(lost, LegTimetable.whole)))
    }
  }

  private var cost: Double {
    rows.moves.reduce(0) { sum, row in
      let cost = facts.timetable.costUp[row.leg * facts.periods + row.departure]
      return up(sum + up(cost * ratioUp(Int128(row.grams), facts.tonne)))
    }
  }

  /// Tonnes and vehicles under way, times their days.
  private var haulage: Double {
    let goods = rows.moves.reduce(0) { sum, row in
      let days = facts.haulage(onLeg: row.leg, over: Double(row.arrival) - Double(row.departure))
      return up(sum + up(up(days) * ratioUp(Int128(row.grams), facts.tonne)))
    }
    return rows.vehicleMoves.reduce(goods) { sum, row in
      let days = facts.haulage(onLeg: row.leg, over: Double(row.arrival) - Double(row.departure))
      return up(sum + up(up(days) * ratioUp(Int128(row.vehicles), ExactUnits.whole)))
    }
  }

  /// Counted exactly in grams and periods.
  private var storage: Double {
    let joined = rows.joins.reduce(Int128(0)) {
      $1.commodity == nil ? $0 : $0 + Int128($1.grams) * Int128($1.period + 1)
    }
    return ratioUp(rows.stocks.reduce(joined) { $0 + Int128($1.grams) }, facts.tonne)
  }
}
