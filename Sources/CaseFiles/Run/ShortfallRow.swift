public import SupplyModel

/// What one need gets, in units, all its instalments together.
public struct ShortfallRow: Hashable, Sendable {
  /// The need.
  public var need: Need.ID
  /// What is asked at the low end.
  public var askedLow: Millionths
  /// What is asked at the high end.
  public var askedHigh: Millionths
  /// What arrives by the due date.
  public var onTime: Millionths
  /// What arrives late but still counts.
  public var late: Millionths
  /// What does not arrive.
  public var short: Millionths
  /// The unit of all these.
  public var unit: String

  /// Makes a row; without a reason and a remedy unless they are given.
  public init(
    need: Need.ID, askedLow: Millionths, askedHigh: Millionths, onTime: Millionths,
    late: Millionths, short: Millionths, unit: String
  ) {
    self.need = need
    self.askedLow = askedLow
    self.askedHigh = askedHigh
    self.onTime = onTime
    self.late = late
    self.short = short
    self.unit = unit
  }
}
