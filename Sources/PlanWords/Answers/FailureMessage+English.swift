extension FailureMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .planFailsAudit:
      "The plan does not pass its audit, which is a fault of Corridor and not of the case. Nothing was written."
    case .filesDiffer(let folder):
      "The plan was written to \(name: folder), but its files do not pass the audit. Do not use it."
    case .notWhatWasWritten: "What was read back is not what was written."
    case .noSolver:
      "This desk was made without a solver, so it shows and audits plans and makes none."
    case .baselessFigures:
      "These figures of the brief have no source and no flag, which is a fault of Corridor. Nothing was written."
    case .problems(let count): "\(count, one: "problem", other: "problems") to fix."
    case .cannotPrint: "The answer cannot be printed: is the disk full?"
    case .noBrowser(let file):
      "There is no browser here to open it. The file is \(name: file)"
    }
  }
}
