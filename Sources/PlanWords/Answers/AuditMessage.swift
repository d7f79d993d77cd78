/// Whether a run holds.
public enum AuditMessage: Message {
  /// What became of a file of the case since the plan was made.
  case file(String, FileFate)
  /// The same while it was planned.
  case fileMeanwhile(String, FileFate)
  /// So many faults are not shown.
  case more(Int)
  /// The plan holds.
  case holds(rows: Int, prices: Int)
  /// The plan does not hold.
  case fails(faults: Int)
  /// The case was changed since, and the plan would still hold for it.
  case caseChanged
  /// All reasons were solved again.
  case solvedAgain
  /// The run gives no reasons.
  case nothingToSolve
  /// The time was up.
  case solvingStopped

  /// What became of a file.
  public enum FileFate: String, Encodable, Hashable, Sendable {
    /// Its contents are others.
    case changed
    /// It was not there.
    case added
    /// It is no longer there.
    case removed
  }
}
