/// Why there is no answer, where no file of the case is at fault.
public enum FailureMessage: Message {
  /// The plan does not pass its audit.
  case planFailsAudit
  /// The files of a run do not pass the audit.
  case filesDiffer(folder: String)
  /// A run reads back as something else than was written.
  case notWhatWasWritten
  /// The desk has no solver.
  case noSolver
  /// Figures of a brief rest on nothing.
  case baselessFigures
  /// So many things must be fixed.
  case problems(Int)
  /// The answer cannot be printed.
  case cannotPrint
  /// There is no browser that could open a file.
  case noBrowser(file: String)
}
