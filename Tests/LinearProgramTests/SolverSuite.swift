import GeneratedCases
import Highs
import LinearProgram
import Testing

/// What every solver must do, asked of each: the idea is MathOptInterface's, whose tests every solver shares.
///
/// Legat, Dowson, Garcia and Lubin, "MathOptInterface: a data structure for mathematical optimization problems",
/// INFORMS Journal on Computing 34 (2022).
struct Solver: Sendable, CustomTestStringConvertible {
  let solver: any LinearSolver
  var testDescription: String { solver.name }

  static let all = [Solver(solver: HighsSolver()), Solver(solver: ClpSolver())]

  func load(
    _ rows: ProgramRows, _ method: SolveMethod = .simplex,
    _ interruption: Interruption = Interruption()
  ) throws -> any LoadedProgram {
    try solver.load(rows, method: method, interruption: interruption)
  }
}

/// A program with its aim, small enough to check a solution from its definition.
struct SampleProgram {
  var rows = ProgramRows()
  var aim: [ProgramEntry] = []
  /// The entries of each row.
  var entries: [[ProgramEntry]] = []

  mutating func column(upper: Double = .infinity, worth: Double) {
    aim.append(ProgramEntry(rows.addColumn(upper: upper), worth))
  }

  mutating func row(_ factors: [Double], upper: Double) {
    let row = factors.enumerated().filter { $0.element != 0 }.map {
      ProgramEntry($0.offset, $0.element)
    }
    entries.append(row)
    _ = rows.addRow(row, upper: upper)
  }

  /// Two goods share a limit of 10; the second also has one of 6.
  static let twoGoods: SampleProgram = {
    var program = SampleProgram()
    program.column(worth: 2)
    program.column(upper: 6, worth: 5)
    program.row([1, 1], upper: 10)
    return program
  }()

  /// A program with round and equal figures, full of ties: few columns share few rows.
  static func random(seed: UInt64, scale: (Int) -> Double = { _ in 1 }) -> SampleProgram {
    var numbers = SeededGenerator(seed: seed)
    var program = SampleProgram()
    let columns = Int.random(in: 2...7, using: &numbers)
    for _ in 0..<columns {
      let upper = Double(Int.random(in: 0...3, using: &numbers)) * 5
      program.column(upper: upper, worth: Double(Int.random(in: -1...3, using: &numbers)))
    }
    for row in 0..<Int.random(in: 1...6, using: &numbers) {
      let factors = (0..<columns).map { _ in Double(Int.random(in: -1...2, using: &numbers)) }
      program.row(
        factors.map { $0 * scale(row) },
        upper: Double(Int.random(in: 0...4, using: &numbers)) * 5 * scale(row))
    }
    return program
  }

  /// Expects of a best solution all that makes it one: limits kept, prices of the right sign, profits that
  /// follow from prices, and a bound from prices alone that is the value (strong duality).
  func expectBest(_ solution: ProgramSolution, _ tolerance: Double = 1e-6) {
    #expect(solution.status == .optimal && solution.isFeasible)
    var profits = [Double](repeating: 0, count: rows.columnCount)
    for entry in aim { profits[entry.column] += entry.factor }
    let value = aim.reduce(0) { $0 + $1.factor * solution.columns[$1.column] }
    #expect(abs(value - solution.value) < tolerance)
    var bound = 0.0
    for (row, entries) in entries.enumerated() {
      let use = entries.reduce(0) { $0 + $1.factor * solution.columns[$1.column] }
      let price = solution.rowPrices[row]
      #expect(use <= rows.rowUpper[row] + tolerance * max(1, abs(rows.rowUpper[row])))
      #expect(price >= -tolerance)
      bound += max(0, price) * rows.rowUpper[row]
      for entry in entries { profits[entry.column] -= price * entry.factor }
    }
    for (column, profit) in profits.enumerated() {
      #expect(abs(profit - solution.reducedProfits[column]) < tolerance)
      #expect(solution.columns[column] >= rows.columnLower[column] - tolerance)
      #expect(solution.columns[column] <= rows.columnUpper[column] + tolerance)
      bound += profit * (profit > 0 ? rows.columnUpper[column].finite : rows.columnLower[column])
    }
    #expect(abs(bound - value) < tolerance * max(1, abs(value)))
  }
}

extension Double {
  /// The number, or 0 for none: a column without a greatest value has no profit at a best solution.
  fileprivate var finite: Double { isFinite ? self : 0 }
}
