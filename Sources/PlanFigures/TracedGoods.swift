public import SupplyModel

/// Goods of a plan followed from their source to their end, where goods of one kind that lie in one place
/// are mixed in proportion.
public struct TracedGoods: Hashable, Sendable {
  /// Where they come from.
  public let source: PledgeShare.Source
  /// What became of them.
  public let fate: PledgeShare.Fate
  /// The last corridor that they used, or on which they were lost; empty is none.
  public let corridor: String
  /// The need that received them or used them up as companions; nil when none did.
  public let need: Need.ID?
  /// The period in which it received them; nil when none did.
  public let period: Int?
  /// The mass.
  public let mass: Mass
}

extension TracedGoods {
  /// Follows goods of a plan from their sources to their ends, in whole grams: what a source gives equals
  /// what became of it, and what each need receives equals what is traced to it.
  ///
  /// Nothing is solved.
  ///
  /// - Parameters:
  ///   - items: The goods to follow; all commodities of an item are followed.
  ///   - record: The plan.
  ///   - supplyCase: Its case.
  /// - Returns: For each source in the order of the case, its goods by fate, corridor, need and period.
  public static func all(
    _ items: Set<Item.ID>, in record: PlanRecord, of supplyCase: SupplyCase
  ) -> [TracedGoods] {
    var tracing = GoodsTracing(items, record, supplyCase)
    tracing.run()
    return tracing.traced
  }
}

extension PledgeShare {
  /// How the pledges of a plan are split, by source, fate and corridor.
  ///
  /// Nothing is solved.
  public static func all(
    in record: PlanRecord, of supplyCase: SupplyCase
  ) -> [PledgeShare] {
    let pledged = Set(supplyCase.supplies.filter { !$0.pledge.isEmpty }.map(\.item))
    guard !pledged.isEmpty else { return [] }
    var shares: [PledgeShare] = []
    for goods in TracedGoods.all(pledged, in: record, of: supplyCase) {
      let isSame =
        shares.last.map { share in
          (share.source, share.fate, share.corridor) == (goods.source, goods.fate, goods.corridor)
        } ?? false
      if isSame {
        shares[shares.count - 1].mass += goods.mass
      } else {
        shares.append(
          PledgeShare(
            source: goods.source, fate: goods.fate, corridor: goods.corridor, mass: goods.mass))
      }
    }
    return shares
  }
}
