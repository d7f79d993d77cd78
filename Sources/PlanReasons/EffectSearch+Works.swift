import FlowPlanning
import PlanFigures
import SupplyModel
import TimeExpansion

extension EffectSearch {
  /// What works without a budget are worth; nil when the time was up.
  ///
  /// Each is tried alone, then all that are paid in the same together, where together they bring more than
  /// the best alone.
  func effects(of works: [Work]) throws -> [Effect]? {
    var alone: [Effect] = []
    for work in works {
      guard let effect = try effect(.works([work.id]), WhatIf(.work(work.id), .present)) else {
        return nil
      }
      alone.append(effect)
    }
    guard works.count > 1 else { return alone }
    let facts = works.map { FactChange(.work($0.id), .present) }
    guard let together = try effect(.works(works.map(\.id)), WhatIf(facts)) else { return nil }
    guard alone.allSatisfy({ brings(together, moreThan: $0) }) else { return alone }
    // Those without which the others bring as much are left out.
    let smallest = try SmallestSet(of: facts) { facts in
      try effect(together.subject, WhatIf(facts)).map {
        !brings(together, moreThan: $0, share: 1 / standing.policy.wholeShare)
      }
    }
    let names = works.map(\.id).filter { work in
      smallest.facts.contains { $0.fact == .work(work) }
    }
    guard names.count > 1, let joint = try effect(.works(names), WhatIf(smallest.facts)) else {
      return alone
    }
    return alone + [joint]
  }
}

extension EffectSearch {
  /// Whether the first stage in which two effects differ gains more by one, by a share at least.
  private func brings(_ effect: Effect, moreThan other: Effect, share: Double = 1) -> Bool {
    let (own, others) = (effect.gains, other.gains)
    for stage in standing.record.stages.map(\.stage) {
      let (gain, before) = (own[stage] ?? 0, others[stage] ?? 0)
      if abs(gain - before) > 1e-6 * max(1, abs(gain)) { return gain > before * share }
    }
    return false
  }
}

extension Effect {
  /// By how much each stage differs.
  fileprivate var gains: [Stage: Double] {
    Dictionary(
      stages.map { ($0.stage, $0.after - $0.before) }, uniquingKeysWith: { first, _ in first })
  }
}
