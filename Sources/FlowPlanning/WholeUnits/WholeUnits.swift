import LinearProgram
import SupplyModel

/// A plan on its way to whole units.
struct WholeUnits {
  let solver: any LinearSolver
  let program: FlowProgram
  let pieces: Pieces
  let plan: PlanRecord
  let aims: [StageAim]
  /// The plan's columns, and those of the best whole plan so far.
  let split: [Double]
  private var best: PlanRecord

  init(
    _ program: FlowProgram, _ pieces: Pieces, near plan: PlanRecord, by solver: any LinearSolver
  ) {
    self.solver = solver
    (self.program, self.pieces, self.plan) = (program, pieces, plan)
    aims = plan.stages.compactMap { program.aim(of: $0.stage) }.filter { !$0.entries.isEmpty }
    split = program.columns(of: plan)
    best = Self.rounded(split, program, pieces)
  }

  /// The best plan found.
  func record() -> PlanRecord {
    var record = best
    record.isComplete = plan.isComplete
    record.isWhole = true
    record.stages = plan.stages
    return record
  }

  /// Plans every stage again in whole units, and keeps what is better than rounding alone.
  mutating func search(
    _ interruption: Interruption, _ progress: (PlanProgress) -> Void
  ) throws {
    var search = WholeSearch(program, pieces, aims, near: split, by: solver)
    guard let found = try search.columns(interruption, progress) else { return }
    let nearest = pieces.nearest(found)
    let held = held(at: nearest)
    let record = Self.rounded(try bulk(in: held, interruption) ?? nearest, program, pieces)
    take(record)
    guard lacksPieces(of: nearest, record), !interruption.isDue else { return }
    let margins = PieceMargins(held, for: Set(pieces.sizes.keys), in: nearest)
    guard let widened = try margins.program(by: solver, interruption),
      let around = try bulk(in: widened, interruption)
    else { return }
    take(Self.rounded(around, program, pieces))
  }

  private mutating func take(_ record: PlanRecord) {
    if isBetter(record, than: best) { best = record }
  }

  /// Whether pieces that serve somebody in a solution are missing from a plan.
  private func lacksPieces(of columns: [Double], _ record: PlanRecord) -> Bool {
    let own = program.columns(of: record)
    return program.exits.contains { exit in
      pieces.sizes[exit.column].map { own[exit.column] < columns[exit.column] - $0 / 2 } ?? false
    }
  }

  /// The program in which all that comes in pieces does as in a solution.
  private func held(at columns: [Double]) -> FlowProgram {
    var held = program
    for column in pieces.sizes.keys {
      held.rows.keep(column, within: columns[column]...columns[column])
    }
    return held
  }

  /// The best solution of a program, stage by stage, as far as it gets; nil where there is none.
  private func bulk(in held: FlowProgram, _ interruption: Interruption) throws -> [Double]? {
    var stages = try StageSolver(held, by: solver, interruption: interruption)
    var columns: [Double]?
    for aim in aims {
      let stage = try stages.solve(aim)
      guard stage.isSolved else { break }
      columns = stage.columns ?? columns
    }
    return columns
  }

  /// A solution in whole grams and whole pieces.
  ///
  /// A piece that rounding left on its way is not sent at all the next time, so there are fewer each time; where that
  /// comes to no end, none is sent, and what comes in bulk goes as it does.
  private static func rounded(
    _ columns: [Double], _ program: FlowProgram, _ pieces: Pieces
  ) -> PlanRecord {
    var columns = columns
    var before = Int.max
    while true {
      var rounding = GramRounding(program, columns: columns, pieces: pieces)
      let record = rounding.record(isComplete: true, stages: [])
      guard rounding.leavesPieces || rounding.straysPieces else { return record }
      columns = program.columns(of: record)
      let moved = pieces.sizes.reduce(0) { $0 + Int((columns[$1.key] / $1.value).rounded()) }
      if moved >= before {
        guard rounding.leavesPieces, before > 0 else { return record }
        for column in pieces.sizes.keys { columns[column] = 0 }
      }
      before = min(before, moved)
    }
  }

  /// Whether a plan is better in the first stage in which it differs.
  private func isBetter(_ record: PlanRecord, than other: PlanRecord) -> Bool {
    let (own, others) = (program.columns(of: record), program.columns(of: other))
    for aim in aims {
      let (value, before) = (aim.value(own), aim.value(others))
      if abs(value - before) > 1e-6 * max(1, abs(before)) { return value > before }
    }
    return false
  }
}
