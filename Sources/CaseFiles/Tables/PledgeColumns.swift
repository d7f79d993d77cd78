import PlanWords
import SupplyModel

/// The columns of pledges.csv.
enum PledgeColumns {
  static let pledge = Column("pledge", .name, required: true, "The name of the pledge.")
  static let item = Column(
    "item", CellForm<Item.ID>.identifier(), required: true, refers: [.item], hxl: "#item+code",
    "What was promised.")
  static let quantity = Column(
    "quantity", .number(of: .units), unit: "units", required: true,
    hxl: "#item+quantity", "How much was promised in all.")
  static let donor = Column("donor", .text, hxl: "#org+funder+name", "Who promised it.")
  static let madeOn = Column("made_on", .date, hxl: "#date+pledged", "When it was promised.")

  static let table = TableDeclaration(
    "pledges.csv", "What was promised in all, whatever it is split into.", key: ["pledge"],
    names: .pledge,
    [
      pledge.declaration, item.declaration, quantity.declaration, donor.declaration,
      madeOn.declaration,
    ])
}
