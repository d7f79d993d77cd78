public import LinearProgram
public import SupplyModel
import TimeExpansion

/// Plans a case: the strict stages one after the other, each solved exactly.
public struct FlowPlanner: Sendable {
  /// What solves its programs.
  public let solver: any LinearSolver

  /// Makes a planner that solves with a solver.
  public init(solver: any LinearSolver) { self.solver = solver }

  /// Plans a case.
  ///
  /// - Parameters:
  ///   - supplyCase: The case.
  ///   - interruption: Ends the planning early; the best plan so far is returned.
  ///   - progress: Called after each stage.
  /// - Returns: The plan with its proof, whether every stage was solved or not.
  /// - Throws: `SolverError` when the solver fails, which no case should cause.
  public func plan(
    _ supplyCase: SupplyCase, interruption: Interruption = Interruption(),
    progress: (PlanProgress) -> Void = { _ in }
  ) throws -> PlanOutcome {
    let program = FlowProgram(FlowNetwork(supplyCase))
    var order = StageOrder(program)
    var stages = try StageSolver(program, by: solver, interruption: interruption)
    var solved: [SolvedStage] = []
    var best = [Double](repeating: 0, count: program.rows.columnCount)
    while let aim = try order.next(&stages) {
      let stage = try stages.solve(aim)
      solved.append(stage)
      if let columns = stage.columns { best = columns }
      guard stage.isSolved else { break }
      progress(
        PlanProgress(
          stage: aim.stage, number: solved.count, count: solved.count + order.known.count,
          value: stage.value))
    }
    let isComplete = order.known.isEmpty && solved.allSatisfy(\.isSolved)
    let grown = stages.program
    var rounding = GramRounding(grown, columns: best)
    var record = rounding.record(isComplete: isComplete, stages: [])
    let unsolved = order.known.map { program.unsolvedProof(of: $0) }
    record.stages = solved.map(\.proof) + unsolved
    let stage = solved.last { !$0.isSolved }?.proof.stage ?? order.known.first?.stage
    if stage == nil, stages.leavesGap(solved, in: grown.columns(of: record)) {
      record.reference = ReferenceRounding(best, of: grown, stages: record.stages).plan
    }
    return stage.map { .stopped(record, during: $0) } ?? .planned(record)
  }
}

extension FlowProgram {
  /// A stage that was never tried: nothing reached, and a bound that holds without solving.
  package func unsolvedProof(of aim: StageAim) -> StageProof {
    StageProof(
      stage: aim.stage, value: -.infinity, bound: .infinity, prices: safePrices(of: aim.stage))
  }
}
