/// What became of goods from one source by one corridor: a part of the split of a pledge.
///
/// The sources of every kind of goods that a pledge speaks of are split, those that are no pledge too,
/// so that the split adds up to what is delivered.
public struct PledgeShare: Hashable, Sendable {
  /// Where the goods come from.
  public var source: Source
  /// What became of them.
  public var fate: Fate
  /// The last corridor that they used, or on which they were lost; empty is none.
  public var corridor: String
  /// The mass.
  public var mass: Mass

  /// Where goods come from.
  public enum Source: Hashable, Comparable, Sendable {
    /// A supply.
    case supply(Supply.ID)
    /// A release.
    case release(Release.ID)
  }

  /// What becomes of goods.
  public enum Fate: String, CaseIterable, Comparable, Sendable {
    /// A need received them, or used them up as companions.
    case delivered
    /// They were lost on the way.
    case lost
    /// They are in store at the end of the plan, or were left behind.
    case left

    /// What is delivered comes first.
    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Makes a share.
  public init(source: Source, fate: Fate, corridor: String, mass: Mass) {
    self.source = source
    self.fate = fate
    self.corridor = corridor
    self.mass = mass
  }
}
