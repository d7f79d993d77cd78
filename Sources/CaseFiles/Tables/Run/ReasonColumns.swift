import SupplyModel

/// The columns of reasons.csv.
enum ReasonColumns {
  static let reason = Column(
    "reason", .whole(1...1_000_000), required: true,
    "The number of the reason; needs of one rank that ask for the same share one.")
  static let need = Column(
    "need", CellForm<Need.ID>.identifier(), required: true, "The need that is short or late.")
  static let cause = Column(
    "cause", CellForm<CauseKind>.word(), required: true, again: true,
    "What stands in its way first of all.")
  static let legs = Column("legs", .names, "The legs of the best way, where it takes too long.")
  static let days = Column("days", .whole(0...1_000_000), unit: "days", "The days on it.")
  static let arrival = Column("arrival", .date, "The first day on which goods by it can be there.")
  static let offered = Column(
    "offered", .real, unit: "units", "What is offered of what it accepts, where that is too little."
  )
  static let asked = Column("asked", .real, unit: "units", "What is asked of it in its rank.")
  static let askedBefore = Column(
    "asked_before", .real, unit: "units", "What is asked of it in earlier ranks.")
  static let whatIf = Column(
    "what_if", .whole(1...1_000_000), "The facts that help when undone; empty when none do.")
  static let gain = Column(
    "gain", .real, unit: "units", again: true,
    "What the need then has more: on time, or late as far as late counts.")

  static let table = TableDeclaration(
    "reasons.csv", "Why needs are short or late.", hasNotes: false,
    [
      reason.declaration, need.declaration, cause.declaration, legs.declaration,
      days.declaration, arrival.declaration, offered.declaration, asked.declaration,
      askedBefore.declaration, whatIf.declaration, gain.declaration,
    ])
}
