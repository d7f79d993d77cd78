/// A dated fact that changes a leg, a place or a whole corridor: a season, a closure, a repair.
public struct Change: Hashable, Sendable {
  /// What is changed: the name of a leg, a place or a corridor.
  public var subject: String
  /// When it holds.
  public var span: DateSpan
  /// What is changed.
  public var attribute: ChangedAttribute
  /// What becomes of it.
  public var effect: ChangeEffect
  /// What must be kept at a place for anything to pass; nil is nothing.
  ///
  /// Its ``effect`` is then a value for each vehicle kept there.
  public var asset: NeededAsset?
  /// Season, closure, repair, strike or other reason.
  public var reason: String
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a change.
  public init(
    subject: String, span: DateSpan, attribute: ChangedAttribute, effect: ChangeEffect,
    asset: NeededAsset? = nil, reason: String = "", notes: RowNotes = RowNotes()
  ) {
    self.subject = subject
    self.span = span
    self.attribute = attribute
    self.effect = effect
    self.asset = asset
    self.reason = reason
    self.notes = notes
  }
}

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

/// What a change can change.
public enum ChangedAttribute: String, CaseIterable, Sendable {
  /// A leg's throughput, a value in tonnes per day.
  case throughput = "throughput_t_per_d"
  /// A leg's transit time, a value in days.
  case transit = "transit_d"
  /// A leg's share lost per passage.
  case loss
  /// A leg's cost, a value per tonne.
  case cost = "cost_per_t"
  /// A place's handling, a value in tonnes per day.
  case handling = "handling_t_per_d"
  /// A place's storage, a value in tonnes.
  case storage = "storage_t"
  /// A leg's throughput by volume, a value in cubic metres per day.
  case throughputVolume = "volume_m3_per_d"
  /// A place's storage by volume, a value in cubic metres.
  case storageVolume = "storage_m3"
}

/// What a change does to what it changes.
///
/// Values come first, the last row ruling; then every factor multiplies.
public enum ChangeEffect: Hashable, Sendable {
  /// It becomes this.
  case value(Millionths)
  /// It is multiplied by this.
  case factor(Millionths)
}
