import PlanWords

/// The columns of attributes.csv.
enum AttributeColumns {
  static let subject = Column(
    "subject", .name, required: true,
    "The item that it is of; any other name makes a spec of that name.")
  static let attribute = Column(
    "attribute", .name, required: true, "What is measured, such as calibre or range.")
  static let low = Column("low", .number(of: .units), standard: "open", "The lower end.")
  static let high = Column("high", .number(of: .units), standard: "open", "The upper end.")
  static let unit = Column(
    "unit", .label, hxl: "#item+unit",
    "The unit of both ends; the same wherever the attribute is named.")
  static let text = Column("text", .label, "A word instead of a measure.")

  static let table = TableDeclaration(
    "attributes.csv", "What items measure and what specs ask.", key: ["subject", "attribute"],
    [
      subject.declaration, attribute.declaration, low.declaration, high.declaration,
      unit.declaration, text.declaration,
    ])
}
