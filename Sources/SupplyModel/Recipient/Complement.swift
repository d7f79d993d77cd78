/// A companion without which an item is of no use: rounds for a rifle, a crew for a gun.
///
/// An item counts as delivered only as far as its companions are there at the same place in the same
/// period. A companion can have companions of its own.
public struct Complement: Hashable, Sendable {
  /// The name of a complement.
  public typealias ID = Identifier<Complement>

  /// Its name in the tables.
  public let id: ID
  /// The item that needs the companion.
  public var item: Item.ID
  /// What serves as companion: an item, or anything inside a spec.
  public var companion: Ask
  /// Units of the companion for each unit of the item; more than zero.
  public var ratio: Millionths
  /// An attribute in which the companion must agree with the item, such as `cartridge`; empty is none.
  public var matchedOn: String
  /// What was said of the companion being there already, in words.
  public var condition: String
  /// Whether the companion is there already.
  public var truth: Truth
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a complement whose companion must be sent, unless told otherwise.
  public init(
    id: ID, item: Item.ID, companion: Ask, ratio: Millionths, matchedOn: String = "",
    condition: String = "", truth: Truth = .refuted, notes: RowNotes = RowNotes()
  ) {
    self.id = id
    self.item = item
    self.companion = companion
    self.ratio = ratio
    self.matchedOn = matchedOn
    self.condition = condition
    self.truth = truth
    self.notes = notes
  }
}

extension Item {
  /// Whether both items state an attribute, and state the same of it.
  func agrees(with other: Item, on name: String) -> Bool {
    guard let own = attributes.first(where: { $0.name == name }),
      let its = other.attributes.first(where: { $0.name == name })
    else { return false }
    return (own.low, own.high, own.unit, own.text) == (its.low, its.high, its.unit, its.text)
  }
}
