public import CaseFiles

/// A run that does not hold or cannot be read, so that nothing is told from it.
public struct RefusedRun: Error, CustomStringConvertible {
  /// Everything that is wrong with it.
  public let problems: [CaseProblem]

  /// Everything that is wrong with it, in lines.
  public var description: String { problems.map(\.description).joined(separator: "\n") }

  /// Does what reads a run, and refuses a run that cannot be read.
  ///
  /// - Throws: ``RefusedRun``.
  static func reading<Result>(
    _ read: () throws(CaseProblems) -> Result
  ) throws(RefusedRun) -> Result {
    do throws(CaseProblems) {
      return try read()
    } catch {
      throw RefusedRun(problems: error.all)
    }
  }
}
