import PlanWords
import SupplyModel

/// The columns of complements.csv.
enum ComplementColumns {
  static let complement = Column(
    "complement", CellForm<Complement.ID>.identifier(), required: true,
    "The name of the complement.")
  static let item = Column(
    "item", CellForm<Item.ID>.identifier(), required: true, refers: [.item],
    hxl: "#item+code", "The item that is of no use alone.")
  static let companion = Column(
    "with", .name, required: true, refers: [.item, .spec],
    "Its companion: an item, or the spec that a companion must satisfy.")
  static let ratio = Column(
    "ratio", .number(of: .units).aboveZero, unit: "units of the companion per unit of the item",
    required: true, "How many units of the companion each unit of the item needs.")
  static let on = Column(
    "on", .name, standard: "none", refers: [.attribute],
    "The attribute in which the companion must agree with the item.")
  static let condition = Column(
    "condition", .text, "What was said of the companion being there already.")
  static let truth = Column(
    "truth", CellForm<Truth>.word(), standard: "false",
    "Whether the companion is there already; unknown counts as false and opens a question.")

  static let table = TableDeclaration(
    "complements.csv", "What goods must have with them to be of use.", key: ["complement"],
    names: .complement,
    [
      complement.declaration, item.declaration, companion.declaration, ratio.declaration,
      on.declaration, condition.declaration, truth.declaration,
    ])
}
