import PlanWords
import SupplyModel

/// The columns of loads.csv.
enum LoadColumns {
  static let lift = Column(
    "lift", CellForm<Lift.ID>.identifier(), required: true, refers: [.lift], "The vehicles.")
  static let goodsClass = Column("class", .label, required: true, "The class of goods.")
  static let load = Column(
    "load_t", .load, unit: "tonnes", required: true,
    "What one of them carries of that class; 0 is nothing.")
  static let volume = Column(
    "load_m3", .number(of: .cubicMetres, most: Millionths(whole: 1_000_000)),
    unit: "cubic metres", standard: "as in lifts.csv", "What one of them holds of that class.")

  static let table = TableDeclaration(
    "loads.csv", "What vehicles carry of a class, where it differs from lifts.csv.",
    key: ["lift", "class"],
    [
      lift.declaration, goodsClass.declaration, load.declaration, volume.declaration,
    ])
}
