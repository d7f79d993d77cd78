import LinearProgram

/// Branch and bound, depth first, over the linear programs of CLP: enough for programs of a test.
///
/// Land and Doig, "An automatic method of solving discrete programming problems", Econometrica 28 (1960).
struct WholeSearch {
  let program: ClpProgram
  let whole: [Int]
  let nodes: Int

  func best() throws(SolverError) -> ProgramSolution {
    var left = nodes
    var found: ProgramSolution?
    var wasCut = false
    var open: [[Int: ClosedRange<Double>]] = [[:]]
    let (lower, upper) = (program.columnLower, program.columnUpper)
    while let ranges = open.popLast() {
      guard left > 0 else {
        wasCut = true
        break
      }
      left -= 1
      for column in whole {
        program.keep(column, within: ranges[column] ?? lower[column]...upper[column])
      }
      let relaxed = try program.solve()
      if relaxed.status == .stopped { return found.map { stopped($0) } ?? relaxed }
      guard relaxed.status == .optimal, found.map({ $0.value < relaxed.value - 1e-9 }) ?? true
      else { continue }
      guard let split = whole.first(where: { isBroken(relaxed.columns[$0]) }) else {
        found = relaxed
        continue
      }
      let range = ranges[split] ?? lower[split]...upper[split]
      let value = relaxed.columns[split]
      var below = ranges
      var above = ranges
      below[split] = range.lowerBound...value.rounded(.down)
      above[split] = value.rounded(.up)...range.upperBound
      open += [below, above]
    }
    for column in whole { program.keep(column, within: lower[column]...upper[column]) }
    if let found { return wasCut ? stopped(found) : found }
    return ProgramSolution(
      status: wasCut ? .stopped : .impossible, isFeasible: false, value: 0, columns: [],
      rowPrices: [], reducedProfits: [])
  }

  private func isBroken(_ value: Double) -> Bool { abs(value - value.rounded()) > 1e-7 }

  private func stopped(_ solution: ProgramSolution) -> ProgramSolution {
    ProgramSolution(
      status: .stopped, isFeasible: true, value: solution.value, columns: solution.columns,
      rowPrices: [], reducedProfits: [])
  }
}
