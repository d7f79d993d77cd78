/// The solver failed in a way that is nobody's input: our fault or the machine's.
public struct SolverError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was asked and what came back.
  public let description: String

  /// Makes an error that says what was asked and what came back.
  public init(description: String) { self.description = description }
}
