import SupplyModel
import TimeExpansion

/// The stages in their strict order, the next one worked out when the one before is solved: floors, then
/// endurance, then needs and carriage.
///
/// How long a set of stocks can last is known only once what comes before is settled.
package struct StageOrder {
  private let program: FlowProgram
  private var ready: [StageAim]
  private var sets: [Int]
  private let later: [StageAim]
  private var isLaterTaken = false

  package init(_ program: FlowProgram, floors: [StageAim], later: [StageAim]) {
    self.program = program
    ready = floors
    sets = Array(program.network.coverSets.indices)
    self.later = later
  }

  package init(_ program: FlowProgram) {
    self.init(program, floors: program.floorAims(), later: program.laterAims())
  }

  /// The stages that are known to follow; those of endurance are found on the way.
  package var known: [StageAim] { ready + (isLaterTaken ? [] : later) }

  /// The next stage, given a solver that keeps all before it; nil at the end.
  package mutating func next(_ solver: StageSolver) throws -> StageAim? {
    if ready.isEmpty, let set = sets.first {
      sets.removeFirst()
      ready = try lastingAims(of: set, solver)
    }
    if ready.isEmpty && !isLaterTaken {
      ready = later
      isLaterTaken = true
    }
    return ready.isEmpty ? nil : ready.removeFirst()
  }

  /// The periods that a set of stocks can cover in full, and with them the first that it cannot.
  private func lastingAims(of set: Int, _ solver: StageSolver) throws -> [StageAim] {
    // No plan covers `failing`; some plan covers all before `first`.
    var (first, failing) = (0, program.network.periods)
    while first < failing {
      let middle = (first + failing) / 2
      let aim = program.enduranceAim(set, through: middle)
      guard let most = try solver.greatest(aim.entries) else { return [] }
      if most >= Double(middle + 1) - 1e-7 { first = middle + 1 } else { failing = middle }
    }
    let last = min(first, program.network.periods - 1)
    let whole = last > 0 ? [program.enduranceAim(set, through: last - 1)] : []
    return whole + [program.enduranceAim(set, through: last)]
  }
}
