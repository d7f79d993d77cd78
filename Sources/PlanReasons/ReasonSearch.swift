import LinearProgram
import FlowPlanning
import PlanFigures
import SupplyModel
import TimeExpansion

/// Finds why needs are short or late: what holds them back when everything else is as it is, and what
/// would help.
///
/// First all that can matter is undone at once; then as much of it is left out as can be.
struct ReasonSearch {
  private let standing: StandingPlan
  private let group: NeedGroup
  private let candidates: CandidateFacts
  /// What the needs have together as things stand, in units of worth.
  private let before: Double

  private var supplyCase: SupplyCase { standing.supplyCase }
  private var policy: SearchPolicy { standing.policy }

  init(_ standing: StandingPlan, for group: NeedGroup) {
    self.standing = standing
    self.group = group
    candidates = CandidateFacts(standing, for: group)
    before = group.total(standing.worth)
  }

  /// The reason; nil when the time was up before anything was found.
  func reason() throws -> Reason? {
    let need = group.needs[0]
    guard !supplyCase.itemsAccepted(by: need).isEmpty else {
      return Reason(needs: group.ids, cause: .noItemFits)
    }
    // What is complete when pieces are split is short only because they are not.
    guard group.totalMissing > policy.rounding * max(1, before) else {
      return Reason(needs: group.ids, cause: .wholeUnits)
    }
    let all = candidates.all()
    guard let (tried, whole) = try enough(among: all) else { return nil }
    guard isGain(whole) else { return nothingHelps() }
    let least = whole * policy.wholeShare
    let smallest = try SmallestSet(of: tried) { try gain($0).map { $0 >= least } }
    guard smallest.isComplete else { return nil }
    let sizing = RemedySizing(standing)
    let sized = try sizing.sized(smallest.facts) {
      try gain($0).map { $0 >= least * policy.wholeShare }
    }
    let timed = try sizing.inDays(sized) { try gain($0).map { $0 >= least * policy.wholeShare } }
    guard let first = try remedy(timed) else { return nil }
    let others = try singles(all, beside: smallest.facts, whole: whole)
    return Reason(
      needs: group.ids, cause: cause(of: smallest.facts), shortage: shortage(beside: first),
      remedies: [first] + others)
  }

  /// The facts to start from, and what undoing all of them yields: those that only add and that the plan runs
  /// into, where that closes nearly all that is missing; or else those that only add; or else all.
  ///
  /// What only adds can be tried by carrying the plan's proofs over.
  private func enough(
    among all: [FactChange]
  ) throws -> (tried: [FactChange], whole: Double)? {
    let full = standing.fullLimits
    let adding = all.filter { WhatIf([$0]).onlyAdds }
    let met = adding.filter { change in
      if case .limit = change.fact { full.contains(change.fact) } else { true }
    }
    for facts in [met, adding] where facts.count < all.count {
      guard let gained = try gain(facts) else { return nil }
      if gained >= policy.wholeShare * group.totalMissing { return (facts, gained) }
    }
    return try gain(all).map { (all, $0) }
  }

  private func isGain(_ gain: Double) -> Bool {
    gain
      > max(
        policy.rounding * max(1, before), policy.leastGain * group.totalMissing)
  }

  /// What the needs have more, together, with some facts undone; nil when the time was up.
  private func gain(_ facts: [FactChange]) throws -> Double? {
    guard !facts.isEmpty else { return 0 }
    return try standing.trial(WhatIf(facts), through: group.rank).map {
      group.total($0.worth) - before
    }
  }

  private func remedy(_ facts: [FactChange]) throws -> Remedy? {
    guard let trial = try standing.trial(WhatIf(facts), through: group.rank) else { return nil }
    let gains = group.needs.map { need in
      NeedGain(
        need: need.id,
        units: standing.gain(
          need, split: standing.worth[need.id] ?? 0, after: trial.worth[need.id] ?? 0))
    }
    let stages = trial.values.keys.filter { $0.concerns(group.rank) }
      .sorted { $0.description < $1.description }
      .map { stage in
        StageChange(
          stage: stage, before: standing.values[stage] ?? 0, after: trial.values[stage] ?? 0)
      }
    guard let arrivals = try arrivals(with: facts) else { return nil }
    return Remedy(whatIf: WhatIf(facts), gains: gains, stages: stages, arrivals: arrivals)
  }

  /// What the needs receive on time and late before and after, where one of them takes late deliveries.
  ///
  /// Of plans that are worth the same, only the last stages say which is made. Nil when the time was up.
  private func arrivals(with facts: [FactChange]) throws -> [NeedEffect]? {
    guard group.needs.contains(where: { $0.lateUntil != nil }) else { return [] }
    return try standing.replan(WhatIf(facts)).map { plan in
      standing.differences(in: plan, byMoreThan: policy.rounding)
        .filter { group.ids.contains($0.need) }
    }
  }

  /// The single facts that help most by themselves, beside a smallest set: those of the set first, where it
  /// has several, then the most plausible of the others.
  private func singles(
    _ all: [FactChange], beside set: [FactChange], whole: Double
  ) throws -> [Remedy] {
    let others = all.filter { !set.contains($0) }
    let tried = (set.count > 1 ? set : []) + (try promising(others))
    var found: [Remedy] = []
    for fact in tried where found.count < policy.singles {
      guard let alone = try gain([fact]), alone >= whole * policy.leastShare, isGain(alone) else {
        continue
      }
      let sizing = RemedySizing(standing)
      let sized = try sizing.doubled([fact]) { try gain($0).map(isGain) }
      let timed = try sizing.inDays(sized) {
        try gain($0).map { $0 >= alone * policy.wholeShare }
      }
      if let remedy = try remedy(timed) { found.append(remedy) }
    }
    return found.sorted { $0.total > $1.total }
  }

  /// The facts that may help alone by the bounds that the proofs give.
  private func promising(_ facts: [FactChange]) throws -> [FactChange] {
    var promising: [FactChange] = []
    for fact in facts where !standing.interruption.isDue {
      guard promising.count < policy.singles else { break }
      if try mostAdded(by: fact) > 0 { promising.append(fact) }
    }
    return promising
  }

  private func mostAdded(by fact: FactChange) throws -> Double {
    let whatIf = WhatIf([fact])
    guard whatIf.onlyAdds else { return .infinity }
    let draft = DraftProgram(FlowNetwork(try supplyCase.supposing(whatIf)))
    return standing.base.mostAdded(to: group.rank, by: draft) ?? .infinity
  }

  // MARK: Causes

  /// Where time is among what must be undone, the way is what a reader must see.
  private func cause(of facts: [FactChange]) -> Cause {
    let isOfTime = facts.contains { change in
      switch change.fact {
      case .due, .transit: true
      default: false
      }
    }
    guard isOfTime, let way = bestWay, let due = group.needs.map(\.due).max(), way.arrival > due
    else { return .facts }
    return .tooLong(way)
  }

  private func nothingHelps() -> Reason {
    let cause: Cause = bestWay.map { .tooLong($0) } ?? .noWay
    return Reason(needs: group.ids, cause: cause, shortage: candidates.shortage)
  }

  private var bestWay: BestWay? {
    let accepted = Set(supplyCase.itemsAccepted(by: group.needs[0]).map(\.id))
    let own = supplyCase.supplies.filter { accepted.contains($0.item) }
    let sources = own.isEmpty ? supplyCase.supplies : own
    return group.needs.compactMap { need in
      BestWay(to: need, from: sources.map { ($0.place, $0.available) }, in: supplyCase)
    }.min { $0.arrival < $1.arrival }
  }

  private func shortage(beside remedy: Remedy) -> Shortage? {
    let isOfGoods = remedy.whatIf.changes.contains { change in
      if case .supply = change.fact { true } else { false }
    }
    return isOfGoods && candidates.isShortOfGoods ? candidates.shortage : nil
  }
}
