/// Every way in which the parts of a case do not fit.
public struct ModelProblems: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems in the order found.
  public let all: [ModelProblem]

  /// The problems, one to a line.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
