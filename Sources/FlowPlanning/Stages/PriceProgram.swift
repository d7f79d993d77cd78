package import LinearProgram

/// A program whose prices prove a stage as tightly as any can: the stage made as large as possible among
/// all plans that reach, on every earlier stage, what the plan in whole grams reaches.
///
/// Prices that are kept stage by stage rest on the earlier stages' own, and where these are small against
/// what they must hold, on so much of them that the little that rounding costs an earlier stage drowns
/// the bound. Here all prices, and how much they rest on each earlier stage, are found together.
package struct PriceProgram {
  private let program: FlowProgram
  private let aims: [StageAim]
  private let stage: Int
  private let scales: [Double]
  private let loaded: any LoadedProgram

  /// Lays the program out for a stage; `reached` is what each earlier stage must reach.
  package init(
    _ program: FlowProgram, aims: [StageAim], of stage: Int, reached: [Double],
    startingFrom start: ProgramBasis?, by solver: any LinearSolver, interruption: Interruption
  ) throws(SolverError) {
    self.program = program
    self.aims = aims
    self.stage = stage
    var units = program.units
    let scales = aims.map { [units] in $0.scale(in: units) }
    self.scales = scales
    var rows = program.rows
    for (index, aim) in aims[..<stage].enumerated() {
      // A hair less, so that what rounding lends an earlier stage asks for no more than there is.
      let least = reached[index] - 1e-9 * max(1, abs(reached[index]))
      _ = rows.addRow(
        aim.entries.map { ProgramEntry($0.column, -$0.factor * scales[index]) },
        upper: -least * scales[index])
    }
    units.grow(with: rows, sizes: [])
    loaded = try solver.load(rows, in: units, method: .simplex, interruption: interruption)
    guard var start else { return }
    // The plan that is best on every stage reaches all that is asked.
    start.rows += Array(repeating: .basic, count: stage)
    try loaded.leaveBoundsInPlace()
    try loaded.start(from: start)
  }

  /// The prices, in the stage's own units; nil when somebody interrupted.
  package func prices() throws(SolverError) -> StagePrices? {
    let scale = scales[stage]
    let solution = try loaded.maximise(
      aims[stage].entries.map { ProgramEntry($0.column, $0.factor * scale) })
    guard solution.status == .optimal else { return nil }
    let count = program.rows.rowCount
    // Rounds that come later say nothing about this stage: without their prices the bound is no higher.
    let later = program.rounds.filter { round in
      !aims[...stage].contains { $0.stage == round.stage }
    }.flatMap(\.rows)
    var rowPrices = program.pricedOnly(Array(solution.rowPrices[..<count]))
    for row in later { rowPrices[row] = 0 }
    return StagePrices(
      rows: rowPrices.map { max(0, $0) / scale },
      earlier: aims.indices.map { index in
        index < stage ? max(0, solution.rowPrices[count + index]) * scales[index] / scale : 0
      })
  }
}
