import PlanWords
import SupplyModel

/// The columns of sailings.csv.
enum SailingColumns {
  static let sailing = Column(
    "sailing", CellForm<Sailing.ID>.identifier(), required: true, "The name of the sailing.")
  static let leg = Column(
    "leg", CellForm<Leg.ID>.identifier(), required: true, refers: [.leg],
    "The leg on which it sails; nothing else departs on it.")
  static let date = Column("date", .date, required: true, "The day on which it departs.")
  static let capacity = Column(
    "capacity_t", .bounded(), unit: "tonnes", standard: "the leg's limit alone",
    "What it can carry.")

  static let table = TableDeclaration(
    "sailings.csv", "Departures on given dates, such as convoys.", key: ["sailing"],
    names: .sailing,
    [sailing.declaration, leg.declaration, date.declaration, capacity.declaration])
}
