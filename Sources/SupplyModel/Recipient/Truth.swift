/// How far a condition is known to hold.
public enum Truth: String, CaseIterable, Sendable {
  /// A second party agreed that it holds.
  case confirmed
  /// Somebody said that it holds.
  case claimed
  /// Nobody knows; planned as if it did not hold, and the worth of its holding is worked out.
  case unknown
  /// It does not hold.
  case refuted = "false"

  /// Whether a plan may rest on it.
  public var holds: Bool { self == .confirmed || self == .claimed }
}
