import PlanWords
import SupplyModel

/// The columns of consents.csv.
enum ConsentColumns {
  static let authority = Column(
    "authority", .label, required: true, hxl: "#org+name", "Who decides.")
  static let subject = Column(
    "subject", .name, required: true, refers: [.leg, .place, .corridor],
    "The leg, place or corridor that it is asked for.")
  static let classes = Column(
    "classes", .words, standard: "all", "The classes of goods that it is asked for.")
  static let consent = Column(
    "consent", CellForm<Consent.State>.word(), required: true,
    hxl: "#access+status", "Its state; withheld and unknown close the way.")
  static let from = Column(
    "from", .dateOrDay, standard: "always", hxl: "#date+start",
    "The first day, once or of every year.")
  static let until = Column(
    "until", .dateOrDay, standard: "always", hxl: "#date+end",
    "The last day, once or of every year.")
  static let chance = Column("chance", .share, "The chance that it is granted, if judged.")

  static let table = TableDeclaration(
    "consents.csv", "Whether authorities let goods pass, over time.",
    key: ["authority", "subject", "classes", "from"],
    [
      authority.declaration, subject.declaration, classes.declaration, consent.declaration,
      from.declaration, until.declaration, chance.declaration,
    ])
}
