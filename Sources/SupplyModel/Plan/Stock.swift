/// What is in store at the end of one period.
public struct Stock: Hashable, Sendable {
  /// The place.
  public var place: Place.ID
  /// The goods.
  public var commodity: Commodity
  /// The period.
  public var period: Int
  /// The mass in store.
  public var mass: Mass

  /// Makes a stock.
  public init(place: Place.ID, commodity: Commodity, period: Int, mass: Mass) {
    self.place = place
    self.commodity = commodity
    self.period = period
    self.mass = mass
  }
}
