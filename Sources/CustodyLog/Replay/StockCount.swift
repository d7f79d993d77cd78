public import SupplyModel

/// Goods of no consignment that were counted at a place.
public struct StockCount: Hashable, Sendable {
  /// Where.
  public let place: Place.ID
  /// What goods.
  public let item: Item.ID
  /// The last counts, all of one day.
  public let counts: [ConsignmentLine.Count]

  /// What lies there, by the count that rules.
  public var ruling: ConsignmentLine.Count? { Self.ruling(counts) }

  /// Of counts of one thing on one day, the one that a plan takes: a confirmed one; of those, and else of all,
  /// the one that became known last; of those, the least.
  static func ruling(_ counts: [ConsignmentLine.Count]) -> ConsignmentLine.Count? {
    counts.max { left, right in
      (left.isConfirmed ? 1 : 0, left.known?.dayNumber ?? .min, -left.units)
        < (right.isConfirmed ? 1 : 0, right.known?.dayNumber ?? .min, -right.units)
    }
  }
}
