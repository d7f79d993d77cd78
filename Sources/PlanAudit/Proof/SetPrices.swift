import SupplyModel

/// What the prices of sets, stocks and posts make of the use of goods, per unit.
struct SetPrices {
  let facts: IndexedCase
  let prices: PriceSheet

  /// What a unit of an item pays for its companions when it serves a need, no more than it is.
  func payment(of item: Int, for need: Int, in period: Int) -> Double {
    var payment = 0.0
    for (index, set) in facts.recipient.sets[need].enumerated() where set.item == item {
      let price = prices.companions[need][index * facts.periods + period]
      if price > 0 { payment = down(payment + down(ratioDown(set.ratio, 1_000_000) * price)) }
    }
    return payment
  }

  /// The most that a unit of an item gains as companion of what a need receives, less what it pays for
  /// its own companions; nil when it can serve as none.
  func joining(of item: Int, for need: Int, in period: Int) -> Double? {
    guard facts.needs[need].receives[period] else { return nil }
    var best: Double?
    for (index, set) in facts.recipient.sets[need].enumerated()
    where set.companions.contains(item) {
      let price = prices.companions[need][index * facts.periods + period]
      best = max(best ?? price, price)
    }
    return best.map { up($0 - payment(of: item, for: need, in: period)) }
  }

  /// What a unit delivered to a need gains by what it frees later, no less than it is.
  func freeing(by need: Int, in period: Int) -> Double {
    guard period + 1 < facts.periods else { return 0 }
    var gain = 0.0
    for (index, release) in facts.recipient.releases.enumerated()
    where release.needs.contains(need) {
      for (stretch, line) in release.stretches.enumerated() {
        let price = prices.releases[index][stretch * facts.periods + period + 1]
        guard price > 0 else { continue }
        let slope = ratioUp(Int128(line.freed.count), Int128(line.delivered.count))
        gain = up(gain + up(price * slope))
      }
    }
    return gain
  }

  /// What a unit of an item delivered at a place gains by covering use there.
  func covering(by item: Int, at place: Int, in period: Int) -> Double {
    facts.recipient.cover(of: item, at: place)
      .map { prices.covers[$0 * facts.periods + period] } ?? 0
  }

  /// By place, then period, what a unit of an item pays to be used there, no more than it is.
  ///
  /// It is nil where the item waits for somebody who is not there, and there is nothing when it waits
  /// for nobody anywhere.
  func use(of item: Int) -> [Double?] {
    let posts = facts.staffing.posts.indices.filter {
      facts.staffing.posts[$0].items.contains(item)
    }
    guard !posts.isEmpty else { return [] }
    var use = [Double?](repeating: 0, count: facts.supplyCase.places.count * facts.periods)
    for index in posts {
      let post = facts.staffing.posts[index]
      for period in 0..<facts.periods {
        let slot = post.place * facts.periods + period
        let own = index * facts.periods + period
        let price = down(prices.training[own] + prices.service[own])
        use[slot] = post.people[period] > 0 ? use[slot].map { down($0 + price) } : nil
      }
    }
    return use
  }
}
