/// The columns of whatifs.csv.
enum WhatIfColumns {
  static let whatIf = Column(
    "what_if", .whole(1...1_000_000), required: true, "The number of the what-if.")
  static let kind = Column(
    "fact", CellForm<FactKind>.word(), required: true, again: true, "The kind of fact.")
  static let subject = Column("subject", .text, again: true, "What it is of.")
  static let detail = Column(
    "detail", .text, again: true,
    "The class, the place or the number of the row that tells it from others.")
  static let place = Column("row", .text, "The row of the case that states it.")
  static let old = Column("old", .text, "What the case says.")
  static let new = Column(
    "new", .text, required: true, again: true,
    "What is supposed instead: absent sets it aside, present puts it in place.")

  static let table = TableDeclaration(
    "whatifs.csv", "The facts that planning again supposed otherwise.", hasNotes: false,
    [
      whatIf.declaration, kind.declaration, subject.declaration, detail.declaration,
      place.declaration, old.declaration, new.declaration,
    ])
}
