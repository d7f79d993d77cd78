import PlanWords
import SupplyModel

/// The columns of shortfalls.csv.
enum ShortfallColumns {
  private static func units(_ heading: String, _ meaning: String) -> Column<Millionths> {
    Column(heading, .units, unit: "units", required: true, meaning)
  }

  static let need = Column("need", CellForm<Need.ID>.identifier(), required: true, "The need.")
  static let askedLow = units("asked_low", "What is asked at the low end.")
  static let askedHigh = units("asked_high", "What is asked at the high end.")
  static let onTime = units("on_time", "What arrives by the due date.")
  static let late = units("late", "What arrives late and still counts.")
  static let short = units("short", "What does not arrive.")
  static let unit = Column("unit", .text, hxl: "#item+unit", "The unit of all these.")

  static let table = TableDeclaration(
    "shortfalls.csv", "What each need gets, and what it lacks.", hasNotes: false,
    [
      need.declaration, askedLow.declaration, askedHigh.declaration, onTime.declaration,
      late.declaration, short.declaration, unit.declaration,
    ])
}
