public import SupplyModel

/// What is wrong with a name that should lead to a row.
public enum ReferenceFault: InputFault {
  /// No row has it.
  case unknown(_ kinds: [RowKind], nearest: String?, file: String)
  /// It says that there is none.
  case noneMeant(_ kinds: [RowKind], emptyMeans: String)
  /// It is a mark where a name must be.
  case mark(_ kinds: [RowKind], file: String)
  /// It leads to what was not known yet, or is known no more.
  case laterKnown(_ kinds: [RowKind], on: CalendarDate?)
  /// Two names differ by letter case alone.
  case letterCase(_ other: String, row: Int)
}
