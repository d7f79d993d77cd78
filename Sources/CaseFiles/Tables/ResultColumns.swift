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

/// The columns of limits.csv.
enum LimitColumns {
  static let subject = Column("subject", .name, required: true, "The leg or place.")
  static let kind = Column(
    "kind", CellForm<LimitKind>.word(), required: true, "What the limit is of.")
  static let date = Column(
    "date", .date, required: true, hxl: "#date", "The first day of the period.")
  /// A column for each measure: a row has a figure in that of its kind alone.
  static let limits = byMeasure("limit", "The limit")
  static let uses = byMeasure("use", "What is used of it")
  static let price = Column(
    "price", .real, required: true, "What a tonne more is worth to the stage.")
  static let stage = Column("stage", .stage, required: true, "The first stage that it binds.")

  static let table = TableDeclaration(
    "limits.csv", "The limits that bind.", hasNotes: false,
    [
      subject.declaration, kind.declaration, date.declaration,
    ]
      + Measure.allCases.flatMap { [limits[$0]?.declaration, uses[$0]?.declaration] }
      .compactMap(\.self) + [price.declaration, stage.declaration])

  private static func byMeasure(
    _ heading: String, _ meaning: String
  ) -> [Measure: Column<Millionths>] {
    Dictionary(
      uniqueKeysWithValues: Measure.allCases.map { measure in
        (
          measure,
          Column(
            "\(heading)_\(measure.unit)", .number(of: ColumnUnit(measure)),
            unit: measure.unitInWords,
            required: Measure.allCases.count == 1,
            Measure.allCases.count == 1
              ? "\(meaning)." : "\(meaning), where it is in \(measure.unitInWords).")
        )
      })
  }
}

/// The columns of corridors.csv.
enum CorridorColumns {
  static let corridor = Column("corridor", .name, required: true, "The corridor.")
  static let carried = Column(
    "carried_t", .mass, unit: "tonnes", required: true,
    "What uses any leg of it on its way, each tonne once.")
  static let delivered = Column(
    "delivered_t", .mass, unit: "tonnes", required: true, "What used it and reached a need.")
  static let share = Column(
    "share", .share, required: true, "Its share of all that uses any corridor.")
  static let lost = Column(
    "lost_t", .mass, unit: "tonnes", required: true, "What is lost on it.")
  static let closedPeriods = Column(
    "closed_periods", .period, required: true, "The number of periods in which it is closed.")

  static let table = TableDeclaration(
    "corridors.csv", "The corridors side by side.", hasNotes: false,
    [
      corridor.declaration, carried.declaration, delivered.declaration, share.declaration,
      lost.declaration, closedPeriods.declaration,
    ])
}
