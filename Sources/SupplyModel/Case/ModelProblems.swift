/// Every way in which the parts of a case do not fit.
public struct ModelProblems: Error, Hashable, Sendable {
  /// The problems in the order found.
  public let all: [ModelProblem]
}
