/// How a cell or a row of a run differs from what follows from the plan and its case.
public enum CellDifference: Message {
  /// A row that should be there is not.
  case rowMissing
  /// A row that should not be there.
  case rowBaseless
  /// Another value.
  case cell(_ found: String, given: String)
  /// The same values in other bytes.
  case otherForm
}
