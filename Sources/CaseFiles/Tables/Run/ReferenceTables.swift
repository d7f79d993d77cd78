import SupplyModel

/// The tables of the reference of a plan's proof: what flows in it, every mass so many times as large as parts of a
/// gram make a gram.
///
/// A run holds such a table only when it has rows.
enum ReferenceTables {
  /// A table, and that of the plan whose columns it has.
  struct Pair {
    let own, ofPlan: TableDeclaration
  }

  static let pairs: [Pair] = ofPlan.map { table in
    Pair(
      own: TableDeclaration(
        "certificate/reference-\(table.file)",
        "The reference of the proof, in parts of a gram: \(table.meaning)", hasNotes: false,
        table.columns),
      ofPlan: table)
  }

  /// All of them, in the order of a run's data package.
  static let tables = pairs.map(\.own)

  private static let ofPlan = [
    FlowColumns.draws, FlowColumns.moves, FlowColumns.stocks, FlowColumns.deliveries,
    UseFlowColumns.joins, UseFlowColumns.freed, UseFlowColumns.vehicleMoves,
    UseFlowColumns.vehicleStays, UseFlowColumns.works,
  ]
}
