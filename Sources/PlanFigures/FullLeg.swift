public import SupplyModel
import TimeExpansion

/// A leg that carries all it can.
public struct FullLeg: Hashable, Sendable {
  /// The leg.
  public let leg: Leg.ID
  /// In how many periods.
  public let periods: Int
}
