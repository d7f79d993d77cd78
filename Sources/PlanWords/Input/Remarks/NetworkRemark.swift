public import SupplyModel

/// What the reader of a case should know of its legs, and of what changes and allows them.
public enum NetworkRemark: Message {
  /// A passage takes whole periods.
  case transitRounded(_ days: Millionths, of: String, planned: Int, period: Int)
  /// Consent is not granted.
  case closedByConsent(of: String, to: String, _ state: Consent.State)
  /// One name of several things.
  case severalSubjects(_ name: String, _ kinds: [RowKind])
  /// A change that another one overrules.
  case noEffect
  /// A row of later days.
  case afterEnd(_ end: CalendarDate)
  /// A row of earlier days.
  case beforeStart(_ start: CalendarDate)
  /// A change that multiplies by one.
  case factorOne
  /// Two rows say different things of one day.
  case contradiction(row: Int, _ other: String, _ own: String, _ day: CalendarDate)
  /// A class that no item has.
  case unknownClass(_ named: String, near: String?)
  /// Half of a position.
  case onlyLongitude(_ place: String)
  /// Half of a position.
  case onlyLatitude(_ place: String)
  /// The position that programs write for none.
  case gulfOfGuinea(_ place: String)
  /// A distance that does not fit.
  case farApart(_ distance: LegDistance)
  /// A position that is written down wrongly, and how it fits.
  case slip(
    _ slip: PositionSlip, of: Place.ID, _ distance: LegDistance, latitude: Double, longitude: Double
  )
}
