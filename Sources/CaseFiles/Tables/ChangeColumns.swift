import PlanWords
import SupplyModel

/// The columns of changes.csv.
enum ChangeColumns {
  static let change = Column(
    "change", .name, standard: "none", "The name of the change, for stating it again later.")
  static let subject = Column(
    "subject", .name, required: true, refers: [.leg, .place, .corridor],
    "The leg, place or corridor that changes.")
  static let from = Column(
    "from", .dateOrDay, standard: "always", hxl: "#date+start",
    "The first day, once or of every year.")
  static let until = Column(
    "until", .dateOrDay, standard: "always", hxl: "#date+end",
    "The last day, once or of every year.")
  static let attribute = Column(
    "attribute", CellForm<ChangedAttribute>.word(), required: true, "What is changed.")
  static let value = Column(
    "value", .changedValue, unit: "the attribute's", "What it becomes.")
  static let factor = Column(
    "factor", .times(1_000_000),
    "What it is multiplied by, instead of a value.")
  static let needsAsset = Column(
    "needs_asset", CellForm<Lift.ID>.identifier(), standard: "nothing", refers: [.lift],
    "The vehicles that must be kept for anything to pass; the value is then for each of them.")
  static let assetAt = Column(
    "asset_at", CellForm<Place.ID>.identifier(),
    standard: "the place that changes, or the end of the leg that changes", refers: [.place],
    "Where those vehicles must be kept.")
  static let reason = Column(
    "reason", .text, hxl: "#cause", "Season, closure, repair, strike or other reason.")

  static let table = TableDeclaration(
    "changes.csv", "Dated facts: seasons, closures, repairs.", key: ["change"],
    [
      change.declaration, subject.declaration, from.declaration, until.declaration,
      attribute.declaration, value.declaration, factor.declaration, needsAsset.declaration,
      assetAt.declaration, reason.declaration,
    ])
}
