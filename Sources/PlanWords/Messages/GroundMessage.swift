/// What the figures of a brief rest on.
public enum GroundMessage: Message {
  /// A table or another file of the plan.
  case thisPlan(file: String)
  /// A table and what was delivered.
  case tableAndDeliveries(table: String)
  /// Columns of a table that hold reasons.
  case reasonColumns(file: String)
  /// A column of a table that says what a corridor was found to be worth.
  case worthColumn(file: String)
  /// The moves, and the tables of the case.
  case movesAndCase
  /// The tables of the case.
  case caseTables
  /// The stocks of the case.
  case caseStocks
  /// Values, bounds and prices.
  case certificate
  /// The days planned.
  case setting
  /// From what the proof is worked out.
  case proof
  /// What needs receive.
  case received
  /// What departs.
  case departing
  /// Reasons and remedies.
  case reasons
  /// What enters corridors.
  case entering
  /// Days, and places that most passes by.
  case ways
  /// What corridors are worth.
  case worth
  /// What narrowing the first corridor showed.
  case narrowed
  /// What of a pledge is in no supply.
  case pledgeRest
  /// Rows that are assumed.
  case assumedRows
  /// What follows from what is delivered.
  case workedOut
  /// What is told of a run that is compared.
  case comparedTables
  /// A source and where in it.
  case source(String, locator: String)
}
