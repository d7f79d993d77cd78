public import SupplyModel

/// What is wrong with an attribute of an item or a spec.
public enum MeasureFault: InputFault {
  /// A row of two kinds.
  case endsAndText
  /// A row without a value.
  case noValue
  /// One attribute in two units.
  case otherUnit(row: Int, _ unit: String)
  /// A range is not twice the radius.
  case radiusContradicts(row: Int, radius: Millionths, range: Millionths)
}
