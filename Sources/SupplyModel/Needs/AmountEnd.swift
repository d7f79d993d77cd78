/// Which end of an amount a delivery counts toward.
public enum AmountEnd: String, CaseIterable, Comparable, Sendable {
  /// The low end, planned first.
  case low
  /// What the high end adds.
  case high
  /// What no figure limits: a need without one, or what goes beyond "or more". It is sent on account.
  case open

  /// The ends for which a figure is stated.
  public static let stated: [AmountEnd] = [.low, .high]

  /// The low end comes first, what is open last.
  public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
