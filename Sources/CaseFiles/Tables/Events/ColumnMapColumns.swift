/// The columns of a map: what the columns of a sender's tables say, in fields of events.
enum ColumnMapColumns {
  static let field = Column(
    "field", CellForm<EventField>.word(), required: true, "The field of the event.")
  static let column = Column("column", .text, "The heading of the sender's column.")
  static let when = Column(
    "when", .text, standard: "always", "What the column says where the value holds.")
  static let value = Column("value", .text, "What the field says then.")
  static let form = Column(
    "form", .text, standard: "YYYY-MM-DD", "How the column writes dates, such as DD/MM/YYYY.")

  /// A map in the file of that name.
  static func table(_ file: String) -> TableDeclaration {
    TableDeclaration(
      file, "What the columns of a sender's tables say.", hasNotes: false,
      [
        field.declaration, column.declaration, when.declaration, value.declaration,
        form.declaration,
      ])
  }
}
