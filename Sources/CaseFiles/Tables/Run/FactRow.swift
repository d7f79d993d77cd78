/// One fact of a what-if.
public struct FactRow: Hashable, Sendable {
  /// The number of the what-if, from 1.
  public var whatIf: Int
  /// What kind of fact it is.
  public var kind: FactKind
  /// What it is of: a leg, a place, an item, a supply and so on.
  public var subject: String
  /// What else tells it: a class of goods, a place, or the number of the row among those of its table.
  public var detail: String
  /// The row that states it, such as `changes.csv:4`; empty where it stands in none.
  public var place: String
  /// What the row says; empty where it says nothing.
  public var old: String
  /// What is supposed instead; `absent` sets it aside, `present` puts it in place.
  public var new: String
}
