import PlanWords
import SupplyModel

/// The columns of postings.csv.
enum PostingColumns {
  static let posting = Column(
    "posting", CellForm<Posting.ID>.identifier(), required: true, "The name of the posting.")
  static let person = Column(
    "person", CellForm<Person.ID>.identifier(), required: true, refers: [.person],
    "Who is asked.")
  static let post = Column(
    "post", CellForm<Post.ID>.identifier(), required: true, refers: [.post],
    "The post to be filled.")
  static let asked = Column(
    "asked", .date, required: true, hxl: "#date+requested",
    "The day on which the person is asked; notice runs from it.")
  static let from = Column(
    "from", .date, required: true, hxl: "#date+start",
    "The first day on which the person should be there.")
  static let until = Column(
    "until", .date, standard: "the end of the plan",
    hxl: "#date+end", "The last day on which the person should be there.")

  static let table = TableDeclaration(
    "postings.csv", "Who is asked to fill which post, and when.", key: ["posting"],
    names: .posting,
    [
      posting.declaration, person.declaration, post.declaration, asked.declaration,
      from.declaration, until.declaration,
    ])
}
