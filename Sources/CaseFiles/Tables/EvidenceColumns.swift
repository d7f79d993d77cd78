import PlanWords

/// The columns of evidence.csv.
enum EvidenceColumns {
  static let evidence = Column(
    "evidence", .name, required: true, hxl: "#meta+evidence+code", "The name of the passage.")
  static let source = Column(
    "source", .name, required: true, refers: [.source], hxl: "#meta+source+code",
    "The source that it stands in.")
  static let locator = Column("locator", .text, "Where in the source: page, paragraph, table.")
  static let says = Column(
    "says", .text, hxl: "#description", "What it says, in the planner's own words.")
  static let grade = Column("grade", .text, hxl: "#meta+grade", "How far it is trusted.")

  static let table = TableDeclaration(
    "evidence.csv", "The passages that figures rest on.", key: ["evidence"], names: .evidence,
    [
      evidence.declaration, source.declaration, locator.declaration, says.declaration,
      grade.declaration,
    ])
}
