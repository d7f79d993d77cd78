import PlanWords
import SupplyModel

/// The columns of posts.csv.
enum PostColumns {
  static let post = Column(
    "post", CellForm<Post.ID>.identifier(), required: true, "The name of the post.")
  static let place = Column(
    "place", CellForm<Place.ID>.identifier(), required: true, refers: [.place], hxl: "#loc+code",
    "Where it is.")
  static let enables = Column(
    "enables", .name, required: true, refers: [.item, .spec],
    "The goods that wait there for somebody to fill it: an item, or a spec.")
  static let skill = Column("skill", .label, standard: "any", "The skill that it asks.")
  static let language = Column("language", .label, standard: "any", "The language that it asks.")
  static let unitsPerPerson = Column(
    "units_per_person", .number(of: .units).aboveZero, unit: "units", standard: "any number",
    "How many units one person can serve in all.")
  static let unitsPerMonth = Column(
    "units_per_month", .number(of: .units).aboveZero, unit: "units per month and person",
    standard: "any number", "How many units one person can serve in a month.")

  static let table = TableDeclaration(
    "posts.csv", "Posts of advisers and trainers for whom goods wait.", key: ["post"],
    names: .post,
    [
      post.declaration, place.declaration, enables.declaration, skill.declaration,
      language.declaration, unitsPerPerson.declaration, unitsPerMonth.declaration,
    ])
}

/// The columns of people.csv.
enum PersonColumns {
  static let person = Column(
    "person", CellForm<Person.ID>.identifier(), required: true, "The name in the tables.")
  static let name = Column(
    "name", .text, standard: "the person", hxl: "#contact+name", "The name in print.")
  static let skills = Column("skills", .words, standard: "none", "What the person can do.")
  static let languages = Column("languages", .words, standard: "none", "What the person speaks.")
  static let home = Column(
    "home", CellForm<Place.ID>.identifier(), required: true, refers: [.place],
    "Where the person is at first.")
  static let notice = Column(
    "notice_d", .whole(0...3660), unit: "days", standard: "0",
    "Days from being asked to setting out.")
  static let from = Column(
    "from", .date, standard: "any", hxl: "#date+start", "The first day on which the person is free."
  )
  static let until = Column(
    "until", .date, standard: "any", hxl: "#date+end", "The last day on which the person is free.")

  static let table = TableDeclaration(
    "people.csv", "Advisers and trainers.", key: ["person"], names: .person,
    [
      person.declaration, name.declaration, skills.declaration, languages.declaration,
      home.declaration, notice.declaration, from.declaration, until.declaration,
    ])
}

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
