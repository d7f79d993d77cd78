/// What one instalment of a need receives in one period.
public struct Delivery: Hashable, Sendable {
  /// The need.
  public var need: Need.ID
  /// The number of the instalment, from 1.
  public var instalment: Int
  /// The end of the amount it counts toward.
  public var end: AmountEnd
  /// The goods.
  public var commodity: Commodity
  /// The period; its last day is the date of delivery.
  public var period: Int
  /// The mass.
  public var mass: Mass

  /// Makes a delivery.
  public init(
    need: Need.ID, instalment: Int, end: AmountEnd, commodity: Commodity, period: Int, mass: Mass
  ) {
    self.need = need
    self.instalment = instalment
    self.end = end
    self.commodity = commodity
    self.period = period
    self.mass = mass
  }
}
