package import LinearProgram
package import SupplyModel
import TimeExpansion

/// Solves the stages of a program one after the other, each keeping what the earlier ones reached.
///
/// A stage is kept by complementary slackness: what its prices forbid is fixed. Every column that
/// would lose value stays at its bound and every limit that has a price stays binding, so exactly
/// the best plans of the stage remain, with no tolerance row, and each stage leaves a smaller
/// program to the next.
///
/// Strict orders of linear aims: Isermann, *Linear lexicographic optimization*, OR Spektrum 4, 1982.
/// Complementary slackness: Bertsimas and Tsitsiklis, *Introduction to Linear Optimization*, 1997, section 4.3.
package struct StageSolver {
  /// A scaled price or profit below this is the solver's rounding.
  package static let leastPrice = 1e-6
  /// A gap above this, beside the larger of 1 and the value, is not the solver's rounding.
  private static let leastGap = 1e-7

  /// The program, with the rounds of sharing made so far.
  package private(set) var program: FlowProgram
  /// Who takes part in the rounds of sharing of a plan whose proofs are carried over.
  package var followed: [Stage: [Int]] = [:]
  /// Whether the last stage was kept by a proof that was carried over.
  private(set) var isFollowing = false
  /// What the last stage that was solved came to.
  private(set) var lastColumns: [Double] = []
  /// What one more unit of each row's limit would add to the last stage's value.
  private(set) var lastPrices: [Double] = []
  /// Whether only values are asked for, and no prices.
  private var findsValuesAlone = false
  private let loaded: any LoadedProgram
  /// The units in which the solver counts.
  var units: ProgramUnits { program.units }
  private let interruption: Interruption
  private var earlier: [KeptStage] = []
  private(set) var isColumnFixed: [Bool]
  private var isRowFixed: [Bool]

  package init(
    _ program: FlowProgram, by solver: any LinearSolver, interruption: Interruption
  ) throws(SolverError) {
    self.program = program
    self.interruption = interruption
    isColumnFixed = Array(repeating: false, count: program.rows.columnCount)
    isRowFixed = Array(repeating: false, count: program.rows.rowCount)
    loaded = try solver.load(
      program.rows, in: program.units, method: Self.method(columns: program.rows.columnCount),
      interruption: interruption)
  }

  /// The method that was fastest on generated networks of that size (Benchmarks/).
  private static func method(columns: Int) -> SolveMethod {
    columns < 15_000 ? .warmSimplex : .simplex
  }

  /// Takes in what is added to the program.
  mutating func grow(_ add: (inout FlowProgram) -> Void) throws(SolverError) {
    add(&program)
    try loaded.grow(to: program.rows)
    isColumnFixed += Array(repeating: false, count: program.rows.columnCount - isColumnFixed.count)
    isRowFixed += Array(repeating: false, count: program.rows.rowCount - isRowFixed.count)
    guard !lastColumns.isEmpty else { return }
    lastColumns += Array(repeating: 0, count: program.rows.columnCount - lastColumns.count)
  }

  /// Makes an aim as large as possible without keeping it.
  package func maximise(_ aim: [ProgramEntry]) throws(SolverError) -> ProgramSolution {
    try loaded.maximise(aim)
  }

  /// The greatest value of an aim among the plans that keep every stage solved so far; nil when
  /// somebody interrupted.
  package func greatest(_ entries: [ProgramEntry]) throws(SolverError) -> Double? {
    guard entries.contains(where: { $0.factor != 0 }) else { return 0 }
    let scale = units.scale(of: entries)
    let solution = try maximise(entries.map { ProgramEntry($0.column, $0.factor * scale) })
    return solution.status == .optimal ? solution.value / scale : nil
  }

  /// Holds an aim at a value or more in every later solve, but for the solver's rounding.
  package mutating func hold(_ aim: StageAim, at value: Double) throws(SolverError) {
    let least = value - 1e-9 * max(1, abs(value))
    try grow { program in
      _ = program.rows.addRow(
        aim.entries.map { ProgramEntry($0.column, -$0.factor) }, upper: -least)
      program.units.grow(with: program.rows, sizes: [])
    }
  }

  /// Where the last solve ended; nil when none did.
  package var basis: ProgramBasis? { loaded.basis() }

  /// Settles for values without a plan that anybody sees: every solve starts where the one before ended,
  /// the first where the simplex stood in a like program, if one is given.
  package mutating func findValues(from start: StartingPoint?) throws(SolverError) {
    findsValuesAlone = true
    try loaded.leaveBoundsInPlace()
    if let start { try loaded.start(from: start.basis(for: program)) }
  }

  /// Makes one stage's value as large as possible and keeps it for the stages that follow.
  package mutating func solve(_ aim: StageAim) throws(SolverError) -> SolvedStage {
    guard aim.largestFactor > 0, !aim.entries.isEmpty else {
      return SolvedStage(aim: aim, value: 0, prices: [], columns: nil, isSolved: true)
    }
    if findsValuesAlone, let kept = try keepAsItStands(aim) { return kept }
    let scale = aim.scale(in: units)
    let scaled = aim.entries.map { ProgramEntry($0.column, $0.factor * scale) }
    let solution = try loaded.maximise(scaled)
    let columns = solution.isFeasible ? solution.columns : nil
    guard solution.status == .optimal else {
      return SolvedStage(
        aim: aim, value: -.infinity, prices: program.safePrices(of: aim.stage), columns: columns,
        isSolved: false)
    }
    var stage = KeptStage(
      stage: aim.stage, scale: scale, rowPrices: solution.rowPrices,
      profits: solution.reducedProfits, multipliers: Array(repeating: 0, count: earlier.count))
    for index in earlier.indices.reversed() { stage.repair(with: earlier[index], at: index) }
    let prices = prices(of: stage)
    try keep(&stage, unrepaired: solution)
    isFollowing = false
    lastColumns = solution.columns
    lastPrices = solution.rowPrices.map { $0 / scale }
    let round = program.rounds.last { $0.stage == aim.stage }
    return SolvedStage(
      aim: aim, value: solution.value / scale, prices: prices, columns: columns, isSolved: true,
      sharers: (round?.needs ?? []).map { program.network.supplyCase.needs[$0].id })
  }

  /// Fixes what the stage's prices forbid.
  private mutating func keep(
    _ stage: inout KeptStage, unrepaired solution: ProgramSolution
  ) throws(SolverError) {
    (stage.rows, stage.columns) = try fix(
      rowPrices: solution.rowPrices, profits: solution.reducedProfits)
    earlier.append(stage)
  }

  /// Keeps a stage that needs no solving, because prices known from elsewhere still prove its value.
  ///
  /// - Precondition: Only aims follow whose prices nobody asks for.
  package mutating func keep(_ sweep: PriceSweep, scale: Double) throws(SolverError) {
    isFollowing = true
    _ = try fix(
      rowPrices: sweep.rowPrices.map { $0 * scale }, profits: sweep.profits.map { $0 * scale })
  }

  /// Holds columns at 0 in every later solve.
  mutating func hold(columns: [Int]) throws(SolverError) {
    let open = columns.filter { !isColumnFixed[$0] }
    for column in open { isColumnFixed[column] = true }
    try loaded.fixColumns(open, at: open.map { _ in 0 })
  }

  /// Holds rows at their limits in every later solve.
  mutating func hold(rows: [Int]) throws(SolverError) {
    let open = rows.filter { !isRowFixed[$0] }
    for row in open { isRowFixed[row] = true }
    try loaded.fixRows(open, at: open.map { program.rows.rowUpper[$0] })
  }

  /// Holds every row with a price at its limit and every column with a profit at its bound.
  private mutating func fix(
    rowPrices: [Double], profits: [Double]
  ) throws(SolverError) -> (rows: [Int], columns: [Int]) {
    let least = Self.leastPrice
    let rows = isRowFixed.indices.filter {
      !isRowFixed[$0] && rowPrices[$0] * units.rows[$0] > least
    }
    let columns = isColumnFixed.indices.filter {
      !isColumnFixed[$0] && abs(profits[$0]) * units.columns[$0] > least
    }
    for row in rows { isRowFixed[row] = true }
    for column in columns { isColumnFixed[column] = true }
    try loaded.fixRows(rows, at: rows.map { program.rows.rowUpper[$0] })
    try loaded.fixColumns(
      columns,
      at: columns.map { column in
        profits[column] > 0 ? program.rows.columnUpper[column] : program.rows.columnLower[column]
      })
    return (rows, columns)
  }

  /// Whether the prices leave a gap in a plan, given in whole grams by column, over and above the solver's
  /// tolerances: what rounding costs an earlier stage may be much to a later one.
  package func leavesGap(_ stages: [SolvedStage], in plan: [Double]) -> Bool {
    let aims = stages.filter { $0.isSolved && !$0.aim.entries.isEmpty }.map(\.aim)
    let bound = PriceBound(program: program, aims: aims, values: aims.map { $0.value(plan) })
    return earlier.enumerated().contains { index, kept in
      guard index < aims.count else { return false }
      let most = bound.value(prices(of: kept, at: index, count: aims.count), of: index)
      return most - bound.values[index] > Self.leastGap * max(1, abs(bound.values[index]))
    }
  }

  /// The prices that a stage was kept with, as numbers to add up.
  private func prices(of kept: KeptStage, at index: Int, count: Int) -> StagePrices {
    StagePrices(
      rows: program.pricedOnly(kept.rowPrices).map { max(0, $0) / kept.scale },
      earlier: (0..<count).map { other in
        other < index ? kept.multipliers[other] * earlier[other].scale / kept.scale : 0
      })
  }

  private func prices(of stage: KeptStage) -> [Price] {
    let limits = program.pricedRows.map { row in
      Price(row.limit, stage.rowPrices[row.row] / stage.scale * row.factor)
    }
    let stages = zip(earlier, stage.multipliers).map { kept, multiplier in
      Price(.earlier(kept.stage), multiplier * kept.scale / stage.scale)
    }
    return (limits + stages).filter { $0.amount > 0 }
  }
}

/// A stage that later stages keep, with prices that hold for the whole program.
///
/// The prices of a later stage hold only for the program as it was left to that stage. Adding
/// enough of each earlier stage's prices makes them hold for the whole: how much is the multiplier
/// of that earlier stage.
package struct KeptStage {
  package let stage: Stage
  /// What the aim was multiplied by.
  package let scale: Double
  /// The row prices as the solver gave them, with enough of the earlier stages' added.
  package private(set) var rowPrices: [Double]
  package private(set) var profits: [Double]
  /// How much of each earlier stage's value the prices rest on, scaled.
  package private(set) var multipliers: [Double]
  /// The rows and columns that this stage fixed.
  package var rows: [Int] = []
  package var columns: [Int] = []

  package init(
    stage: Stage, scale: Double, rowPrices: [Double], profits: [Double], multipliers: [Double]
  ) {
    self.stage = stage
    self.scale = scale
    self.rowPrices = rowPrices
    self.profits = profits
    self.multipliers = multipliers
  }

  /// Adds as much of an earlier stage's prices as makes these hold for what that stage fixed.
  package mutating func repair(with earlier: KeptStage, at index: Int) {
    var multiplier = 0.0
    for row in earlier.rows where rowPrices[row] < 0 {
      multiplier = max(multiplier, -rowPrices[row] / earlier.rowPrices[row])
    }
    for column in earlier.columns where profits[column] * earlier.profits[column] < 0 {
      multiplier = max(multiplier, -profits[column] / earlier.profits[column])
    }
    guard multiplier > 0 else { return }
    for row in earlier.rowPrices.indices { rowPrices[row] += multiplier * earlier.rowPrices[row] }
    for column in earlier.profits.indices {
      profits[column] += multiplier * earlier.profits[column]
    }
    multipliers[index] += multiplier
    for (own, share) in earlier.multipliers.enumerated() {
      multipliers[own] += multiplier * share
    }
  }
}

extension FlowProgram {
  /// The prices of the rows that carry one in a proof; the others are worked out from them.
  package func pricedOnly(_ prices: [Double]) -> [Double] {
    var only = [Double](repeating: 0, count: rows.rowCount)
    for priced in pricedRows where priced.row < prices.count {
      only[priced.row] = prices[priced.row]
    }
    return only
  }
}
