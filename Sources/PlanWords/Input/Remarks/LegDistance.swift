public import SupplyModel

/// How far the ends of a leg lie apart, and the distance that it states.
public struct LegDistance: Hashable, Sendable {
  /// The leg.
  public let leg: Leg.ID
  /// Where it starts.
  public let from: Place.ID
  /// Where it ends.
  public let to: Place.ID
  /// As the crow flies, in kilometres.
  public let kilometres: Int
  /// What it states, in kilometres.
  public let stated: Int

  /// Measures a leg.
  public init(of leg: Leg.ID, from: Place.ID, to: Place.ID, kilometres: Int, stated: Int) {
    (self.leg, self.from, self.to) = (leg, from, to)
    (self.kilometres, self.stated) = (kilometres, stated)
  }
}
