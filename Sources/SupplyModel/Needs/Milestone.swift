/// What must have happened to goods for them to count as delivered.
public enum Milestone: String, CaseIterable, Sendable {
  /// They have come to the place of the need.
  case arrived
  /// They are unloaded there.
  case unloaded
  /// They are handed over.
  case handedOver = "handed_over"
  /// They are used.
  case inUse = "in_use"
}
