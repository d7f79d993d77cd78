/// Which end of an amount a delivery counts toward.
public enum AmountEnd: String, CaseIterable, Comparable, Sendable {
  /// The low end, planned first.
  case low
  /// What the high end adds.
  case high

  /// The low end comes first.
  public static func < (left: Self, right: Self) -> Bool { left == .low && right == .high }
}
