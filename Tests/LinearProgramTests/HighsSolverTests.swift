import Highs
import LinearProgram
import Testing

/// Two goods share a limit of 10; the second also has one of 6.
private func twoGoods() -> ProgramRows {
  var rows = ProgramRows()
  let first = rows.addColumn()
  let second = rows.addColumn(upper: 6)
  _ = rows.addRow([ProgramEntry(first, 1), ProgramEntry(second, 1)], upper: 10)
  return rows
}

@Suite struct `HiGHS` {
  @Test(arguments: [SolveMethod.warmSimplex, .simplex])
  func `finds the best value and what the limits are worth`(method: SolveMethod) throws {
    let solver = try HighsSolver().load(twoGoods(), method: method, interruption: Interruption())
    let solution = try solver.maximise([ProgramEntry(0, 2), ProgramEntry(1, 5)])
    // 6 of the second at 5 and 4 of the first at 2.
    #expect(solution.status == .optimal)
    #expect(abs(solution.value - 38) < 1e-9)
    #expect(abs(solution.rowPrices[0] - 2) < 1e-9)
    #expect(abs(solution.reducedProfits[1] - 3) < 1e-9)
  }

  @Test func `keeps what was fixed when the aim changes`() throws {
    let solver = try HighsSolver().load(
      twoGoods(), method: .warmSimplex, interruption: Interruption())
    try solver.fixColumns([1], at: [6])
    #expect(abs(try solver.maximise([ProgramEntry(1, -1)]).value - -6) < 1e-9)
  }

  @Test func `starts where a like solve ended`() throws {
    let aim = [ProgramEntry(0, 2), ProgramEntry(1, 5)]
    let first = try HighsSolver().load(twoGoods(), method: .simplex, interruption: Interruption())
    #expect(first.basis() == nil)
    _ = try first.maximise(aim)
    let basis = try #require(first.basis())
    // The first good takes up what the second, at its own limit, leaves of the shared one.
    #expect(basis.columns == [.basic, .upper])
    #expect(basis.rows == [.upper])
    let second = try HighsSolver().load(twoGoods(), method: .simplex, interruption: Interruption())
    try second.leaveBoundsInPlace()
    try second.start(from: basis)
    #expect(abs(try second.maximise(aim).value - 38) < 1e-9)
  }

  @Test func `starts from a basis that does not fit`() throws {
    let solver = try HighsSolver().load(twoGoods(), method: .simplex, interruption: Interruption())
    var basis = ProgramBasis(columnCount: 2, rowCount: 1)
    basis.columns = [.basic, .basic]
    try solver.start(from: basis)
    #expect(abs(try solver.maximise([ProgramEntry(0, 2), ProgramEntry(1, 5)]).value - 38) < 1e-9)
  }

  @Test func `stops before it starts when it was interrupted`() throws {
    let interruption = Interruption()
    interruption.stop()
    let solver = try HighsSolver().load(twoGoods(), method: .simplex, interruption: interruption)
    #expect(try solver.maximise([ProgramEntry(0, 1)]).status == .stopped)
  }

  @Test func `stops when the time is up`() throws {
    let solver = try HighsSolver().load(
      twoGoods(), method: .simplex, interruption: Interruption(timeLimit: .zero))
    #expect(try solver.maximise([ProgramEntry(0, 1)]).status == .stopped)
  }
}
