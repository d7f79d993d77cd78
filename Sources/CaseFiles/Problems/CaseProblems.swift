/// Every problem found in one reading.
public struct CaseProblems: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems, file by file and row by row.
  public let all: [CaseProblem]

  /// Makes a list of problems.
  public init(all: [CaseProblem]) { self.all = all }

  /// The problems, one to a line.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
