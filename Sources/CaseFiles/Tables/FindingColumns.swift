import SupplyModel

/// The columns of whatifs.csv.
enum WhatIfColumns {
  static let whatIf = Column(
    "what_if", .whole(1...1_000_000), required: true, "The number of the what-if.")
  static let kind = Column("fact", CellForm<FactKind>.word(), required: true, "The kind of fact.")
  static let subject = Column("subject", .text, "What it is of.")
  static let detail = Column(
    "detail", .text, "The class, the place or the number of the row that tells it from others.")
  static let place = Column("row", .text, "The row of the case that states it.")
  static let old = Column("old", .text, "What the case says.")
  static let new = Column(
    "new", .text, required: true,
    "What is supposed instead: absent sets it aside, present puts it in place.")

  static let table = TableDeclaration(
    "whatifs.csv", "The facts that planning again supposed otherwise.", hasNotes: false,
    [
      whatIf.declaration, kind.declaration, subject.declaration, detail.declaration,
      place.declaration, old.declaration, new.declaration,
    ])
}

/// The columns of reasons.csv.
enum ReasonColumns {
  static let reason = Column(
    "reason", .whole(1...1_000_000), required: true,
    "The number of the reason; needs of one rank that ask for the same share one.")
  static let need = Column(
    "need", CellForm<Need.ID>.identifier(), required: true, "The need that is short or late.")
  static let cause = Column(
    "cause", CellForm<CauseKind>.word(), required: true, "What stands in its way first of all.")
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
    "gain", .real, unit: "units",
    "What the need then has more: on time, or late as far as late counts.")

  static let table = TableDeclaration(
    "reasons.csv", "Why needs are short or late.", hasNotes: false,
    [
      reason.declaration, need.declaration, cause.declaration, legs.declaration,
      days.declaration, arrival.declaration, offered.declaration, asked.declaration,
      askedBefore.declaration, whatIf.declaration, gain.declaration,
    ])
}

/// The columns of effects.csv.
enum EffectColumns {
  static let whatIf = Column(
    "what_if", .whole(1...1_000_000), required: true, "The number of the what-if.")
  static let purpose = Column(
    "purpose", CellForm<EffectRow.Purpose>.word(), required: true, "What it was tried for.")
  static let subject = Column(
    "subject", .text, "The corridor, the works or the companion that it was tried for.")
  static let kind = Column(
    "kind", CellForm<EffectRow.Kind>.word(), required: true, "What differs.")
  static let name = Column("name", .text, "The need, stage or corridor that differs.")
  static let before = Column(
    "before", .real, "Units on time, the stage's value or tonnes carried, in the plan.")
  static let after = Column("after", .real, "The same with the what-if.")
  static let lateBefore = Column("late_before", .real, unit: "units", "Units late in the plan.")
  static let lateAfter = Column("late_after", .real, unit: "units", "The same with the what-if.")
  static let worthBefore = Column(
    "worth_before", .real, unit: "units", "What a need's units count for, late ones for less.")
  static let worthAfter = Column("worth_after", .real, unit: "units", "The same with the what-if.")

  static let table = TableDeclaration(
    "effects.csv", "What planning again was found to make different.", hasNotes: false,
    [
      whatIf.declaration, purpose.declaration, subject.declaration, kind.declaration,
      name.declaration, before.declaration, after.declaration, lateBefore.declaration,
      lateAfter.declaration, worthBefore.declaration, worthAfter.declaration,
    ])
}
