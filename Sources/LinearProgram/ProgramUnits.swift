/// The units in which a program is given to its solver: how much of what a program counts is one there.
///
/// A solver's tolerances are absolute. Where one column counts tens of thousands of tonnes and another grams,
/// each is given in a unit of its own size, so that the tolerances mean the same to both. Units are powers of
/// two, so that no factor loses a digit.
public struct ProgramUnits: Sendable {
  /// By column.
  public private(set) var columns: [Double] = []
  /// By row.
  public private(set) var rows: [Double] = []

  /// The largest factor that a row is given, where its limit is small beside its columns' units.
  private static let largestFactor = 1e6

  /// Makes units for a program from what each of its columns may come to.
  public init(of program: ProgramRows, sizes: [Double]) { grow(with: program, sizes: sizes) }

  /// Takes in what a program has gained at its end; a row counts in its limit or in its largest term.
  public mutating func grow(with program: ProgramRows, sizes: [Double]) {
    columns += sizes.map(Self.powerOfTwo)
    for row in rows.count..<program.rowCount {
      let terms = program.entries(ofRow: row).map { abs($0.factor) * columns[$0.column] }
      let largest = terms.max() ?? 1
      let limit = program.rowUpper[row]
      let size = limit > 0 ? min(limit, largest) : largest
      rows.append(Self.powerOfTwo(max(size, largest / Self.largestFactor)))
    }
  }

  private static func powerOfTwo(_ size: Double) -> Double {
    size > 0 && size.isFinite ? Double(sign: .plus, exponent: size.exponent, significand: 1) : 1
  }

  /// What an aim's factors come to in these units.
  func measured(_ aim: [ProgramEntry]) -> [ProgramEntry] {
    aim.map { ProgramEntry($0.column, $0.factor * columns[$0.column]) }
  }
}

extension LinearSolver {
  /// Takes in a program in units of its own; all that goes in and comes out stays in the program's.
  ///
  /// - Throws: `SolverError` when the solver refuses the program.
  public func load(
    _ rows: ProgramRows, in units: ProgramUnits, method: SolveMethod, interruption: Interruption
  ) throws(SolverError) -> any LoadedProgram {
    MeasuredProgram(
      units, loaded: try load(rows.measured(in: units), method: method, interruption: interruption))
  }
}

/// A program that its solver counts in other units.
private final class MeasuredProgram: LoadedProgram {
  private var units: ProgramUnits
  private let loaded: any LoadedProgram

  init(_ units: ProgramUnits, loaded: any LoadedProgram) {
    (self.units, self.loaded) = (units, loaded)
  }

  func maximise(
    _ aim: [ProgramEntry], from start: [Double]?
  ) throws(SolverError) -> ProgramSolution {
    let solution = try loaded.maximise(
      units.measured(aim), from: start.map { zip($0, units.columns).map { $0 / $1 } })
    return ProgramSolution(
      status: solution.status, isFeasible: solution.isFeasible, value: solution.value,
      columns: zip(solution.columns, units.columns).map { $0 * $1 },
      rowPrices: zip(solution.rowPrices, units.rows).map { $0 / $1 },
      reducedProfits: zip(solution.reducedProfits, units.columns).map { $0 / $1 })
  }

  func fixColumns(_ columns: [Int], at values: [Double]) throws(SolverError) {
    try loaded.fixColumns(columns, at: zip(columns, values).map { $1 / units.columns[$0] })
  }

  func fixRows(_ rows: [Int], at limits: [Double]) throws(SolverError) {
    try loaded.fixRows(rows, at: zip(rows, limits).map { $1 / units.rows[$0] })
  }

  func limitRows(_ rows: [Int], at limits: [Double]) throws(SolverError) {
    try loaded.limitRows(rows, at: zip(rows, limits).map { $1 / units.rows[$0] })
  }

  func grow(to rows: ProgramRows) throws(SolverError) {
    let gained = rows.columnCount - units.columns.count
    units.grow(with: rows, sizes: Array(repeating: 1, count: gained))
    try loaded.grow(to: rows.measured(in: units))
  }

  func basis() -> ProgramBasis? { loaded.basis() }

  func start(from basis: ProgramBasis) throws(SolverError) { try loaded.start(from: basis) }

  func leaveBoundsInPlace() throws(SolverError) { try loaded.leaveBoundsInPlace() }
}
