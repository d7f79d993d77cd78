import LinearProgram
import SupplyModel

/// What each need can have at most when a case is planned in its strict order.
///
/// For a need of rank r: the greatest worth, in units, that it can have in any plan that is best on
/// every stage up to r. Unlike what one plan happens to deliver, it is a single number.
struct Trial {
  /// The greatest worth in units, by need.
  private(set) var reach: [Need.ID: Double] = [:]

  init(_ supplyCase: SupplyCase, of needs: Set<Need.ID>, interruption: Interruption) throws {
    let network = FlowNetwork(supplyCase)
    let program = FlowProgram(network)
    var solver = try StageSolver(program, interruption: interruption)
    let asked = supplyCase.needs.filter { needs.contains($0.id) }
    guard let last = asked.map(\.rank).max() else { return }
    for aim in program.stageAims() {
      guard aim.stage.isWithin(last), !interruption.isDue else { break }
      let solved = try solver.solve(aim)
      guard solved.isSolved else { break }
      guard let rank = program.rankEnded(by: aim.stage) else { continue }
      for need in asked where need.rank == rank {
        reach[need.id] = try solver.greatest(program.worthAim(of: need))
      }
    }
  }
}

extension Stage {
  /// Whether the stage concerns floors or needs up to a rank.
  fileprivate func isWithin(_ last: Rank) -> Bool {
    switch self {
    case .floors: true
    case .needs(let rank, _): rank <= last
    case .losses, .cost, .delay: false
    }
  }
}

extension FlowProgram {
  /// The rank whose last stage this is, or nil.
  fileprivate func rankEnded(by stage: Stage) -> Rank? {
    guard case .needs(let rank, let end) = stage else { return nil }
    let hasHigh = network.demands.contains {
      $0.end == .high && network.supplyCase.needs[$0.need].rank == rank
    }
    return end == .high || !hasHigh ? rank : nil
  }

  /// What a need receives at both ends, in units, each at its worth.
  fileprivate func worthAim(of need: Need) -> [ProgramEntry] {
    deliveries.compactMap { delivery in
      let demand = network.demands[delivery.demand]
      guard network.supplyCase.needs[demand.need].id == need.id else { return nil }
      let tonnesPerUnit = network.items[delivery.commodity].massPerUnit.tonnes
      return ProgramEntry(delivery.column, demand.worth[delivery.period] / tonnesPerUnit)
    }
  }
}

extension StageSolver {
  /// The greatest value of an aim among the plans that keep every stage solved so far.
  fileprivate func greatest(_ entries: [ProgramEntry]) throws(SolverError) -> Double? {
    guard let largest = entries.map({ abs($0.factor) }).max(), largest > 0 else { return 0 }
    let scale = 1000 / largest
    let solution = try maximise(entries.map { ProgramEntry($0.column, $0.factor * scale) })
    return solution.status == .optimal ? solution.value / scale : nil
  }
}
