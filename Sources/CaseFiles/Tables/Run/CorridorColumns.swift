import PlanWords

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
