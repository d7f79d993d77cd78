import PlanWords
import SupplyModel

/// The columns of a table of events.
enum EventColumns {
  static let kind = Column(
    "kind", CellForm<EventKind>.word(), required: true, "What happened.")
  static let on = Column(
    "on", .date, hxl: "#date",
    "The day on which it happened, or the first day on which it may have.")
  static let until = Column(
    "until", .date, standard: "the same day", hxl: "#date+end",
    "The last day on which it may have happened, where the day is not known.")
  static let known = Column(
    "known", .date, standard: "the day on which it happened", hxl: "#date+known",
    "The day on which it became known.")
  static let consignment = Column("consignment", .name, "The consignment.")
  static let item = Column(
    "item", CellForm<Item.ID>.identifier(), refers: [.item], hxl: "#item+code", "What goods.")
  static let quantity = Column(
    "quantity", .number(of: .units), unit: "units", hxl: "#item+quantity",
    "How much, in units of the item.")
  static let place = Column(
    "place", CellForm<Place.ID>.identifier(), refers: [.place], hxl: "#loc+code", "Where.")
  static let leg = Column("leg", CellForm<Leg.ID>.identifier(), refers: [.leg], "On which leg.")
  static let from = Column(
    "from", CellForm<Place.ID>.identifier(), refers: [.place], hxl: "#loc+code+origin",
    "From where.")
  static let to = Column(
    "to", CellForm<Place.ID>.identifier(), standard: "the end of the leg", refers: [.place],
    hxl: "#loc+code+destination", "To where.")
  static let due = Column(
    "due", .date, standard: "the transit of the leg later", hxl: "#date+due",
    "The day on which goods are expected, or an answer is due.")
  static let donor = Column("donor", .label, hxl: "#org+funder+name", "Who gives it.")
  static let pledge = Column("pledge", .name, refers: [.pledge], "The pledge that it is part of.")
  static let supply = Column(
    "supply", CellForm<Supply.ID>.identifier(),
    standard: "the one that has it", refers: [.supply], "The supply that it leaves.")
  static let need = Column(
    "need", CellForm<Need.ID>.identifier(), standard: "any", refers: [.need],
    "The need that it is for.")
  static let corridor = Column(
    "corridor", .name, refers: [.corridor], "The corridor that it takes.")
  static let waybill = Column("waybill", .label, "The number of its waybill.")
  static let who = Column(
    "who", .label, hxl: "#org+name", "Who vouches, decides, asks, promises or meets.")
  static let whom = Column("whom", .label, "To whom a question is put.")
  static let how = Column("how", .text, hxl: "#method", "How it was counted.")
  static let subject = Column(
    "subject", .name, refers: [.leg, .place, .corridor],
    "The leg, place or corridor that was shut or opened.")
  static let question = Column("question", .name, "The name of the question.")
  static let corrects = Column("corrects", .eventID, "The id of the event that is put right.")
  static let text = Column(
    "text", .text, hxl: "#description", "In words: the cause, what was said.")
  static let source = Column("source", .name, refers: [.source], "The row of sources.csv.")

  static let declarations = [
    kind.declaration, on.declaration, until.declaration, known.declaration,
    consignment.declaration, item.declaration, quantity.declaration, place.declaration,
    leg.declaration, from.declaration, to.declaration, due.declaration, donor.declaration,
    pledge.declaration, supply.declaration, need.declaration, corridor.declaration,
    waybill.declaration, who.declaration, whom.declaration, how.declaration, subject.declaration,
    question.declaration, corrects.declaration, text.declaration, source.declaration,
    NoteColumns.state.declaration, NoteColumns.marking.declaration,
  ]

  /// A table of events, in the file of that name.
  static func table(_ file: String) -> TableDeclaration {
    TableDeclaration(file, "What has happened.", hasNotes: false, declarations)
  }
}

extension CellForm where Value == String {
  /// The id of an event.
  static var eventID: Self {
    CellForm(
      .eventID, schema: FieldSchema(pattern: "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
    ) { text in
      EventID(text) != nil
        ? .success(text)
        : .failure(CellFault(wrong: .notOf(.eventID), fix: .form(.eventID)))
    }
  }
}
