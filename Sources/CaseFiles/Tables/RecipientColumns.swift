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
