import CClp
import LinearProgram

/// COIN-OR CLP behind the same protocol as HiGHS: a second solver, for tests alone.
struct ClpSolver: LinearSolver {
  let name = "CLP"
  var version: String { unsafe String(cString: Clp_Version()) }

  func load(
    _ rows: ProgramRows, method: SolveMethod, interruption: Interruption
  ) throws(SolverError) -> any LoadedProgram {
    try ClpProgram(rows, method: method, interruption: interruption)
  }
}

/// A program in an instance of CLP, owned by one object and freed with it.
///
/// CLP is always given a minimisation, and solves in turns of some steps, between which it can be stopped.
@safe
final class ClpProgram: LoadedProgram {
  private let clp: UnsafeMutableRawPointer
  private var rows: ProgramRows
  private let method: SolveMethod
  private let interruption: Interruption
  private var hasSolved = false
  /// Where the next solve starts; nil is from scratch.
  private var start: ProgramBasis?
  private(set) var columnLower: [Double]
  private(set) var columnUpper: [Double]
  private var rowLower: [Double]

  private static let stepsInTurn: Int32 = 500

  init(
    _ rows: ProgramRows, method: SolveMethod, interruption: Interruption
  ) throws(SolverError) {
    guard let model = unsafe Clp_newModel() else {
      throw SolverError(description: "CLP could not be started: out of memory?")
    }
    unsafe clp = model
    self.rows = rows
    self.method = method
    self.interruption = interruption
    columnLower = rows.columnLower
    columnUpper = rows.columnUpper
    rowLower = Array(repeating: -.greatestFiniteMagnitude, count: rows.rowCount)
    unsafe Clp_setLogLevel(clp, 0)
    unsafe Clp_setPrimalTolerance(clp, 1e-9)
    unsafe Clp_setDualTolerance(clp, 1e-9)
    pass()
  }

  deinit { unsafe Clp_deleteModel(clp) }

  func maximise(
    _ aim: [ProgramEntry], from start: [Double]?
  ) throws(SolverError) -> ProgramSolution {
    guard !interruption.isDue else {
      return ProgramSolution(
        status: .stopped, isFeasible: false, value: 0, columns: [], rowPrices: [],
        reducedProfits: [])
    }
    var costs = [Double](repeating: 0, count: rows.columnCount)
    for entry in aim { costs[entry.column] -= entry.factor }
    unsafe Clp_chgObjCoefficients(clp, costs)
    guard case .branchAndCut(_, let nodes) = method, !rows.wholeColumns.isEmpty else {
      return try solve()
    }
    return try WholeSearch(program: self, whole: rows.wholeColumns, nodes: nodes).best()
  }

  func fixColumns(_ columns: [Int], at values: [Double]) throws(SolverError) {
    for (column, value) in zip(columns, values) { keep(column, within: value...value) }
  }

  /// Keeps a column within a range for every later solve.
  func keep(_ column: Int, within range: ClosedRange<Double>) {
    columnLower[column] = range.lowerBound
    columnUpper[column] = range.upperBound
    unsafe Clp_chgColumnLower(clp, columnLower)
    unsafe Clp_chgColumnUpper(clp, columnUpper.map(Self.bound))
  }

  func fixRows(_ fixed: [Int], at limits: [Double]) throws(SolverError) {
    var upper = unsafe Array(
      UnsafeBufferPointer(start: Clp_rowUpper(clp), count: rows.rowCount))
    for (row, limit) in zip(fixed, limits) {
      (rowLower[row], upper[row]) = (limit, limit)
    }
    unsafe Clp_chgRowLower(clp, rowLower)
    unsafe Clp_chgRowUpper(clp, upper)
  }

  func limitRows(_ limited: [Int], at limits: [Double]) throws(SolverError) {
    var upper = unsafe Array(
      UnsafeBufferPointer(start: Clp_rowUpper(clp), count: rows.rowCount))
    for (row, limit) in zip(limited, limits) {
      (rowLower[row], upper[row]) = (-.greatestFiniteMagnitude, Self.bound(limit))
    }
    unsafe Clp_chgRowLower(clp, rowLower)
    unsafe Clp_chgRowUpper(clp, upper)
  }

  func grow(to grown: ProgramRows) throws(SolverError) {
    let (columns, count) = (rows.columnCount, rows.rowCount)
    let upper = unsafe Array(UnsafeBufferPointer(start: Clp_rowUpper(clp), count: count))
    columnLower += grown.columnLower[columns...]
    columnUpper += grown.columnUpper[columns...]
    rowLower += Array(repeating: -.greatestFiniteMagnitude, count: grown.rowCount - count)
    rows = grown
    pass(upper: upper + grown.rowUpper[count...].map(Self.bound))
  }

  func basis() -> ProgramBasis? {
    guard hasSolved else { return nil }
    var basis = ProgramBasis(columnCount: 0, rowCount: 0)
    basis.columns = (0..<rows.columnCount).map {
      Self.state(unsafe Clp_getColumnStatus(clp, Int32($0)))
    }
    basis.rows = (0..<rows.rowCount).map { Self.state(unsafe Clp_getRowStatus(clp, Int32($0))) }
    return basis
  }

  func start(from basis: ProgramBasis) throws(SolverError) { start = basis }

  /// CLP moves bounds by its own rules; what is solved stays the same.
  func leaveBoundsInPlace() throws(SolverError) { unsafe Clp_setPerturbation(clp, 100) }

  /// Solves for the aim that was set, whole columns or not.
  func solve() throws(SolverError) -> ProgramSolution {
    if let start { take(start) } else if method != .warmSimplex || !hasSolved { pass() }
    start = nil
    unsafe Clp_setMaximumIterations(clp, Self.stepsInTurn)
    var status = unsafe Clp_primal(clp, 0)
    var turns: Int32 = 1
    while unsafe Clp_status(clp) == 3, !interruption.isDue {
      turns += 1
      unsafe Clp_setMaximumIterations(clp, Self.stepsInTurn * turns)
      status = unsafe Clp_primal(clp, 0)
    }
    status = unsafe Clp_status(clp)
    hasSolved = true
    return try solution(status)
  }

  private func solution(_ ended: Int32) throws(SolverError) -> ProgramSolution {
    func values(_ list: UnsafeMutablePointer<Double>?, _ count: Int) -> [Double] {
      unsafe list.map { unsafe Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
    }
    let status: ProgramSolution.Status
    switch ended {
    case 0: status = .optimal
    case 1: status = .impossible
    case 3: status = .stopped
    default:
      throw SolverError(description: "CLP ended with status \(ended), which no plan should cause.")
    }
    return ProgramSolution(
      status: status, isFeasible: unsafe Clp_primalFeasible(clp) != 0,
      value: unsafe -Clp_objectiveValue(clp),
      columns: unsafe values(Clp_primalColumnSolution(clp), rows.columnCount),
      rowPrices: unsafe values(Clp_dualRowSolution(clp), rows.rowCount).map { -$0 },
      reducedProfits: unsafe values(Clp_dualColumnSolution(clp), rows.columnCount).map { -$0 })
  }

  /// Hands CLP the program column by column, as it wants it, with the bounds of now; it forgets where it stood.
  private func pass(upper limits: [Double]? = nil) {
    var columns = [[(row: Int32, factor: Double)]](repeating: [], count: rows.columnCount)
    for row in 0..<rows.rowCount {
      let end = row + 1 < rows.rowCount ? Int(rows.rowStarts[row + 1]) : rows.entryColumns.count
      for entry in Int(rows.rowStarts[row])..<end {
        columns[Int(rows.entryColumns[entry])].append((Int32(row), rows.entryFactors[entry]))
      }
    }
    var starts: [Int32] = [0]
    for column in columns { starts.append((starts.last ?? 0) + Int32(column.count)) }
    let entries = columns.flatMap { $0 }
    var costs = [Double](repeating: 0, count: rows.columnCount)
    var upper = rows.rowUpper.map(Self.bound)
    if let limits {
      upper = limits
    } else if unsafe Clp_numberColumns(clp) > 0 {
      costs = unsafe Array(UnsafeBufferPointer(start: Clp_objective(clp), count: rows.columnCount))
      upper = unsafe Array(UnsafeBufferPointer(start: Clp_rowUpper(clp), count: rows.rowCount))
    }
    unsafe Clp_loadProblem(
      clp, Int32(rows.columnCount), Int32(rows.rowCount), starts, entries.map(\.row),
      entries.map(\.factor), columnLower, columnUpper.map(Self.bound), costs, rowLower, upper)
  }

  private func take(_ basis: ProgramBasis) {
    for (column, state) in basis.columns.enumerated() {
      unsafe Clp_setColumnStatus(clp, Int32(column), Self.status(state))
    }
    for (row, state) in basis.rows.enumerated() {
      unsafe Clp_setRowStatus(clp, Int32(row), Self.status(state))
    }
  }

  private static func bound(_ value: Double) -> Double {
    value == .infinity ? .greatestFiniteMagnitude : value
  }

  /// CLP's numbers: 0 free, 1 basic, 2 at the upper bound, 3 at the lower, 4 between, 5 fixed.
  private static func state(_ status: Int32) -> ProgramBasis.State {
    switch status {
    case 0: .zero
    case 1: .basic
    case 2: .upper
    case 3: .lower
    default: .nonbasic
    }
  }

  private static func status(_ state: ProgramBasis.State) -> Int32 {
    switch state {
    case .zero: 0
    case .basic: 1
    case .upper: 2
    case .lower, .nonbasic: 3
    }
  }
}
