import CHighs
import LinearProgram

extension HighsProgram {
  /// Where the last solve ended; nil when there was none.
  func basis() -> ProgramBasis? {
    let rowCount = unsafe Int(Highs_getNumRow(highs))
    var columns = [HighsInt](repeating: 0, count: columnCount)
    var rows = [HighsInt](repeating: 0, count: rowCount)
    guard hasSolved, unsafe Highs_getBasis(highs, &columns, &rows) != kHighsStatusError else {
      return nil
    }
    var basis = ProgramBasis(columnCount: 0, rowCount: 0)
    basis.columns = columns.map { ProgramBasis.State(rawValue: $0) ?? .nonbasic }
    basis.rows = rows.map { ProgramBasis.State(rawValue: $0) ?? .nonbasic }
    return basis
  }

  /// Solves with every bound where it is, unless that leads nowhere.
  ///
  /// The primal simplex moves bounds a little, so as not to go round in circles. A start at a plan then is
  /// none any more, and takes as many steps as no start at all.
  func leaveBoundsInPlace() throws(SolverError) {
    let rowCount = unsafe Highs_getNumRow(highs)
    try moveBounds(times: 0, stepLimit: 10 * (HighsInt(columnCount) + rowCount))
  }

  /// Goes back to moving bounds, where a solve without has taken more steps than any should.
  func moveBoundsAgain() throws(SolverError) { try moveBounds(times: 1, stepLimit: .max) }

  private func moveBounds(times: Double, stepLimit: HighsInt) throws(SolverError) {
    try check(
      unsafe Highs_setDoubleOptionValue(
        highs, "primal_simplex_bound_perturbation_multiplier", times),
      "choosing how far bounds move")
    try check(
      unsafe Highs_setIntOptionValue(highs, "simplex_iteration_limit", stepLimit),
      "limiting steps")
  }

  /// Lets the next solve start from a basis, and every later one where the one before ended.
  ///
  /// A basis that does not quite fit is repaired.
  func start(from basis: ProgramBasis) throws(SolverError) {
    try keepWarm()
    try check(
      unsafe Highs_setBasis(
        highs, basis.columns.map(\.rawValue), basis.rows.map(\.rawValue)),
      "taking in where to start")
  }
}
