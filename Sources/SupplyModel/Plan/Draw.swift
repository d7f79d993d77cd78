/// What a supply gives up in one period.
public struct Draw: Hashable, Sendable {
  /// The supply.
  public var supply: Supply.ID
  /// The period.
  public var period: Int
  /// The mass drawn.
  public var mass: Mass

  /// Makes a draw.
  public init(supply: Supply.ID, period: Int, mass: Mass) {
    self.supply = supply
    self.period = period
    self.mass = mass
  }
}
