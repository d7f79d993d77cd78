import SupplyModel

/// What a tonne of an item pays to depart where it is bulk and heavy pieces have more, no more than it is.
struct BulkPrices {
  private let facts: IndexedCase
  /// The prices of each kind with any, and what a tonne of the item takes up of it.
  private let limits: [(kind: LimitKind, prices: [Double], size: Double)]
  private let item: Int

  init(of item: Int, _ facts: IndexedCase, _ prices: PriceSheet) {
    self.facts = facts
    self.item = item
    limits = LimitKind.allCases.compactMap { kind in
      let own = prices.ofBulk(kind)
      guard own.contains(where: { $0 > 0 }) else { return nil }
      return (kind, own, facts.leastSizeOfTonne(of: item, in: AuditedLimits.line(kind).measure))
    }
  }

  func toDepart(on leg: Int, in period: Int) -> Double {
    limits.reduce(0) { down($0 + down($1.size * price(of: $1.kind, $1.prices, leg, period))) }
  }

  private func price(
    of kind: LimitKind, _ prices: [Double], _ leg: Int, _ period: Int
  ) -> Double {
    let slot = leg * facts.periods + period
    switch AuditedLimits.line(kind).counted {
    case .departing: return price(of: kind, prices, at: leg, in: period)
    case .handled:
      let (ends, arrival) = (facts.ends[leg], facts.timetable.arrival[slot])
      let loaded = price(of: kind, prices, at: ends.origin, in: period)
      guard arrival < facts.periods else { return loaded }
      let surviving = ratioDown(
        LegTimetable.whole - facts.timetable.loss[slot], LegTimetable.whole)
      return down(
        loaded + down(surviving * price(of: kind, prices, at: ends.destination, in: arrival)))
    case .stored: return 0
    }
  }

  private func price(
    of kind: LimitKind, _ prices: [Double], at subject: Int, in period: Int
  ) -> Double {
    guard let carryOver = facts.carryOvers.of(kind, subject),
      !carryOver.heavy.contains(item)
    else { return 0 }
    return prices[subject * facts.periods + period]
  }
}

extension StageBound {
  /// What bulk may take of limits, and what they leave over from period to period, each at its price: what is left over
  /// for a period gains that period's price and pays that of the one before.
  var pricedCarryOvers: Double {
    var total = 0.0
    for kind in LimitKind.allCases {
      let unit = facts.unit(of: AuditedLimits.line(kind).measure)
      for (price, limit) in zip(prices.ofBulk(kind), facts.limits[kind]) where price > 0 {
        total = up(total + up(price * ratioUp(limit ?? 0, unit)))
      }
      for subject in facts.supplyCase.subjects(of: kind).indices {
        guard let most = facts.carryOvers.of(kind, subject)?.most else { continue }
        let slots = subject * facts.periods..<(subject + 1) * facts.periods
        let limits = Array(facts.limits[kind][slots])
        let worth = worth(of: most, in: unit, at: Array(prices.ofLimit(kind)[slots])) {
          limits[$0] != nil && limits[$0 + 1] != nil
        }
        total = up(total + worth)
      }
    }
    for post in facts.staffing.posts.indices {
      guard let most = facts.carryOvers.ofPosts[post]?.most else { continue }
      let slots = post * facts.periods..<(post + 1) * facts.periods
      total = up(
        total + worth(of: most, in: 1_000_000, at: Array(prices.training[slots])) { _ in true })
    }
    return total
  }

  private func worth(
    of most: [Int128], in unit: Int128, at prices: [Double],
    where isLeftOver: (_ period: Int) -> Bool
  ) -> Double {
    var total = 0.0
    for period in prices.indices.dropLast()
    where prices[period + 1] > prices[period] && isLeftOver(period) {
      let gain = up(prices[period + 1] - prices[period])
      total = up(total + up(gain * ratioUp(most[period], unit)))
    }
    return total
  }
}
