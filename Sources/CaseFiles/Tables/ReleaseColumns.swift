import PlanWords
import SupplyModel

/// The columns of releases.csv.
enum ReleaseColumns {
  static let release = Column(
    "release", CellForm<Release.ID>.identifier(), required: true,
    "The name of the release; its rows are the points of its curve.")
  static let needs = Column(
    "needs", .names, required: true, refers: [.need],
    "The needs whose deliveries count together.")
  static let delivered = Column(
    "delivered", .number(of: .units).aboveZero, unit: "units", required: true,
    "How much must be delivered in all; in proportion between the points.")
  static let item = Column(
    "item", CellForm<Item.ID>.identifier(), required: true, refers: [.item], hxl: "#item+code",
    "What is freed.")
  static let freed = Column(
    "freed", .number(of: .units), unit: "units", required: true, "How much that frees in all.")
  static let place = Column(
    "place", CellForm<Place.ID>.identifier(), required: true, refers: [.place],
    hxl: "#loc+code", "Where it is freed.")

  static let table = TableDeclaration(
    "releases.csv", "What deliveries free for other use.", key: ["release", "delivered"],
    names: .release,
    [
      release.declaration, needs.declaration, delivered.declaration, item.declaration,
      freed.declaration, place.declaration,
    ])
}
