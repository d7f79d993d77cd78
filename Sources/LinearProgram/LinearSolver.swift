/// A solver of linear programs, which the engine is given from outside.
///
/// It must give the same answer each time it is asked the same.
public protocol LinearSolver: Sendable {
  /// The solver's name, such as `HiGHS`.
  var name: String { get }
  /// Its version, such as `1.15.1`.
  var version: String { get }

  /// Takes in a program.
  ///
  /// - Parameters:
  ///   - rows: The columns with their bounds and the rows with their limits.
  ///   - method: How the program is solved; a solver without that method takes the nearest it has.
  ///   - interruption: Ends a solve early, whenever it is due.
  /// - Returns: The program, ready to be solved for its first aim.
  /// - Throws: `SolverError` when the solver refuses the program.
  func load(
    _ rows: ProgramRows, method: SolveMethod, interruption: Interruption
  ) throws(SolverError) -> any LoadedProgram
}

/// A program that a solver has taken in, to be solved for one aim after another.
///
/// It is used by one thread at a time.
public protocol LoadedProgram: AnyObject {
  /// Makes an aim as large as possible.
  ///
  /// - Parameters:
  ///   - aim: The factor of each column in the aim; columns that are not named have 0.
  ///   - start: A value for every column at which a search may start; nil is the solver's own choice.
  /// - Returns: The solution with its prices. A program that no values fit is `impossible`, an interrupted one
  ///   `stopped`; neither is an error.
  /// - Throws: `SolverError` when the solver ends in any other way, as where the aim has no greatest value.
  func maximise(
    _ aim: [ProgramEntry], from start: [Double]?
  ) throws(SolverError) -> ProgramSolution

  /// Holds columns, by index, at values, for every later solve.
  func fixColumns(_ columns: [Int], at values: [Double]) throws(SolverError)

  /// Holds rows, by index, at limits, for every later solve: what was at most becomes exactly.
  func fixRows(_ rows: [Int], at limits: [Double]) throws(SolverError)

  /// Sets the limits of rows, by index, for every later solve; infinity is none.
  func limitRows(_ rows: [Int], at limits: [Double]) throws(SolverError)

  /// Takes in the columns and rows that a program has gained at its end since it was loaded.
  func grow(to rows: ProgramRows) throws(SolverError)

  /// Where the last solve ended; nil when there was none.
  func basis() -> ProgramBasis?

  /// Lets the next solve start from a basis, and every later one where the one before ended.
  ///
  /// A basis that does not quite fit is repaired.
  func start(from basis: ProgramBasis) throws(SolverError)

  /// Solves with every bound where it is, unless that leads nowhere: a simplex that moves bounds a little, so
  /// as not to go round in circles, gains nothing from a start at a plan.
  ///
  /// What is solved stays the same; only the time it takes may differ.
  func leaveBoundsInPlace() throws(SolverError)
}

extension LoadedProgram {
  /// Makes an aim as large as possible, from a start of the solver's own choice.
  ///
  /// - Throws: `SolverError` when the solver ends in any way other than best, stopped or impossible.
  public func maximise(_ aim: [ProgramEntry]) throws(SolverError) -> ProgramSolution {
    try maximise(aim, from: nil)
  }
}
