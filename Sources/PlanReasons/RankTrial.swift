import LinearProgram
import FlowPlanning
import PlanFigures
import SupplyModel
import TimeExpansion

/// What needs have of worth when a case is planned in its strict order as far as their rank.
///
/// The plan of a case is the same however it is found (Formulation, `share`), so that what a need has is
/// a single number.
struct RankTrial {
  /// The worth that each need of the ranks solved has, in units: those on time, and late ones at their
  /// worth.
  private(set) var worth: [Need.ID: Double] = [:]
  /// The values of the stages gone through.
  private(set) var values: [Stage: Double] = [:]
  /// Where the simplex stood in the end; nil where there was nothing for it to do.
  private(set) var basis: ProgramBasis?
  /// Whether it went as far as it was asked to, before the time was up.
  private(set) var isComplete = false

  private let draft: DraftProgram
  private let solver: any LinearSolver
  private let interruption: Interruption

  /// Plans a case from the first stage to a rank.
  ///
  /// Given a planned case that this one adds to and takes nothing from, it starts from that case's proofs
  /// for the ranks before; where the simplex starts changes nothing but how long it takes.
  init(
    _ draft: DraftProgram, through last: Rank, addingTo base: ProvedBase? = nil,
    startingFrom start: StartingPoint? = nil, by solver: any LinearSolver,
    interruption: Interruption
  ) throws {
    self.draft = draft
    self.solver = solver
    self.interruption = interruption
    do {
      try run(through: last, base, start)
    } catch is SolverError where base != nil || start != nil {
      // Proofs carried over held less exactly than the solver asks: solve every stage.
      (worth, values) = ([:], [:])
      try run(through: last, nil, nil)
    }
  }

  private mutating func run(
    through last: Rank, _ base: ProvedBase?, _ start: StartingPoint?
  ) throws {
    var stages = try StageSolver(draft.program, by: solver, interruption: interruption)
    try stages.findValues(from: start)
    var base = base
    stages.followed = base?.rounds(in: draft.program.network.supplyCase) ?? [:]
    var order = draft.order
    while let aim = try order.next(&stages) {
      // Every stage that follows comes later still.
      guard aim.stage.isWithin(last) else { break }
      guard !interruption.isDue else { return }
      // The rank itself is solved, so that there is a plan to read what its needs have from.
      let carried =
        aim.stage.concerns(last) ? nil : try carryOver(aim, from: base, into: &stages)
      if let carried {
        values[aim.stage] = carried
        continue
      }
      base = nil
      let solved = try stages.solve(aim)
      guard solved.isSolved else { return }
      values[aim.stage] = solved.value
      if let columns = solved.columns { worth = draft.program.worth(in: columns) }
    }
    basis = stages.basis
    isComplete = true
  }

  private func carryOver(
    _ aim: StageAim, from base: ProvedBase?, into stages: inout StageSolver
  ) throws -> Double? {
    guard let base, let value = base.values[aim.stage],
      let (sheet, sweep) = base.sweep(aim.stage, over: stages.program, draft.aimsByStage),
      base.isUnchanged(aim.stage, bound: sweep.bound)
    else { return nil }
    try stages.keep(sweep, scale: sheet.scale)
    return value
  }
}

extension Stage {
  /// Whether the stage concerns floors or needs up to a rank.
  func isWithin(_ last: Rank) -> Bool {
    switch self {
    case .floors, .endurance: true
    case .needs(let rank, _), .share(let rank, _, _): rank <= last
    case .works, .open, .losses, .cost, .early, .haulage, .storage: false
    }
  }
}

extension FlowProgram {
  /// What each need has in a plan: units on time, and late ones at their worth.
  func worth(in columns: [Double]) -> [Need.ID: Double] {
    deliveries.reduce(into: [:]) { worth, delivery in
      let demand = network.demands[delivery.demand]
      guard demand.end != .open else { return }
      let tonnesPerUnit = network.items[delivery.commodity].massPerUnit.tonnes
      worth[network.supplyCase.needs[demand.need].id, default: 0] +=
        columns[delivery.column] * demand.worth[delivery.period] / tonnesPerUnit
    }
  }
}
