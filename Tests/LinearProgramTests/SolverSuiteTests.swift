import GeneratedCases
import LinearProgram
import Testing

@Suite struct `Every solver` {
  @Test(arguments: Solver.all, [SolveMethod.warmSimplex, .simplex])
  func `finds the best value and what the limits are worth`(
    solver: Solver, method: SolveMethod
  ) throws {
    let program = SampleProgram.twoGoods
    let solution = try solver.load(program.rows, method).maximise(program.aim)
    // 6 of the second at 5 and 4 of the first at 2.
    #expect(abs(solution.value - 38) < 1e-9)
    #expect(abs(solution.rowPrices[0] - 2) < 1e-9)
    #expect(abs(solution.reducedProfits[1] - 3) < 1e-9)
    program.expectBest(solution)
  }

  @Test(arguments: Solver.all, 0..<60 as Range<UInt64>)
  func `proves its value with prices of the right sign, ties and all`(
    solver: Solver, seed: UInt64
  ) throws {
    let program = SampleProgram.random(seed: seed)
    let loaded = try solver.load(program.rows)
    program.expectBest(try loaded.maximise(program.aim))
  }

  @Test(arguments: Solver.all, 0..<20 as Range<UInt64>)
  func `finds the same value whatever the rows are counted in`(solver: Solver, seed: UInt64) throws
  {
    let plain = SampleProgram.random(seed: seed)
    let scaled = SampleProgram.random(seed: seed) { [1e-4, 1, 1e4][$0 % 3] }
    let value = try solver.load(plain.rows).maximise(plain.aim).value
    let other = try solver.load(scaled.rows).maximise(scaled.aim).value
    #expect(abs(value - other) < 1e-6 * max(1, abs(value)))
  }

  @Test(arguments: Solver.all, 0..<20 as Range<UInt64>)
  func `gives the same answer each time it is asked the same`(solver: Solver, seed: UInt64) throws {
    let program = SampleProgram.random(seed: seed)
    let one = try solver.load(program.rows).maximise(program.aim)
    let other = try solver.load(program.rows).maximise(program.aim)
    #expect(one.columns == other.columns && one.rowPrices == other.rowPrices)
  }

  @Test(arguments: Solver.all) func `solves for one aim after another`(solver: Solver) throws {
    let program = SampleProgram.twoGoods
    let loaded = try solver.load(program.rows, .warmSimplex)
    #expect(abs(try loaded.maximise(program.aim).value - 38) < 1e-9)
    // An aim names all that counts: what it does not name no longer does.
    #expect(abs(try loaded.maximise([ProgramEntry(0, 1)]).value - 10) < 1e-9)
    #expect(abs(try loaded.maximise(program.aim).value - 38) < 1e-9)
  }

  @Test(arguments: Solver.all) func `holds columns and rows where they were fixed`(
    solver: Solver
  ) throws {
    let program = SampleProgram.twoGoods
    let loaded = try solver.load(program.rows, .warmSimplex)
    try loaded.fixColumns([1], at: [6])
    #expect(abs(try loaded.maximise([ProgramEntry(1, -1)]).value - -6) < 1e-9)
    // At its limit the row takes in 4 of the first, though that is a loss: its price is below zero.
    try loaded.fixRows([0], at: [10])
    let forced = try loaded.maximise([ProgramEntry(0, -3)])
    #expect(abs(forced.value - -12) < 1e-9)
    #expect(abs(forced.rowPrices[0] - -3) < 1e-9)
  }

  @Test(arguments: Solver.all) func `says that nothing fits, as an answer`(solver: Solver) throws {
    var rows = SampleProgram.twoGoods.rows
    rows.keep(0, within: 11...12)
    #expect(try solver.load(rows).maximise([ProgramEntry(0, 1)]).status == .impossible)
  }

  @Test(arguments: Solver.all) func `fails where there is no greatest value`(solver: Solver) throws
  {
    var rows = ProgramRows()
    let column = rows.addColumn()
    _ = rows.addRow([ProgramEntry(column, -1)], upper: 1)
    let loaded = try solver.load(rows)
    #expect(throws: SolverError.self) { try loaded.maximise([ProgramEntry(column, 1)]) }
  }

  @Test(arguments: Solver.all) func `solves a program without rows`(solver: Solver) throws {
    var rows = ProgramRows()
    let column = rows.addColumn(upper: 3)
    let solution = try solver.load(rows).maximise([ProgramEntry(column, 2)])
    #expect(solution.status == .optimal && abs(solution.value - 6) < 1e-9)
  }

  @Test(arguments: Solver.all, [nil, Duration.zero])
  func `stops before it starts when it is interrupted or the time is up`(
    solver: Solver, limit: Duration?
  ) throws {
    let interruption = Interruption(timeLimit: limit)
    if limit == nil { interruption.stop() }
    let program = SampleProgram.twoGoods
    let solution = try solver.load(program.rows, .simplex, interruption).maximise(program.aim)
    #expect(solution.status == .stopped && !solution.isFeasible)
  }
}

@Suite struct `Every solver's start` {
  @Test(arguments: Solver.all) func `is where the solve before ended`(solver: Solver) throws {
    let program = SampleProgram.twoGoods
    let loaded = try solver.load(program.rows)
    #expect(loaded.basis() == nil)
    _ = try loaded.maximise(program.aim)
    let basis = try #require(loaded.basis())
    // The first good takes up what the second, at its own limit, leaves of the shared one.
    #expect(basis.columns == [.basic, .upper])
    #expect(basis.rows.count == 1 && basis.rows[0] != .basic)
  }

  @Test(arguments: Solver.all, 0..<20 as Range<UInt64>)
  func `may be any solver's end`(solver: Solver, seed: UInt64) throws {
    let program = SampleProgram.random(seed: seed)
    for other in Solver.all {
      let ended = try other.load(program.rows)
      let value = try ended.maximise(program.aim).value
      let loaded = try solver.load(program.rows)
      try loaded.leaveBoundsInPlace()
      try loaded.start(from: try #require(ended.basis()))
      let solution = try loaded.maximise(program.aim)
      program.expectBest(solution)
      #expect(abs(solution.value - value) < 1e-6)
    }
  }

  @Test(arguments: Solver.all) func `may be a basis that does not fit`(solver: Solver) throws {
    let program = SampleProgram.twoGoods
    let loaded = try solver.load(program.rows)
    var basis = ProgramBasis(columnCount: 2, rowCount: 1)
    basis.columns = [.basic, .basic]
    try loaded.start(from: basis)
    #expect(abs(try loaded.maximise(program.aim).value - 38) < 1e-9)
  }

  @Test(arguments: Solver.all) func `may be a value for every column`(solver: Solver) throws {
    let program = SampleProgram.twoGoods
    let solution = try solver.load(program.rows).maximise(program.aim, from: [4, 6])
    program.expectBest(solution)
  }
}

@Suite struct `Every solver's whole numbers` {
  @Test(arguments: Solver.all, 0..<30 as Range<UInt64>)
  func `are the best of all that fit`(solver: Solver, seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    var program = SampleProgram()
    for _ in 0..<4 {
      program.column(upper: 3, worth: Double(Int.random(in: 1...9, using: &numbers)))
    }
    for _ in 0..<2 {
      program.row(
        (0..<4).map { _ in Double(Int.random(in: 1...5, using: &numbers)) },
        upper: Double(Int.random(in: 4...14, using: &numbers)) + 0.5)
    }
    let best = Self.enumerated(program)
    program.rows.count(inPieces: Dictionary(uniqueKeysWithValues: (0..<4).map { ($0, 1) }))
    let loaded = try solver.load(program.rows, .branchAndCut(gap: 0, nodes: 10_000))
    let solution = try loaded.maximise(program.aim)
    #expect(solution.status == .optimal)
    #expect(abs(solution.value - best) < 1e-6)
    #expect(solution.columns.allSatisfy { abs($0 - $0.rounded()) < 1e-6 })
  }

  /// The best value over all of 0 to 3 of each column.
  private static func enumerated(_ program: SampleProgram) -> Double {
    (0..<256).compactMap { code -> Double? in
      let values = (0..<4).map { Double(code >> (2 * $0) & 3) }
      func sum(_ entries: [ProgramEntry]) -> Double {
        entries.reduce(0) { $0 + $1.factor * values[$1.column] }
      }
      let fits = zip(program.entries, program.rows.rowUpper).allSatisfy { sum($0) <= $1 }
      return fits ? sum(program.aim) : nil
    }.max() ?? 0
  }
}
