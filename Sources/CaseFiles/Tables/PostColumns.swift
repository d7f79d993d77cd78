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
