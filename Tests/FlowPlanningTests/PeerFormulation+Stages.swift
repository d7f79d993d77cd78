import SupplyModel

extension PeerFormulation {
  /// The best value of every stage in the strict order, each earlier one kept at its best.
  func stageValues() throws -> [(stage: Stage, value: Double)] {
    var peer = self
    let stages = self.stages
    for stage in stages { peer.addAim(terms(of: stage)) }
    var kept: [(aim: Int, least: Double)] = []
    var room: [Double] = []
    return try stages.enumerated().map { aim, stage in
      let file = peer.program.mps(maximising: aim, keeping: kept)
      let optimum = try PeerSolver.optimum(of: file)
      let violation = peer.program.worstViolation(at: optimum.columns)
      guard violation < 1e-7 else {
        throw PeerSolver.PeerError(description: "CLP is outside a limit by \(violation) t.")
      }
      let value = peer.program.value(ofAim: aim, at: optimum, without: room)
      room.append(1e-9 * abs(value))
      kept.append((aim, value - 1e-9 * abs(value)))
      return (stage, value)
    }
  }

  /// The stages in order: floors, needs by rank and end, losses, cost, delay.
  var stages: [Stage] {
    let needs = supplyCase.needs
    let ranks = Set(needs.map(\.rank)).sorted()
    let floors = ranks.filter { rank in
      needs.contains { $0.rank == rank && floorColumns[$0.id] != nil }
    }
    let ends = ranks.flatMap { rank in
      AmountEnd.allCases.filter { end in
        needs.contains { $0.rank == rank && unitsAsked(by: $0, end) > 0 }
      }.map { Stage.needs(rank, $0) }
    }
    return floors.map { Stage.floors($0) } + ends + [.losses, .cost, .delay]
  }

  private func terms(of stage: Stage) -> [PeerProgram.Term] {
    switch stage {
    case .floors(let rank):
      supplyCase.needs.compactMap { need in
        need.rank == rank ? floorColumns[need.id].map { ($0, need.weight.value) } : nil
      }
    case .needs(let rank, let end):
      deliveries.filter { $0.need.rank == rank && $0.end == end }.map {
        let unitsPerTonne = 1 / $0.massPerUnit / unitsAsked(by: $0.need, end)
        return ($0.column, $0.need.weight.value * $0.worth * unitsPerTonne)
      }
    case .endurance, .works: []
    case .losses: departures.map { ($0.column, $0.survival - 1) }
    case .cost: departures.map { ($0.column, -$0.cost) }
    case .delay:
      deliveries.map { ($0.column, -Double($0.period + 1)) }
        + stocks.joined().joined().map { ($0, -0.001) }
    }
  }
}
