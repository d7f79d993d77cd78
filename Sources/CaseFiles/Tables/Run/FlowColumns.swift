import SupplyModel

/// The columns of the tables of a plan's flows.
enum FlowColumns {
  static let supply = Column(
    "supply", CellForm<Supply.ID>.identifier(), required: true, "The supply drawn on.")
  static let leg = Column(
    "leg", CellForm<Leg.ID>.identifier(), required: true, "The leg it departs on.")
  static let place = Column(
    "place", CellForm<Place.ID>.identifier(), required: true, hxl: "#loc+code",
    "The place it lies at.")
  static let need = Column(
    "need", CellForm<Need.ID>.identifier(), required: true, "The need that receives it.")
  static let item = Column(
    "item", CellForm<Item.ID>.identifier(), required: true, hxl: "#item+code", "What it is.")
  static let earmark = Column(
    "earmark", CellForm<Need.ID>.identifier(), "The one need that it may serve; empty is any.")
  static let period = Column("period", .period, required: true, "The period, counted from 0.")
  static let firstDay = Column(
    "date", .date, required: true, hxl: "#date", "The first day of the period.")
  static let lastDay = Column(
    "date", .date, required: true, hxl: "#date", "The last day of the period.")
  static let departs = Column(
    "departs", .date, required: true, hxl: "#date+departure",
    "The first day of the period of departure.")
  static let arrives = Column(
    "arrives", .date, required: true, hxl: "#date+arrival", "The last day of the period of arrival."
  )
  static let departure = Column(
    "departure_period", .period, required: true, "The period of departure, counted from 0.")
  static let arrival = Column(
    "arrival_period", .period, required: true, "The period of arrival, counted from 0.")
  static let quantity = Column(
    "quantity_t", .mass, unit: "tonnes", required: true, hxl: "#item+quantity+tonnes", "The mass.")
  static let arriving = Column(
    "arriving_t", .mass, unit: "tonnes", required: true, hxl: "#item+quantity+arriving",
    "What arrives of it, after losses.")
  static let instalment = Column(
    "instalment", .whole(1...999_999), required: true, "The instalment of the need, from 1.")
  static let end = Column(
    "end", CellForm<AmountEnd>.word(), required: true, "The end of the amount it counts toward.")
  static let units = Column(
    "units", .units, unit: "units", required: true,
    hxl: "#item+quantity+units", "The same in units of the item, rounded down.")
  static let late = Column(
    "late", .yesOrNo, required: true, "Whether it comes after the due date.")

  static let draws = TableDeclaration(
    "draws.csv", "What supplies give up.", hasNotes: false,
    [supply.declaration, period.declaration, firstDay.declaration, quantity.declaration])
  static let moves = TableDeclaration(
    "moves.csv", "What departs on legs.", hasNotes: false,
    [
      leg.declaration, item.declaration, earmark.declaration, departs.declaration,
      arrives.declaration, departure.declaration, arrival.declaration, quantity.declaration,
      arriving.declaration,
    ])
  static let stocks = TableDeclaration(
    "stocks.csv", "What is in store at the end of each period.", hasNotes: false,
    [
      place.declaration, item.declaration, earmark.declaration, period.declaration,
      lastDay.declaration, quantity.declaration,
    ])
  static let deliveries = TableDeclaration(
    "deliveries.csv", "What needs receive.", hasNotes: false,
    [
      need.declaration, instalment.declaration, end.declaration, item.declaration,
      earmark.declaration, period.declaration, lastDay.declaration, quantity.declaration,
      units.declaration, late.declaration,
    ])
}

extension Row {
  /// The goods that the row is about.
  var commodity: Commodity? {
    self[FlowColumns.item].map { Commodity(item: $0, earmark: self[FlowColumns.earmark]) }
  }
}

extension Commodity {
  /// The cells of item and earmark.
  var cells: [String] { [item.description, earmark?.description ?? ""] }
}
