import PlanWords
import SupplyModel

/// The columns of legs.csv.
enum LegColumns {
  static let leg = Column(
    "leg", CellForm<Leg.ID>.identifier(), required: true, "The name of the leg.")
  static let corridor = Column("corridor", .name, standard: "none", "The corridor it belongs to.")
  static let origin = Column(
    "from", CellForm<Place.ID>.identifier(), required: true, refers: [.place],
    hxl: "#loc+code+origin", "Where it starts.")
  static let destination = Column(
    "to", CellForm<Place.ID>.identifier(), required: true, refers: [.place],
    hxl: "#loc+code+destination", "Where it ends.")
  static let mode = Column(
    "mode", .word(of: ["sea", "rail", "road", "air", "river", "pipeline", "transfer"]),
    required: true, hxl: "#delivery+mode", "How goods move.")
  static let transit = Column(
    "transit_d", .days, unit: "days", required: true, "Days from departure to arrival.")
  static let perDay = Column(
    "throughput_t_per_d", .bounded(.tonnesPerDay), unit: "tonnes per day", standard: "no limit",
    hxl: "#capacity+daily", "The most that can depart in a day.")
  static let perMonth = Column(
    "throughput_t_per_month", .bounded(.tonnesPerMonth),
    unit: "tonnes per calendar month", standard: "no limit",
    hxl: "#capacity+monthly",
    "The most that can depart in a calendar month, instead of a figure per day.")
  static let volume = Column(
    "volume_m3_per_d", .bounded(.cubicMetresPerDay), unit: "cubic metres per day",
    standard: "no limit", "The most that can depart in a day by volume.")
  static let cost = Column(
    "cost_per_t", .measure(of: .currencyPerTonne), unit: "currency units per tonne",
    standard: "0", hxl: "#value+cost", "What a tonne costs to carry.")
  static let loss = Column(
    "loss", .share, unit: "share", standard: "0", "The share lost on each passage.")
  static let distance = Column(
    "distance_km", .measure(of: .kilometres), unit: "kilometres", "How far it is.")
  static let lift = Column(
    "lift", CellForm<Lift.ID>.identifier(), standard: "any, without limit", refers: [.lift],
    "The vehicles that carry goods on it.")
  static let refused = Column(
    "refused_classes", .words, standard: "none", "The classes of goods that it does not take.")

  static let table = TableDeclaration(
    "legs.csv", "The ways between places.", isRequired: true, key: ["leg"], names: .leg,
    [
      leg.declaration, corridor.declaration, origin.declaration, destination.declaration,
      mode.declaration, transit.declaration, perDay.declaration, perMonth.declaration,
      volume.declaration, cost.declaration, loss.declaration, distance.declaration,
      lift.declaration,
      refused.declaration,
    ])
}
