import CHighs
import LinearProgram

/// A program in an instance of HiGHS, owned by one object, which is not shared, and freed with it.
///
/// Aims are made as large as possible; HiGHS is always given a minimisation.
@safe
final class HighsProgram: LoadedProgram {
  let highs: UnsafeMutableRawPointer
  private let interruption: Interruption
  private(set) var columnCount: Int
  private var method: SolveMethod
  private(set) var hasSolved = false

  /// HiGHS's number for the primal simplex, which its C header does not name.
  private static let primalSimplex: HighsInt = 4

  /// Takes in a program.
  ///
  /// - Throws: `SolverError` when HiGHS refuses it.
  init(
    _ rows: ProgramRows, method: SolveMethod, interruption: Interruption
  ) throws(SolverError) {
    guard let created = unsafe Highs_create() else {
      throw SolverError(description: "HiGHS could not be started: out of memory?")
    }
    unsafe highs = created
    self.interruption = interruption
    columnCount = rows.columnCount
    self.method = method
    try setOptions()
    try pass(rows)
    try listenForInterruption()
  }

  deinit { unsafe Highs_destroy(highs) }

  /// Makes an aim as large as possible, from a start where one is given.
  ///
  /// - Throws: `SolverError` when HiGHS ends in any way other than best or stopped.
  func maximise(
    _ aim: [ProgramEntry], from start: [Double]?
  ) throws(SolverError) -> ProgramSolution {
    var costs = [Double](repeating: 0, count: columnCount)
    for entry in aim { costs[entry.column] -= entry.factor }
    try check(
      unsafe Highs_changeColsCostByRange(highs, 0, HighsInt(columnCount - 1), costs),
      "setting the aim")
    guard !interruption.isDue else { return stoppedBeforeStart() }
    if method != .warmSimplex { _ = unsafe Highs_clearSolver(highs) }
    if let start {
      try check(unsafe Highs_setSolution(highs, start, nil, nil, nil), "taking a start")
    }
    try check(unsafe Highs_run(highs), "solving")
    if unsafe Highs_getModelStatus(highs) == kHighsModelStatusIterationLimit {
      try moveBoundsAgain()
      try check(unsafe Highs_run(highs), "solving")
    }
    hasSolved = true
    return try readSolution()
  }

  /// Holds columns at the value they may have, such as 0.
  func fixColumns(_ columns: [Int], at values: [Double]) throws(SolverError) {
    guard !columns.isEmpty else { return }
    let set = columns.map { HighsInt($0) }
    try check(
      unsafe Highs_changeColsBoundsBySet(highs, HighsInt(set.count), set, values, values),
      "fixing columns")
  }

  /// Holds rows at their limits: what was at most becomes exactly.
  func fixRows(_ rows: [Int], at limits: [Double]) throws(SolverError) {
    guard !rows.isEmpty else { return }
    let set = rows.map { HighsInt($0) }
    try check(
      unsafe Highs_changeRowsBoundsBySet(highs, HighsInt(set.count), set, limits, limits),
      "fixing rows")
  }

  /// Sets the limits of rows: at most these.
  func limitRows(_ rows: [Int], at limits: [Double]) throws(SolverError) {
    guard !rows.isEmpty else { return }
    let set = rows.map { HighsInt($0) }
    let none = [Double](repeating: -(unsafe Highs_getInfinity(highs)), count: rows.count)
    try check(
      unsafe Highs_changeRowsBoundsBySet(highs, HighsInt(set.count), set, none, limits),
      "limiting rows")
  }

  /// Takes in the columns and rows that a program has gained at its end since it was loaded.
  func grow(to rows: ProgramRows) throws(SolverError) {
    let (first, gained) = (columnCount, rows.columnCount - columnCount)
    let row = unsafe Int(Highs_getNumRow(highs))
    let infinity = unsafe Highs_getInfinity(highs)
    if gained > 0 {
      try check(
        unsafe Highs_addCols(
          highs, HighsInt(gained), Array(repeating: 0, count: gained),
          Array(rows.columnLower[first...]), Array(rows.columnUpper[first...]), 0, nil, nil, nil),
        "taking in columns")
      columnCount = rows.columnCount
    }
    guard row < rows.rowCount else { return }
    let start = rows.rowStarts[row]
    let entries = Int(start)..<rows.entryColumns.count
    try check(
      unsafe Highs_addRows(
        highs, HighsInt(rows.rowCount - row),
        Array(repeating: -infinity, count: rows.rowCount - row), Array(rows.rowUpper[row...]),
        HighsInt(entries.count), rows.rowStarts[row...].map { $0 - start },
        Array(rows.entryColumns[entries]), Array(rows.entryFactors[entries])),
      "taking in rows")
  }

  private func setOptions() throws(SolverError) {
    try check(unsafe Highs_setBoolOptionValue(highs, "output_flag", 0), "silencing")
    try check(unsafe Highs_setIntOptionValue(highs, "threads", 1), "setting threads")
    try check(unsafe Highs_setStringOptionValue(highs, "parallel", "off"), "setting threads")
    try check(
      unsafe Highs_setDoubleOptionValue(highs, "primal_feasibility_tolerance", 1e-9),
      "setting the tolerance")
    // Beside large goods the smallest ones are small factors: none is to be left out.
    try check(
      unsafe Highs_setDoubleOptionValue(highs, "small_matrix_value", 1e-12),
      "setting the smallest factor")
    switch method {
    case .simplex:
      try check(unsafe Highs_setStringOptionValue(highs, "solver", "simplex"), "choosing simplex")
    case .warmSimplex:
      try check(unsafe Highs_setStringOptionValue(highs, "solver", "simplex"), "choosing simplex")
      try keepWarm()
    case .branchAndCut(let gap, let nodes):
      try check(
        unsafe Highs_setDoubleOptionValue(highs, "mip_feasibility_tolerance", 1e-9),
        "setting the tolerance")
      try check(unsafe Highs_setDoubleOptionValue(highs, "mip_rel_gap", gap), "setting the gap")
      try check(
        unsafe Highs_setIntOptionValue(highs, "mip_max_nodes", HighsInt(nodes)), "setting nodes")
    }
  }

  /// Lets every solve start where the one before ended.
  func keepWarm() throws(SolverError) {
    method = .warmSimplex
    try check(
      unsafe Highs_setIntOptionValue(highs, "simplex_strategy", Self.primalSimplex),
      "choosing the primal simplex")
  }

  private func pass(_ rows: ProgramRows) throws(SolverError) {
    let infinity = unsafe Highs_getInfinity(highs)
    let noCosts = [Double](repeating: 0, count: rows.columnCount)
    let noLower = [Double](repeating: -infinity, count: rows.rowCount)
    let format = HighsInt(kHighsMatrixFormatRowwise)
    try check(
      unsafe Highs_passLp(
        highs, HighsInt(rows.columnCount), HighsInt(rows.rowCount),
        HighsInt(rows.entryColumns.count), format, HighsInt(kHighsObjSenseMinimize), 0, noCosts,
        rows.columnLower, rows.columnUpper, noLower, rows.rowUpper, rows.rowStarts,
        rows.entryColumns, rows.entryFactors),
      "taking in the program")
    guard !rows.wholeColumns.isEmpty else { return }
    let columns = rows.wholeColumns.map { HighsInt($0) }
    let kinds = columns.map { _ in HighsInt(kHighsVarTypeInteger) }
    try check(
      unsafe Highs_changeColsIntegralityBySet(highs, HighsInt(columns.count), columns, kinds),
      "making columns whole")
  }

  private func listenForInterruption() throws(SolverError) {
    let context = unsafe Unmanaged.passUnretained(interruption).toOpaque()
    let callback: HighsCCallbackType = { _, _, _, input, context in
      guard let context = unsafe context else { return }
      let interruption = unsafe Unmanaged<Interruption>.fromOpaque(context).takeUnretainedValue()
      if interruption.isDue { unsafe input?.pointee.user_interrupt = 1 }
    }
    try check(unsafe Highs_setCallback(highs, callback, context), "setting the callback")
    try check(
      unsafe Highs_startCallback(highs, kHighsCallbackSimplexInterrupt), "starting the callback")
    try check(
      unsafe Highs_startCallback(highs, kHighsCallbackMipInterrupt), "starting the callback")
  }

  private func readSolution() throws(SolverError) -> ProgramSolution {
    let rowCount = unsafe Int(Highs_getNumRow(highs))
    var columns = [Double](repeating: 0, count: columnCount)
    var columnDuals = columns
    var rows = [Double](repeating: 0, count: rowCount)
    var rowDuals = rows
    let status = try readStatus()
    _ = unsafe Highs_getSolution(highs, &columns, &columnDuals, &rows, &rowDuals)
    return ProgramSolution(
      status: status, isFeasible: isFeasible(),
      value: unsafe -Highs_getObjectiveValue(highs), columns: columns,
      rowPrices: rowDuals.map { -$0 }, reducedProfits: columnDuals.map { -$0 })
  }

  private func readStatus() throws(SolverError) -> ProgramSolution.Status {
    switch unsafe Highs_getModelStatus(highs) {
    case kHighsModelStatusOptimal, kHighsModelStatusModelEmpty: return .optimal
    case kHighsModelStatusInterrupt, kHighsModelStatusTimeLimit, kHighsModelStatusSolutionLimit:
      return .stopped
    case kHighsModelStatusInfeasible: return .impossible
    case let other:
      throw SolverError(
        description: "HiGHS ended with status \(other), which no plan should cause.")
    }
  }

  private func isFeasible() -> Bool {
    var status: HighsInt = 0
    _ = unsafe Highs_getIntInfoValue(highs, "primal_solution_status", &status)
    return status == kHighsSolutionStatusFeasible
  }

  private func stoppedBeforeStart() -> ProgramSolution {
    ProgramSolution(
      status: .stopped, isFeasible: false, value: 0, columns: [], rowPrices: [], reducedProfits: [])
  }

  func check(_ status: HighsInt, _ task: String) throws(SolverError) {
    guard status != kHighsStatusError else {
      throw SolverError(
        description: "HiGHS \(HighsSolver().version) reported an error while \(task).")
    }
  }
}
