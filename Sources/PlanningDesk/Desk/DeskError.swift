/// A fault of Corridor's own: nothing that its user could mend.
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
    case .planFailsAudit(let faults):
      "The plan does not pass its audit, which is a fault of Corridor and not of the case. "
        + "Nothing was written.\n" + faults.joined(separator: "\n")
    case .filesDiffer(let folder, let faults):
      "The plan was written to \(folder), but its files do not pass the audit. Do not use it.\n"
        + faults.joined(separator: "\n")
    case .noSolver:
      "This desk was made without a solver, so it shows and audits plans and makes none."
    case .baselessFigures(let figures):
      "These figures of the brief have no source and no flag, which is a fault of Corridor. "
        + "Nothing was written.\n" + figures.joined(separator: "\n")
    }
  }
}
