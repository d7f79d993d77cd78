/// The columns of effects.csv.
enum EffectColumns {
  static let whatIf = Column(
    "what_if", .whole(1...1_000_000), required: true, "The number of the what-if.")
  static let purpose = Column(
    "purpose", CellForm<EffectRow.Purpose>.word(), required: true, again: true,
    "What it was tried for.")
  static let subject = Column(
    "subject", .text, again: true, "The corridor, the works or the companion that it was tried for."
  )
  static let kind = Column(
    "kind", CellForm<EffectRow.Kind>.word(), required: true, again: true, "What differs.")
  static let name = Column("name", .text, again: true, "The need, stage or corridor that differs.")
  static let before = Column(
    "before", .real, "Units on time, the stage's value or tonnes carried, in the plan.")
  static let after = Column("after", .real, again: true, "The same with the what-if.")
  static let lateBefore = Column("late_before", .real, unit: "units", "Units late in the plan.")
  static let lateAfter = Column(
    "late_after", .real, unit: "units", again: true, "The same with the what-if.")
  static let worthBefore = Column(
    "worth_before", .real, unit: "units", "What a need's units count for, late ones for less.")
  static let worthAfter = Column(
    "worth_after", .real, unit: "units", again: true, "The same with the what-if.")

  static let table = TableDeclaration(
    "effects.csv", "What planning again was found to make different.", hasNotes: false,
    [
      whatIf.declaration, purpose.declaration, subject.declaration, kind.declaration,
      name.declaration, before.declaration, after.declaration, lateBefore.declaration,
      lateAfter.declaration, worthBefore.declaration, worthAfter.declaration,
    ])
}
