import LinearProgram
import SupplyModel
import TimeExpansion
import FlowPlanning

/// What each need can have at most when a case is planned in its strict order.
///
/// For a need of rank r: the greatest worth, in units, that it can have in any plan that is best on
/// every stage up to r. Unlike what one plan happens to deliver, it is a single number.
struct Trial {
  /// The greatest worth in units, by need.
  private(set) var reach: [Need.ID: Double] = [:]
  /// The values of the stages gone through.
  private(set) var values: [Stage: Double] = [:]
  /// Where the simplex stood in the end; nil where there was nothing for it to do.
  private(set) var basis: ProgramBasis?

  private let draft: DraftProgram
  private let solver: any LinearSolver
  private let interruption: Interruption

  /// Plans a case from the first stage to the rank of the last need asked about.
  ///
  /// Given a planned case that this one adds to and takes nothing from, it starts from that case's
  /// proofs; where the simplex starts changes nothing but how long it takes. It stops early after a rank that is decisive by what its needs can have.
  init(
    _ draft: DraftProgram, of needs: Set<Need.ID>, addingTo base: ProvedBase? = nil,
    startingFrom start: StartingPoint? = nil, by solver: any LinearSolver,
    interruption: Interruption,
    stoppingAfter isDecisive: (Rank, [Need.ID: Double]) -> Bool = { _, _ in false }
  ) throws {
    self.draft = draft
    self.solver = solver
    self.interruption = interruption
    do {
      try run(of: needs, base, start, isDecisive)
    } catch is SolverError where base != nil {
      // Proofs carried over held less exactly than the solver asks: solve every stage.
      (reach, values) = ([:], [:])
      try run(of: needs, nil, nil, isDecisive)
    }
  }

  private mutating func run(
    of needs: Set<Need.ID>, _ base: ProvedBase?, _ start: StartingPoint?,
    _ isDecisive: (Rank, [Need.ID: Double]) -> Bool
  ) throws {
    let asked = draft.program.network.supplyCase.needs.filter { needs.contains($0.id) }
    guard let last = asked.map(\.rank).max() else { return }
    var stages = try StageSolver(draft.program, by: solver, interruption: interruption)
    try stages.findValues(from: start)
    var base = base
    var order = draft.order
    while let aim = try order.next(stages) {
      guard aim.stage.isWithin(last) else { continue }
      guard !interruption.isDue else { return }
      if let value = try carryOver(aim, from: base, into: &stages) {
        values[aim.stage] = value
      } else {
        base = nil
        let solved = try stages.solve(aim)
        guard solved.isSolved else { return }
        values[aim.stage] = solved.value
      }
      guard let rank = draft.program.rankEnded(by: aim.stage) else { continue }
      try findReach(of: asked.filter { $0.rank == rank }, stages)
      if isDecisive(rank, reach) { return }
    }
    basis = stages.basis
  }

  private func carryOver(
    _ aim: StageAim, from base: ProvedBase?, into stages: inout StageSolver
  ) throws -> Double? {
    guard let base, let value = base.values[aim.stage],
      let (sheet, sweep) = base.sweep(aim.stage, over: draft),
      base.isUnchanged(aim.stage, bound: sweep.bound)
    else { return nil }
    try stages.keep(sweep, scale: sheet.scale)
    return value
  }

  /// A need alone in its rank has what the rank's stages reach; among several, each is tried.
  private mutating func findReach(of needs: [Need], _ stages: StageSolver) throws {
    for need in needs {
      reach[need.id] =
        draft.program.isAloneInItsRank(need)
        ? draft.program.units(of: need, reaching: values)
        : try stages.greatest(draft.program.worthAim(of: need))
    }
  }
}

extension Stage {
  /// Whether the stage concerns floors or needs up to a rank.
  fileprivate func isWithin(_ last: Rank) -> Bool {
    switch self {
    case .floors, .endurance: true
    case .needs(let rank, _): rank <= last
    case .works, .losses, .cost, .delay: false
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

  fileprivate func isAloneInItsRank(_ need: Need) -> Bool {
    network.demands.allSatisfy { demand in
      let other = network.supplyCase.needs[demand.need]
      return other.rank != need.rank || other.id == need.id
    }
  }

  fileprivate func units(of need: Need, reaching values: [Stage: Double]) -> Double {
    AmountEnd.allCases.reduce(0) { sum, end in
      let demand = network.demands.first {
        $0.end == end && network.supplyCase.needs[$0.need].id == need.id
      }
      let share = (values[.needs(need.rank, end)] ?? 0) / need.weight.value
      return sum + share * (demand?.unitsOfNeed ?? 0)
    }
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
