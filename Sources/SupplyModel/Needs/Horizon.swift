/// How soon a need matters.
public enum Horizon: String, CaseIterable, Comparable, Sendable {
  /// At once.
  case immediate
  /// For a long war.
  case longWar = "long_war"

  /// The immediate comes first.
  public static func < (left: Self, right: Self) -> Bool {
    left == .immediate && right == .longWar
  }
}
