import SupplyModel

/// The columns of concessions.csv, which a run holds only when it has rows.
enum ConcessionColumns {
  static let given = Column(
    "given", .stage, required: true,
    "The stage that gives up: needs of a tier, or its first round of sharing for all of them.")
  static let part = Column(
    "part", .real, required: true, "The part of its value that is given up, 0 to 1.")
  static let later = Column("later", .stage, required: true, "The later stage that gains.")
  static let before = Column(
    "before", .real, required: true, "What the plan reaches in the later stage.")
  static let after = Column("after", .real, required: true, "What could be reached there.")

  static let table = TableDeclaration(
    "concessions.csv", "What the strict order of stages costs, where that is much.",
    hasNotes: false,
    [
      given.declaration, part.declaration, later.declaration, before.declaration,
      after.declaration,
    ])
}
