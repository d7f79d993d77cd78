import PlanWords
import SupplyModel

/// The columns of stocks.csv.
enum StockpileColumns {
  private static func figure(
    _ heading: String, _ unit: ColumnUnit, _ standard: String, _ meaning: String
  ) -> Column<Millionths> {
    Column(heading, .number(of: unit), unit: unit.text(), standard: standard, meaning)
  }

  static let place = Column(
    "place", CellForm<Place.ID>.identifier(), required: true, refers: [.place], hxl: "#loc+code",
    "Where it lies.")
  static let item = Column(
    "item", CellForm<Item.ID>.identifier(), required: true, refers: [.item], hxl: "#item+code",
    "What it is.")
  static let onHand = figure(
    "on_hand", .units, "unstated", "What is there on the first day of the plan, or its low end.")
  static let onHandHigh = figure("on_hand_high", .units, "on_hand", "The high end of on_hand.")
  static let made = figure(
    "made_per_d", .unitsPerDay, "0", "What is made in a day, or its low end.")
  static let madeHigh = figure(
    "made_per_d_high", .unitsPerDay, "made_per_d", "The high end of made_per_d.")
  static let used = figure(
    "used_per_d", .unitsPerDay, "unstated", "What is used in a day, or its low end.")
  static let usedHigh = figure(
    "used_per_d_high", .unitsPerDay, "used_per_d", "The high end of used_per_d.")
  static let jointSet = Column(
    "set", .name, standard: "a set of its own", "The set of stocks that last only together.")
  static let tier = Column(
    "tier", .whole(1...99), standard: "1", "The strict rank of its set in endurance, 1 first.")

  static let table = TableDeclaration(
    "stocks.csv", "What the recipient holds, makes and uses.", key: ["place", "item"],
    [
      place.declaration, item.declaration, onHand.declaration, onHandHigh.declaration,
      made.declaration, madeHigh.declaration, used.declaration, usedHigh.declaration,
      jointSet.declaration, tier.declaration,
    ])
}
