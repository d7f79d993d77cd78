import CHighs
public import LinearProgram

/// The HiGHS solver, on one thread, so that the same program gives the same answer.
public struct HighsSolver: LinearSolver {
  /// The solver's name.
  public let name = "HiGHS"
  /// The solver's version, such as `1.15.1`.
  public var version: String { unsafe String(cString: Highs_version()) }

  /// Makes the solver; HiGHS itself is started by each program that is loaded.
  public init() {}

  /// Takes in a program.
  ///
  /// - Throws: `SolverError` when HiGHS refuses it.
  public func load(
    _ rows: ProgramRows, method: SolveMethod, interruption: Interruption
  ) throws(SolverError) -> any LoadedProgram {
    try HighsProgram(rows, method: method, interruption: interruption)
  }
}
