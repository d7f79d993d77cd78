/// Vehicles that must be kept at a place for anything to pass, such as ice breakers at a port.
public struct NeededAsset: Hashable, Sendable {
  /// The vehicles.
  public let lift: Lift.ID
  /// Where they must be kept.
  public let place: Place.ID

  /// Makes a needed asset.
  public init(lift: Lift.ID, place: Place.ID) {
    self.lift = lift
    self.place = place
  }
}
