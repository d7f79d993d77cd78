/// How far a figure is known.
public enum EvidenceState: String, CaseIterable, Sendable {
  /// Somebody said so.
  case claimed
  /// Somebody counted it.
  case counted
  /// A second party agreed.
  case confirmed
  /// The planner supposes it.
  case assumed
}
