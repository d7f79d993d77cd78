package import LinearProgram
package import SupplyModel
import TimeExpansion

/// One stage with its aim: the sum of factor × column is the stage's value.
package struct StageAim {
  package let stage: Stage
  package let entries: [ProgramEntry]

  /// The size of the largest factor, by which rows and aims are scaled.
  package var largestFactor: Double { entries.map { abs($0.factor) }.max() ?? 1 }
}

extension FlowProgram {
  /// The aims at every floor, in order of rank.
  package func floorAims() -> [StageAim] {
    let ranks = Set(network.supplyCase.needs.map(\.rank)).sorted()
    return ranks.map { StageAim(stage: .floors($0), entries: floorAim($0)) }
      .filter { !$0.entries.isEmpty }
  }

  /// The aims at every rank with something asked at an end; then works, losses and cost where there can
  /// be any; then delay.
  package func laterAims() -> [StageAim] {
    let needs = Set(network.supplyCase.needs.map(\.rank)).sorted().flatMap { rank in
      AmountEnd.allCases.filter { isAsked(rank, $0) }.map { end in
        StageAim(stage: .needs(rank, end), entries: needAim(rank, end))
      }
    }
    let carriage = [
      StageAim(stage: .works, entries: workAim()), StageAim(stage: .losses, entries: lossAim()),
      StageAim(stage: .cost, entries: costAim()),
    ]
    return needs + carriage.filter { !$0.entries.isEmpty }
      + [StageAim(stage: .delay, entries: delayAim())]
  }

  /// How many periods a set of stocks covers, up to and including one.
  package func enduranceAim(_ set: Int, through period: Int) -> StageAim {
    StageAim(
      stage: .endurance(set: network.coverSets[set].name, through: period),
      entries: covers[set][...period].map { ProgramEntry($0, 1) })
  }

  /// The aim of a stage, or nil where the program knows no such stage.
  package func aim(of stage: Stage) -> StageAim? {
    if case .endurance(let name, let period) = stage {
      guard let set = network.coverSets.firstIndex(where: { $0.name == name }),
        (0..<network.periods).contains(period)
      else { return nil }
      return enduranceAim(set, through: period)
    }
    return (floorAims() + laterAims()).first { $0.stage == stage }
  }

  private func isAsked(_ rank: Rank, _ end: AmountEnd) -> Bool {
    network.demands.contains { network.supplyCase.needs[$0.need].rank == rank && $0.end == end }
  }

  private func floorAim(_ rank: Rank) -> [ProgramEntry] {
    floorShares.keys.sorted().compactMap { need in
      guard network.supplyCase.needs[need].rank == rank, let share = floorShares[need] else {
        return nil
      }
      return ProgramEntry(share, network.supplyCase.needs[need].weight.value)
    }
  }

  private func needAim(_ rank: Rank, _ end: AmountEnd) -> [ProgramEntry] {
    deliveries.compactMap { delivery in
      let demand = network.demands[delivery.demand]
      let need = network.supplyCase.needs[demand.need]
      guard need.rank == rank, demand.end == end else { return nil }
      let worthPerUnit = need.weight.value * demand.worth[delivery.period] / demand.unitsOfNeed
      let tonnesPerUnit = network.items[delivery.commodity].massPerUnit.tonnes
      return ProgramEntry(delivery.column, worthPerUnit / tonnesPerUnit)
    }
  }

  private func lossAim() -> [ProgramEntry] {
    departureAim { leg, period in network.timetable.survival[leg][period].share - 1 }
  }

  private func costAim() -> [ProgramEntry] {
    departureAim { leg, period in -network.timetable.costPerTonne[leg][period] }
  }

  private func departureAim(_ factor: (Int, Int) -> Double) -> [ProgramEntry] {
    var entries: [ProgramEntry] = []
    for commodity in network.commodities.indices {
      forEachDeparture(commodity) { leg, period, column in
        let own = factor(leg, period)
        if own != 0 { entries.append(ProgramEntry(column, own)) }
      }
    }
    return entries
  }

  private func workAim() -> [ProgramEntry] {
    zip(network.works, workShares).compactMap { option, column in
      let work = network.supplyCase.carriage.works[option.work]
      let budget = network.supplyCase.carriage.budgets.first { $0.resource == work.resource }
      guard let amount = budget?.amount, amount > .zero, work.cost > .zero else { return nil }
      return ProgramEntry(column, -work.cost.value / amount.value)
    }
  }

  private func delayAim() -> [ProgramEntry] {
    let arrivals =
      deliveries.map { ProgramEntry($0.column, -Double($0.period + 1)) }
      + joins.map { ProgramEntry($0.column, -Double($0.period + 1)) }
    let kept = stocks.flatMap { $0 }.compactMap { column($0) }
    let moved = fleets.flatMap(\.moves).flatMap { $0 }.compactMap { column($0) }
    return arrivals + (kept + moved).map { ProgramEntry($0, -0.001) }
  }
}
