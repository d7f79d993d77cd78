/// Goods that travel as one kind: an item, and the need they are earmarked for, if any.
public struct Commodity: Hashable, Comparable, Sendable {
  /// The item.
  public let item: Item.ID
  /// The one need that these goods may serve; nil is any.
  public let earmark: Need.ID?

  /// Makes a commodity.
  public init(item: Item.ID, earmark: Need.ID? = nil) {
    self.item = item
    self.earmark = earmark
  }

  /// Sorts by item, goods without an earmark first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.item, left.earmark?.description ?? "") < (right.item, right.earmark?.description ?? "")
  }
}
