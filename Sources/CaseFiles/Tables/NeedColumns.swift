import PlanWords
import SupplyModel

/// The columns of needs.csv.
enum NeedColumns {
  static let need = Column(
    "need", CellForm<Need.ID>.identifier(), required: true, "The name of the need.")
  static let place = Column(
    "place", CellForm<Place.ID>.identifier(), required: true, refers: [.place],
    hxl: "#loc+code", "Where it is needed.")
  static let ask = Column(
    "item_or_spec", .name, required: true, refers: [.item, .spec],
    hxl: "#item+code", "The item asked for, or the spec that an item must satisfy.")
  static let unit = Column(
    "unit", .label, standard: "the item's", hxl: "#item+unit",
    "The unit of the amount, which must be the item's.")
  static let amount = Column(
    "amount", CellForm<Amount.Wording>.word(), required: true, "How the amount was worded.")
  static let amountIn = Column(
    "amount_in", CellForm<AmountMeasure>.word(), standard: "units",
    "What low and high count: units, or the days of supply that the place should hold when it is due."
  )
  static let low = Column(
    "low", .number(of: .units), unit: "units", hxl: "#item+quantity+min",
    unknown: .amountUnstated,
    "The figure, or its low end.")
  static let high = Column(
    "high", .number(of: .units), unit: "units", hxl: "#item+quantity+max",
    unknown: .rangeOpen,
    "The high end.")
  static let per = Column(
    "per", CellForm<Recurrence>.word(), standard: "once", hxl: "#frequency",
    "How often the amount is asked.")
  static let due = Column(
    "due", .date, required: true, hxl: "#date+due", "The day by which it is asked.")
  static let earliest = Column(
    "earliest", .date, standard: "the plan's start", hxl: "#date+start",
    "The first day on which it can be taken in.")
  static let lateUntil = Column(
    "late_until", .date, standard: "the due date",
    hxl: "#date+end", "The day on which a late delivery is worth nothing any more.")
  static let tier = Column(
    "tier", .whole(1...99), required: true,
    "Its strict rank within the horizon, 1 first.")
  static let horizon = Column(
    "horizon", CellForm<Horizon>.word(), standard: "immediate",
    "How soon it matters; the immediate is never traded for the long war.")
  static let floor = Column(
    "floor", .share, standard: "0", "The share to be met before anything else is served.")
  static let weight = Column(
    "weight", .times(1_000_000).aboveZero, standard: "1",
    "What it counts for beside other needs of its own tier.")
  static let reason = Column("reason", .text, "Why it is asked.")
  static let requestedBy = Column("requested_by", .text, hxl: "#org+requester", "Who asked for it.")
  static let requestedOn = Column(
    "requested_on", .date, hxl: "#date+requested", "When it was asked for.")

  static let table = TableDeclaration(
    "needs.csv", "What is asked for, where and by when.", isRequired: true, key: ["need"],
    names: .need,
    [
      need.declaration, place.declaration, ask.declaration, unit.declaration, amount.declaration,
      amountIn.declaration, low.declaration, high.declaration, per.declaration, due.declaration,
      earliest.declaration,
      lateUntil.declaration, tier.declaration, horizon.declaration, floor.declaration,
      weight.declaration, reason.declaration, requestedBy.declaration, requestedOn.declaration,
    ])
}
