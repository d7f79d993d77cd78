import PlanWords
import SupplyModel

/// The columns of items.csv.
enum ItemColumns {
  static let item = Column(
    "item", CellForm<Item.ID>.identifier(), required: true, hxl: "#item+code",
    "The name of the item.")
  static let name = Column(
    "name", .text, standard: "the item", hxl: "#item+name", "Its name in print.")
  static let unit = Column(
    "unit", .label, standard: "t", hxl: "#item+unit", "What it is counted in.")
  static let mass = Column(
    "mass_t", .unitMass, unit: "tonnes", required: true,
    hxl: "#item+mass", "The mass of one unit, with its packing.")
  static let volume = Column(
    "volume_m3", .number(of: .cubicMetres, most: Millionths(whole: 1_000_000)),
    unit: "cubic metres", standard: "counts as none", hxl: "#item+volume",
    "The volume of one unit, with its packing.")
  static let goodsClass = Column(
    "class", .label, standard: "none",
    hxl: "#item+type", "Its class of goods, which legs may refuse and consents may name.")
  static let whole = Column(
    "whole", .yesOrNo, standard: "no", "Whether it comes in whole units only.")

  static let table = TableDeclaration(
    "items.csv", "The kinds of goods.", isRequired: true, key: ["item"], names: .item,
    [
      item.declaration, name.declaration, unit.declaration, mass.declaration, volume.declaration,
      goodsClass.declaration, whole.declaration,
    ])
}
