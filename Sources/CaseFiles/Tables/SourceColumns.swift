import PlanWords

/// The columns of sources.csv.
enum SourceColumns {
  static let source = Column(
    "source", .name, required: true, hxl: "#meta+source+code", "The name of the source.")
  static let title = Column("title", .text, hxl: "#meta+source+name", "Its title.")
  static let author = Column("author", .text, hxl: "#meta+source+author", "Who wrote it.")
  static let date = Column(
    "date", .text, hxl: "#date+published", "When it was written, as far as known.")
  static let url = Column("url", .text, hxl: "#meta+url", "Where it can be read.")
  static let archiveNumber = Column("archive_number", .text, "Its number in an archive.")
  static let readAs = Column(
    "read_as", .text, "In what form it was read: the original, an excerpt, at second hand.")

  static let table = TableDeclaration(
    "sources.csv", "What the figures were read in.", key: ["source"], names: .source,
    [
      source.declaration, title.declaration, author.declaration, date.declaration,
      url.declaration, archiveNumber.declaration, readAs.declaration,
    ])
}
