/// Which needs' reasons are looked for.
public enum ReasonScope: String, CaseIterable, Codable, Sendable {
  /// No reasons, and nothing is planned again.
  case none
  /// Those of the largest shortfalls by share of what their rank asks.
  case main
  /// Those of every need that is short or late.
  case all
}
