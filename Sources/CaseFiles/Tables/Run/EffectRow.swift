/// One thing that differs with a what-if.
///
/// A what-if that makes no difference has one row of kind `none`.
public struct EffectRow: Hashable, Sendable {
  /// What a what-if was tried for.
  public enum Purpose: String, CaseIterable, Sendable {
    case remedy, closing, opening, standingIn = "standing_in", narrowing, works, companion
    case supposed
  }

  /// What differs.
  public enum Kind: String, CaseIterable, Sendable {
    case need, stage, corridor, none
  }

  /// The number of the what-if.
  public var whatIf: Int
  /// What it was tried for.
  public var purpose: Purpose
  /// The corridor, works or companion that it was tried for; empty for a remedy.
  public var subject: String
  /// What differs.
  public var kind: Kind
  /// Its name.
  public var name: String
  /// Units on time, the stage's value, or tonnes carried, in the plan.
  public var before: Double?
  /// The same with the what-if.
  public var after: Double?
  /// Units late, of a need.
  public var lateBefore: Double?
  /// The same with the what-if.
  public var lateAfter: Double?
  /// What a need's units count for, late ones at their worth, in the plan.
  public var worthBefore: Double?
  /// The same with the what-if.
  public var worthAfter: Double?
}
