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

/// The columns of works.csv.
enum WorkColumns {
  static let work = Column(
    "work", CellForm<Work.ID>.identifier(), required: true, "The name of the work.")
  static let subject = Column(
    "subject", .name, required: true, refers: [.leg, .place], "The leg or place that it improves.")
  static let attribute = Column(
    "attribute", .raisedAttribute, required: true, "What it raises.")
  static let gain = Column(
    "gain", .bounded(.ofAttribute).aboveZero, unit: "the attribute's", required: true,
    "By how much.")
  static let start = Column(
    "start", .date, standard: "the plan's start", "The first day on which it can be begun.")
  static let lead = Column(
    "lead_d", .whole(0...3660), unit: "days", standard: "0",
    "Days from the beginning until it is of use.")
  static let cost = Column(
    "cost", .number(of: .resource), unit: "units of the resource", standard: "0",
    "What it costs.")
  static let resource = Column(
    "resource", .name, standard: "none",
    "What it is paid in; without a budget of it the work is only valued.")
  static let whole = Column(
    "whole", .yesOrNo, standard: "no", "Whether it is done altogether or not at all.")

  static let table = TableDeclaration(
    "works.csv", "Works that would raise what legs and places can take.", key: ["work"],
    names: .work,
    [
      work.declaration, subject.declaration, attribute.declaration, gain.declaration,
      start.declaration, lead.declaration, cost.declaration, resource.declaration,
      whole.declaration,
    ])
}

/// The columns of budgets.csv.
enum BudgetColumns {
  static let resource = Column("resource", .name, required: true, "What is spent.")
  static let amount = Column(
    "amount", .number(of: .resource), unit: "units of the resource", required: true,
    "The most that may be spent on works.")

  static let table = TableDeclaration(
    "budgets.csv", "What may be spent on works.", key: ["resource"],
    [resource.declaration, amount.declaration])
}
