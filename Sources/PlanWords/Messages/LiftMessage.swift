public import SupplyModel

/// What the vehicles of a lift do.
public enum LiftMessage: Message {
  /// Where and when they are kept so that something passes.
  case kept(lift: String, [Keeping])
  /// The legs on which they are too few.
  case only([PlanMessage])
  /// Several legs hold them back, and more than are named.
  case andMore([PlanMessage])
  /// All of it, under a picture.
  case summary(
    lift: String, vehicles: Double, busy: Double, kept: Double, idle: Double,
    tooFewOn: [PlanMessage])
  /// What they do in one period.
  case period(CalendarDate, busy: Double, available: Double, kept: Double, isShort: Bool)

  /// Vehicles that are kept at a place.
  public struct Keeping: Message {
    /// How many.
    public let vehicles: Double
    /// The place.
    public let place: String
    /// The first day.
    public let from: CalendarDate
    /// The last day.
    public let until: CalendarDate

    /// Makes vehicles that are kept.
    public init(_ vehicles: Double, at place: String, from: CalendarDate, until: CalendarDate) {
      (self.vehicles, self.place, self.from, self.until) = (vehicles, place, from, until)
    }
  }
}
