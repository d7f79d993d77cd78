import FlowPlanning
import GeneratedCases
import PlanAudit
import SupplyModel
import Testing

@Suite struct `A higher tier` {
  @Test(arguments: 0..<500 as Range<UInt64>)
  func `reaches what it would reach if there were no lower tiers`(seed: UInt64) throws {
    let supplyCase = GeneratedCases.usefulCase(seed: seed)
    // What the plan's own rows come to, in whole grams: not what the solver said before later stages.
    let record = try planner.plan(supplyCase).record
    let planned = Dictionary(
      PlanAuditor.prove(record, of: supplyCase).map { ($0.stage, $0.value) },
      uniquingKeysWith: { first, _ in first })
    for rank in Set(supplyCase.needs.map(\.rank)).sorted().dropLast() {
      guard let alone = try supplyCase.without(needsBelow: rank) else { continue }
      let values = try plannedStageValues(of: alone)
      let stages = Set(planned.keys).union(values.keys).filter { $0.isServed(by: rank) }
      for stage in stages {
        let beside = planned[stage] ?? stage.valueWhenLeftOut
        let own = values[stage] ?? stage.valueWhenLeftOut
        #expect(
          abs(beside - own) <= 1e-4 * max(1, abs(own)),
          "seed \(seed), \(stage): \(beside) beside lower tiers, \(own) without those below \(rank)"
        )
      }
    }
  }
}

extension Stage {
  /// Whether the stage comes no later than the needs of a rank.
  fileprivate func isServed(by last: Rank) -> Bool {
    switch self {
    case .floors, .endurance: true
    case .needs(let rank, _): rank <= last
    case .share, .works, .open, .losses, .cost, .early, .haulage, .storage: false
    }
  }
}

extension SupplyCase {
  /// The case without the needs of lower ranks; nil when there are none that can be left out.
  ///
  /// A lower need stays when something that comes before it hangs on it: its floor, what it frees,
  /// or the stock that it makes last.
  fileprivate func without(needsBelow rank: Rank) throws -> SupplyCase? {
    let kept = needs.filter { $0.rank <= rank || $0.floor > .zero || frees($0) || makesLast($0) }
    guard kept.count < needs.count else { return nil }
    let names = Set(kept.map(\.id))
    return try with(
      supplies: supplies.filter { $0.earmark.map(names.contains) ?? true }, needs: kept)
  }

  private func frees(_ need: Need) -> Bool {
    recipient.releases.contains { $0.needs.contains(need.id) }
  }

  private func makesLast(_ need: Need) -> Bool {
    let items = Set(itemsAccepted(by: need).map(\.id))
    return aimsAtEndurance
      && recipient.stockpiles.contains { $0.place == need.place && items.contains($0.item) }
  }
}
