/// What was probably written down wrongly of a position.
public enum PositionSlip: Hashable, Sendable {
  /// Latitude and longitude in each other's place.
  case swapped
  /// East for west, or the other way round.
  case longitudeSign
  /// North for south, or the other way round.
  case latitudeSign
}
