public import SupplyModel

/// An item that meets part of a spec.
public struct NearMiss: Hashable, Sendable {
  /// The need that asks for the spec.
  public let need: Need.ID
  /// The item that falls short of it.
  public let item: Item.ID
  /// The attributes that fail.
  public let failures: [Failure]

  /// One attribute that fails.
  public struct Failure: Hashable, Sendable {
    /// What the spec asks.
    public let asked: Attribute
    /// What the item states; nil when it states nothing.
    public let has: Attribute?
  }
}
