package import LinearProgram
package import SupplyModel
import TimeExpansion

/// One stage with its aim: the sum of factor × column is the stage's value.
package struct StageAim {
  package let stage: Stage
  package let entries: [ProgramEntry]

  /// The size of the largest factor.
  package var largestFactor: Double { entries.map { abs($0.factor) }.max() ?? 1 }

  /// What the aim is multiplied by for the solver.
  package func scale(in units: ProgramUnits) -> Double { units.scale(of: entries) }
}

extension StageAim {
  /// The aim of a round of sharing.
  package init(_ round: ShareRound) {
    self.init(stage: round.stage, entries: [ProgramEntry(round.column, 1)])
  }
}

extension Timetable {
  /// Days under way over a number of periods, at least one; each 1,000 km that a leg states is a day more.
  package func haulageDays(_ leg: Int?, _ periods: Int, in supplyCase: SupplyCase) -> Double {
    let kilometres = leg.flatMap { supplyCase.legs[$0].distanceKilometres } ?? 0
    return max(1, Double(periods * supplyCase.calendar.periodDays)) + kilometres / 1000
  }
}

extension ProgramUnits {
  /// What an aim is multiplied by for the solver, so that its tolerances mean the same in each: the largest
  /// factor counts a thousand; where weights lie far apart, up to a million, so that the smallest is still seen.
  package func scale(of aim: [ProgramEntry]) -> Double {
    var (largest, smallest) = (0.0, Double.infinity)
    for entry in aim where entry.factor != 0 {
      let size = abs(entry.factor) * columns[entry.column]
      (largest, smallest) = (max(largest, size), min(smallest, size))
    }
    guard largest > 0 else { return 1 }
    return min(max(1000 / largest, 0.01 / smallest), 1e6 / largest)
  }
}

extension FlowProgram {
  /// The aims at every floor, in order of rank.
  package func floorAims() -> [StageAim] {
    let ranks = Set(network.supplyCase.needs.map(\.rank)).sorted()
    return ranks.map { StageAim(stage: .floors($0), entries: floorAim($0)) }
      .filter { !$0.entries.isEmpty }
  }

  /// The aims at every rank with something asked at an end.
  package func needAims() -> [StageAim] {
    ranks.flatMap { rank in
      AmountEnd.stated.filter { isAsked(rank, $0) }.map { end in
        StageAim(stage: .needs(rank, end), entries: needAim(rank, end))
      }
    }
  }

  /// The aims that follow all needs, where there can be any: works, what is sent on account, losses, cost, how
  /// early needs are served, haulage; then storage.
  func lastAims() -> [StageAim] {
    let open = ranks.map { StageAim(stage: .open($0), entries: needAim($0, .open)) }
    let early = ranks.map { StageAim(stage: .early($0), entries: earlyAim($0)) }
    let all =
      [StageAim(stage: .works, entries: workAim())] + open
      + [
        StageAim(stage: .losses, entries: lossAim()), StageAim(stage: .cost, entries: costAim()),
      ] + early + [StageAim(stage: .haulage, entries: haulageAim())]
    return all.filter { !$0.entries.isEmpty }
      + [StageAim(stage: .storage, entries: storageAim())]
  }

  private var ranks: [Rank] { Set(network.supplyCase.needs.map(\.rank)).sorted() }

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
    if case .share = stage {
      return rounds.first { $0.stage == stage }.map { StageAim($0) }
    }
    return (floorAims() + needAims() + lastAims()).first { $0.stage == stage }
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

  /// The shares of all that they ask that the needs of a rank receive, each times the periods that it takes.
  private func earlyAim(_ rank: Rank) -> [ProgramEntry] {
    let stated = network.demands.filter { $0.end != .open }
    let units = Dictionary(stated.map { ([$0.need, $0.end == .low ? 0 : 1], $0.unitsOfNeed) }) {
      first, _ in first
    }
    return deliveries.compactMap { delivery in
      let demand = network.demands[delivery.demand]
      guard network.supplyCase.needs[demand.need].rank == rank, demand.end != .open else {
        return nil
      }
      let asked = units[[demand.need, 0], default: 0] + units[[demand.need, 1], default: 0]
      let tonnes = network.items[delivery.commodity].massPerUnit.tonnes * asked
      return ProgramEntry(delivery.column, -Double(delivery.period + 1) / tonnes)
    }
  }

  /// Days under way of what is sent and of the vehicles that move, loaded or empty.
  private func haulageAim() -> [ProgramEntry] {
    let goods = departureAim { leg, period in
      -network.timetable.haulageDays(
        leg, network.timetable.transitPeriods[leg][period], in: network.supplyCase)
    }
    let vehicles = zip(network.fleets, fleets).flatMap { fleet, own in
      zip(fleet.ways, own.moves).flatMap { way, moves in
        moves.enumerated().compactMap { period, index in
          column(index).map { column in
            let periods = (way.ready[period] ?? period) - period
            return ProgramEntry(
              column, -network.timetable.haulageDays(way.leg, periods, in: network.supplyCase))
          }
        }
      }
    }
    return goods + vehicles
  }

  private func storageAim() -> [ProgramEntry] {
    joins.map { ProgramEntry($0.column, -Double($0.period + 1)) }
      + stocks.flatMap { $0 }.compactMap { column($0) }.map { ProgramEntry($0, -1) }
  }
}
