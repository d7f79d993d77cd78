import PlanWords
import SupplyModel

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
