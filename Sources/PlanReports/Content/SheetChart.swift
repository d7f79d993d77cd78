import SupplyModel

/// What the picture of a section shows.
public enum SheetChart: Sendable {
  /// Spans of days, a row for each subject.
  case spans([SpanEntry], title: String)
  /// Vehicles in use, period by period.
  case vehicles([VehicleEntry])
  /// What deliveries free.
  case capability([CapabilityEntry])
}
