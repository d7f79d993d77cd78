import LinearProgram
import SupplyModel

/// What the solver found for one stage.
struct SolvedStage {
  let aim: StageAim
  let value: Double
  let prices: [Price]
  /// The values of the program's columns; nil when the stage was stopped before any were of use.
  let columns: [Double]?
  let isSolved: Bool

  var proof: StageProof { StageProof(stage: aim.stage, value: value, bound: value, prices: prices) }
}

/// Solves the stages of a program one after the other, each keeping what the earlier ones reached.
struct StageSolver {
  private let program: FlowProgram
  private let solver: HighsSolver
  private var earlier: [(row: Int, aim: StageAim)] = []
  private var nextRow: Int

  init(_ program: FlowProgram, interruption: Interruption) throws(SolverError) {
    self.program = program
    nextRow = program.rows.rowCount
    solver = try HighsSolver(program.rows, interruption: interruption)
  }

  /// Makes one stage's value as large as possible and holds it there for the stages that follow.
  ///
  /// - Parameter reporting: Whether to hold the value; false tries an aim without keeping it.
  mutating func solve(_ aim: StageAim, holding: Bool = true) throws(SolverError) -> SolvedStage {
    guard aim.largestFactor > 0, !aim.entries.isEmpty else {
      return SolvedStage(aim: aim, value: 0, prices: [], columns: nil, isSolved: true)
    }
    // Large aims keep the solver's tolerance on prices far below the prices themselves.
    let scale = 1000 / aim.largestFactor
    let solution = try solver.maximise(aim.entries.map { ProgramEntry($0.column, $0.factor * scale) })
    let value = solution.value / scale
    let isSolved = solution.status == .optimal
    if isSolved && holding { try hold(aim, at: value) }
    return SolvedStage(
      aim: aim, value: isSolved ? value : -.infinity,
      prices: isSolved ? prices(solution.rowPrices, scale) : program.safePrices(of: aim.stage),
      columns: solution.isFeasible ? solution.columns : nil, isSolved: isSolved)
  }

  /// Adds the row that keeps a stage at its value, less one part in a thousand million.
  private mutating func hold(_ aim: StageAim, at value: Double) throws(SolverError) {
    let scale = 1 / aim.largestFactor
    let least = value * scale
    try solver.addRow(
      aim.entries.map { ProgramEntry($0.column, $0.factor * scale) },
      lower: least - 1e-9 * max(abs(least), 1e-3))
    earlier.append((nextRow, aim))
    nextRow += 1
  }

  private func prices(_ rowPrices: [Double], _ scale: Double) -> [Price] {
    let limits = program.pricedRows.map { row in
      Price(row.limit, rowPrices[row.row] / scale * row.factor)
    }
    let stages = earlier.map { held in
      Price(
        .earlier(held.aim.stage), -rowPrices[held.row] / scale / held.aim.largestFactor)
    }
    return (limits + stages).filter { $0.amount > 0 }
  }
}

extension FlowProgram {
  /// Prices that prove a bound without any solving: each unit asked at its full worth.
  func safePrices(of stage: Stage) -> [Price] {
    guard case .needs(let rank, let end) = stage else { return [] }
    return network.demands.compactMap { demand in
      let need = network.supplyCase.needs[demand.need]
      guard need.rank == rank, demand.end == end else { return nil }
      let limit = PricedLimit.amount(need.id, instalment: demand.instalment.number, end: end)
      // A hair above the worth, so that no rounding leaves a unit worth more than its price.
      return Price(limit, need.weight.value / demand.unitsOfNeed * (1 + 1e-12))
    }
  }
}
