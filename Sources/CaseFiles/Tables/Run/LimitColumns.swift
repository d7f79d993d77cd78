import PlanWords
import SupplyModel

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
