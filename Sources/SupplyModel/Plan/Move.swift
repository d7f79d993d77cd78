/// What departs on a leg in one period.
public struct Move: Hashable, Sendable {
  /// The leg.
  public var leg: Leg.ID
  /// The goods.
  public var commodity: Commodity
  /// The period of departure.
  public var departure: Int
  /// The period of arrival.
  public var arrival: Int
  /// The mass that departs.
  public var mass: Mass
  /// The mass that arrives, after losses.
  public var arriving: Mass

  /// Makes a move.
  public init(
    leg: Leg.ID, commodity: Commodity, departure: Int, arrival: Int, mass: Mass, arriving: Mass
  ) {
    self.leg = leg
    self.commodity = commodity
    self.departure = departure
    self.arrival = arrival
    self.mass = mass
    self.arriving = arriving
  }
}
