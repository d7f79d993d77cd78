/// The way by which goods could come to a need soonest, and what it lacks.
public struct BestWay: Hashable, Sendable {
  /// Its legs, in their order.
  public var legs: [Leg.ID]
  /// The days on it.
  public var days: Int
  /// The first day on which goods by it can be there.
  public var arrival: CalendarDate

  /// Makes a way.
  public init(legs: [Leg.ID], days: Int, arrival: CalendarDate) {
    self.legs = legs
    self.days = days
    self.arrival = arrival
  }
}
