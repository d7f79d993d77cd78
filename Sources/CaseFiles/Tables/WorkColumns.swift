import PlanWords
import SupplyModel

/// The columns of works.csv.
enum WorkColumns {
  static let work = Column(
    "work", CellForm<Work.ID>.identifier(), required: true, "The name of the work.")
  static let subject = Column(
    "subject", .name, required: true, refers: [.leg, .place], "The leg or place that it improves.")
  static let attribute = Column(
    "attribute", .raisedAttribute, required: true, "What it raises.")
  static let gain = Column(
    "gain", .bounded(.ofAttribute).aboveZero, unit: "the attribute's", required: true,
    "By how much.")
  static let start = Column(
    "start", .date, standard: "the plan's start", "The first day on which it can be begun.")
  static let lead = Column(
    "lead_d", .whole(0...3660), unit: "days", standard: "0",
    "Days from the beginning until it is of use.")
  static let cost = Column(
    "cost", .number(of: .resource), unit: "units of the resource", standard: "0",
    "What it costs.")
  static let resource = Column(
    "resource", .name, standard: "none",
    "What it is paid in; without a budget of it the work is only valued.")
  static let whole = Column(
    "whole", .yesOrNo, standard: "no", "Whether it is done altogether or not at all.")

  static let table = TableDeclaration(
    "works.csv", "Works that would raise what legs and places can take.", key: ["work"],
    names: .work,
    [
      work.declaration, subject.declaration, attribute.declaration, gain.declaration,
      start.declaration, lead.declaration, cost.declaration, resource.declaration,
      whole.declaration,
    ])
}
