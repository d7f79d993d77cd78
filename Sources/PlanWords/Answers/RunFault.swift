/// Where the files of a run say something else of a plan than what follows from the plan.
public enum RunFault: Message {
  /// The calendar is another.
  case otherCalendar
  /// The title is another.
  case otherTitle
  /// The status contradicts the stages.
  case otherStatus
  /// What the plan starts from is another.
  case otherOpening
  /// The split of pledges is another.
  case otherSplit
  /// More is drawn than a pledge promised.
  case beyondPledge(String, promised: String)
  /// What-ifs, reasons or effects are numbered or ordered otherwise than they are written.
  case otherFindings
  /// A row is missing.
  case missing(file: String, row: String)
  /// A row has no ground.
  case baseless(file: String, row: String)
  /// The rows stand in another order.
  case notInOrder(file: String)
  /// A cell is not what the plan gives.
  case cell(file: String, row: String, column: String, found: String, worked: String)
}
