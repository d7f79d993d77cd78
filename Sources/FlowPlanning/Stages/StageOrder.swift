import LinearProgram
import SupplyModel
import TimeExpansion

/// The stages in their strict order, the next one worked out when the one before is solved: floors, then
/// endurance, then needs with the rounds of sharing, and what follows.
///
/// How long a set of stocks can last, and who takes part in a round, is known only once what comes before is
/// settled.
package struct StageOrder {
  /// A step of the order: one stage, or several that are worked out on the way.
  enum Step {
    case stage(StageAim)
    case endurance(set: Int)
    case sharing(Rank, AmountEnd)

    /// The aim of a stage that is known from the start.
    var aim: StageAim? { if case .stage(let aim) = self { aim } else { nil } }
  }

  private let program: FlowProgram
  private var steps: [Step]
  private var sharing: Sharing?

  init(_ program: FlowProgram, steps: [Step]) {
    (self.program, self.steps) = (program, steps)
  }

  package init(_ program: FlowProgram) { self.init(program, steps: Self.steps(of: program)) }

  /// The steps of a program.
  static func steps(of program: FlowProgram) -> [Step] {
    let needs = program.needAims().flatMap { aim -> [Step] in
      guard case .needs(let rank, let end) = aim.stage else { return [.stage(aim)] }
      let isEven = program.network.supplyCase.isSharedEvenly(rank.horizon)
      let steps = [Step.stage(aim), .sharing(rank, end)]
      return isEven ? steps.reversed() : steps
    }
    return program.floorAims().map { .stage($0) }
      + program.network.coverSets.indices.map { .endurance(set: $0) } + needs
      + program.lastAims().map { .stage($0) }
  }

  /// The stages that are known to follow; those of endurance and of sharing are found on the way.
  package var known: [StageAim] { steps.compactMap(\.aim) }

  /// The next stage, given a solver that keeps all before it; nil at the end.
  package mutating func next(_ solver: inout StageSolver) throws -> StageAim? {
    while true {
      if var rounds = sharing {
        let aim = try rounds.next(&solver)
        sharing = aim == nil ? nil : rounds
        if let aim { return aim }
      }
      guard !steps.isEmpty else { return nil }
      switch steps.removeFirst() {
      case .stage(let aim): return aim
      case .endurance(let set):
        steps.insert(contentsOf: try lastingAims(of: set, solver).map { .stage($0) }, at: 0)
      case .sharing(let rank, let end):
        sharing = Sharing(
          rank, end, isAfterSum: !program.network.supplyCase.isSharedEvenly(rank.horizon),
          among: program.sharers(of: rank, at: end))
      }
    }
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
