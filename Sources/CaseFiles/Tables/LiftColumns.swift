import PlanWords
import SupplyModel

/// The columns of lifts.csv.
enum LiftColumns {
  static let lift = Column(
    "lift", CellForm<Lift.ID>.identifier(), required: true,
    "The name of the vehicles; a row for each place where some are at first.")
  static let base = Column(
    "base", CellForm<Place.ID>.identifier(), required: true, refers: [.place],
    "Where they are at first.")
  static let count = Column(
    "count", .vehicles, unit: "vehicles", required: true, "How many are there.")
  static let load = Column(
    "load_t", .load, unit: "tonnes", standard: "carries nothing", "What one of them carries.")
  static let volume = Column(
    "load_m3", .number(of: .cubicMetres, most: Millionths(whole: 1_000_000)),
    unit: "cubic metres", standard: "no limit", "What one of them holds by volume.")
  static let available = Column(
    "available", .date, standard: "the plan's start", "The day from which they can be used.")
  static let turnRound = Column(
    "turn_round_d", .days, unit: "days", standard: "0",
    "Days from the end of a passage to the start of the next.")
  static let move = Column(
    "move_d", .days, unit: "days", standard: "along its legs only",
    "Days to move between any two places where they are based or kept.")

  static let table = TableDeclaration(
    "lifts.csv", "Vehicles that circulate: ships, trains, lorries, ice breakers.",
    key: ["lift", "base"], names: .lift,
    [
      lift.declaration, base.declaration, count.declaration, load.declaration,
      volume.declaration, available.declaration, turnRound.declaration, move.declaration,
    ])
}
