import PlanWords

/// A fault of Corridor's own: nothing that its user could fix.
public enum DeskError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The plan that was just made does not pass its audit.
  case planFailsAudit(faults: [String])
  /// The files just written do not say what the plan says.
  case filesDiffer(folder: String, faults: [String])
  /// Figures of a brief rest on nothing, and are not flagged.
  case baselessFigures([String])
  /// The desk was made without a solver and is asked to plan.
  case noSolver

  /// The fault in plain sentences.
  public var description: String {
    switch self {
    case .planFailsAudit(let faults): Self.lines(.planFailsAudit, faults)
    case .filesDiffer(let folder, let faults): Self.lines(.filesDiffer(folder: folder), faults)
    case .noSolver: FailureMessage.noSolver.text()
    case .baselessFigures(let figures): Self.lines(.baselessFigures, figures)
    }
  }

  private static func lines(_ message: FailureMessage, _ faults: [String]) -> String {
    ([message.text()] + faults).joined(separator: "\n")
  }
}
