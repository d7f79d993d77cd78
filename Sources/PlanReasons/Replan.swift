import LinearProgram
import FlowPlanning
import PlanFigures
import SupplyModel
import TimeExpansion

/// A case planned again from the first stage to the last, without its proof.
struct Replan {
  let supplyCase: SupplyCase
  /// The plan in whole grams.
  let record: PlanRecord
  /// What it reaches in each stage.
  let values: [Stage: Double]

  /// Plans a case; where the simplex starts changes nothing but how long it takes.
  ///
  /// Nil when somebody interrupted.
  init?(
    _ supplyCase: SupplyCase, startingFrom start: StartingPoint?, by solver: any LinearSolver,
    interruption: Interruption
  ) throws {
    self.supplyCase = supplyCase
    let draft = DraftProgram(FlowNetwork(supplyCase))
    var found: (columns: [Double], aims: [StageAim], program: FlowProgram)?
    do {
      found = try Self.columns(of: draft, start, solver, interruption)
    } catch is SolverError where start != nil {
      // A start that lies badly in the changed program is left aside.
      found = try Self.columns(of: draft, nil, solver, interruption)
    }
    guard let found else { return nil }
    record = RoundedPlan(found.columns, of: found.program).record
    let rounded = found.program.columns(of: record)
    values = Dictionary(
      found.aims.map { ($0.stage, $0.value(rounded)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func columns(
    of draft: DraftProgram, _ start: StartingPoint?, _ solver: any LinearSolver,
    _ interruption: Interruption
  ) throws -> (columns: [Double], aims: [StageAim], program: FlowProgram)? {
    var stages = try StageSolver(draft.program, by: solver, interruption: interruption)
    try stages.findValues(from: start)
    var order = draft.order
    var columns = [Double](repeating: 0, count: draft.program.rows.columnCount)
    var aims: [StageAim] = []
    while let aim = try order.next(&stages) {
      let solved = try stages.solve(aim)
      guard solved.isSolved else { return nil }
      if let own = solved.columns { columns = own }
      aims.append(aim)
    }
    return (columns, aims, stages.program)
  }
}
