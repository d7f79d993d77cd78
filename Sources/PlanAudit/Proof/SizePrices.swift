import SupplyModel

/// What a tonne of an item pays for what it takes up in other measures than mass, and as bulk where heavy pieces have
/// more, no more than it is.
struct SizePrices {
  private let facts: IndexedCase
  /// The prices of the limits of other measures, and what a tonne takes up of each.
  private let limits: [(line: AuditedLimits.Line, prices: [Double], size: Double)]
  private let bulk: BulkPrices

  init(of item: Int, _ facts: IndexedCase, _ prices: PriceSheet) {
    self.facts = facts
    bulk = BulkPrices(of: item, facts, prices)
    limits = LimitKind.allCases.compactMap { kind in
      let line = AuditedLimits.line(kind)
      let size = facts.leastSizeOfTonne(of: item, in: line.measure)
      let own = prices.ofLimit(kind)
      guard line.measure != .mass, size > 0, own.contains(where: { $0 > 0 }) else { return nil }
      return (line, own, size)
    }
  }

  /// To be in store as a period ends.
  func toKeep(at place: Int, in period: Int) -> Double {
    limits.reduce(0) { paid, limit in
      guard limit.line.counted == .stored else { return paid }
      return down(paid + down(limit.size * limit.prices[place * facts.periods + period]))
    }
  }

  /// To depart on a leg.
  func toDepart(on leg: Int, in period: Int) -> Double {
    limits.reduce(bulk.toDepart(on: leg, in: period)) { paid, limit in
      guard limit.line.counted == .departing else { return paid }
      return down(paid + down(limit.size * limit.prices[leg * facts.periods + period]))
    }
  }
}
