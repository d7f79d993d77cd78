import PlanWords
import SupplyModel

/// The columns of opening.csv: what a plan starts from.
enum OpeningColumns {
  /// What a row of opening.csv tells.
  enum Kind: String, CaseIterable, Sendable {
    /// Goods in store, or on their way when a day of arrival stands there.
    case goods
    /// What a need has received.
    case received
    /// What has left a supply.
    case sent
  }

  static let kind = Column("kind", CellForm<Kind>.word(), required: true, "What the row tells.")
  static let name = Column(
    "name", CellForm<Supply.ID>.identifier(), required: true,
    "The name of the goods, of the need, or of the supply.")
  static let place = Column(
    "place", CellForm<Place.ID>.identifier(), "Where goods lie or arrive.")
  static let item = Column("item", CellForm<Item.ID>.identifier(), "What goods.")
  static let earmark = Column(
    "earmark", CellForm<Need.ID>.identifier(), standard: "any", "The one need that they may serve.")
  static let units = Column(
    "units", .number(of: .units), unit: "units", required: true, "How much.")
  static let arrives = Column(
    "arrives", .date, standard: "they lie there", "The day on which they are expected.")

  static let table = TableDeclaration(
    "opening.csv", "What the plan starts from, by the record of the case.", hasNotes: false,
    [
      kind.declaration, name.declaration, place.declaration, item.declaration,
      earmark.declaration, units.declaration, arrives.declaration,
    ])
}
