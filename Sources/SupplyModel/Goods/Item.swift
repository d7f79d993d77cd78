/// One kind of goods.
public struct Item: Hashable, Sendable {
  /// The name of an item.
  public typealias ID = Identifier<Item>

  /// Its name in the tables.
  public let id: ID
  /// Its name in print.
  public var name: String
  /// What it is counted in, such as `t` or `piece`.
  public var unit: String
  /// The mass of one unit, with its packing; more than zero.
  public var massPerUnit: Mass
  /// The mass that lots of it are whole multiples of: a gram, or what makes one in a case with finer masses.
  public internal(set) var grain = Mass(grams: 1)
  /// The volume of one unit, with its packing; nil is not known, and counts as none.
  public var cubicMetresPerUnit: Millionths?
  /// Its class of goods, which legs may refuse and consents may name; empty is none.
  public var goodsClass: String
  /// Whether it comes in whole units only.
  ///
  /// Plans still split it; reports say whole units.
  public var isWhole: Bool
  /// What it measures.
  public var attributes: [Attribute]
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes an item; the mass of one unit must be more than zero.
  public init(
    id: ID, name: String = "", unit: String = "t", massPerUnit: Mass,
    cubicMetresPerUnit: Millionths? = nil, goodsClass: String = "", isWhole: Bool = false,
    attributes: [Attribute] = [], notes: RowNotes = RowNotes()
  ) {
    precondition(massPerUnit > .zero, "an item must weigh something")
    self.id = id
    self.name = name.isEmpty ? id.description : name
    self.unit = unit
    self.massPerUnit = massPerUnit
    self.cubicMetresPerUnit = cubicMetresPerUnit
    self.goodsClass = goodsClass
    self.isWhole = isWhole
    self.attributes = attributes
    self.notes = notes
  }
}
