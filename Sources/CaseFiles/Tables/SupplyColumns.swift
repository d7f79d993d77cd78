import PlanWords
import SupplyModel

/// The columns of supplies.csv.
enum SupplyColumns {
  static let supply = Column(
    "supply", CellForm<Supply.ID>.identifier(), required: true, "The name of the supply.")
  static let place = Column(
    "place", CellForm<Place.ID>.identifier(), required: true, refers: [.place],
    hxl: "#loc+code+origin", "Where it lies.")
  static let item = Column(
    "item", CellForm<Item.ID>.identifier(), required: true, refers: [.item], hxl: "#item+code",
    "What it is.")
  static let quantity = Column(
    "quantity", .number(of: .units), unit: "units", required: true, hxl: "#item+quantity",
    unknown: .quantityKnown,
    "How much.")
  static let per = Column(
    "per", CellForm<Recurrence>.word(), standard: "once", hxl: "#frequency",
    "How often the quantity comes.")
  static let available = Column(
    "available", .date, required: true, hxl: "#date+start", "The day from which it can leave.")
  static let until = Column(
    "until", .date, standard: "the end of the plan", hxl: "#date+end",
    "The last day of a supply that recurs.")
  static let donor = Column("donor", .text, hxl: "#org+funder+name", "Who gives it.")
  static let keep = Column(
    "keep", .number(of: .units), unit: "units", standard: "0", "What the donor keeps back.")
  static let earmark = Column(
    "earmark", CellForm<Need.ID>.identifier(), standard: "any", refers: [.need],
    "The one need that it may serve.")
  static let pledge = Column(
    "pledge", .name, standard: "none", refers: [.pledge], "The pledge that it is part of.")

  static let table = TableDeclaration(
    "supplies.csv", "What can be sent, from where and from when.", isRequired: true,
    key: ["supply"], names: .supply,
    [
      supply.declaration, place.declaration, item.declaration, quantity.declaration,
      per.declaration, available.declaration, until.declaration, donor.declaration,
      keep.declaration, earmark.declaration, pledge.declaration,
    ])
}
