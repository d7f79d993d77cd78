import SupplyModel
import TimeExpansion

/// What releases still allow while a plan is rounded, in units of 10⁻¹².
struct ReleaseRounding {
  private let network: FlowNetwork
  /// What was delivered to each need in each period.
  private var delivered: [[Int128]]
  /// What was taken up of each release.
  private var taken: [Int: Int128] = [:]

  init(_ network: FlowNetwork) {
    self.network = network
    delivered = network.supplyCase.needs.map { _ in Array(repeating: 0, count: network.periods) }
  }

  /// Counts a delivery.
  mutating func deliver(_ grams: Int, of item: Item, to need: Int, in period: Int) {
    delivered[need][period] += FineUnits.down(grams, of: item)
  }

  /// Takes up as much of what is freed as has been freed by deliveries of earlier periods.
  mutating func take(
    _ grams: Int, of goods: FreedGoods, weighing item: Item, in period: Int, pieceGrams: Int
  ) -> Int {
    let reached = goods.needs.reduce(Int128(0)) { sum, need in
      sum + delivered[need][..<period].reduce(0, +)
    }
    let million: Int128 = 1_000_000
    let freed = goods.stretches.reduce(Int128(goods.most.count) * million) { least, stretch in
      let along = reached - Int128(stretch.start.delivered.count) * million
      let rise = Int128(stretch.freed.count) * along / Int128(stretch.delivered.count)
      // Division rounds toward zero: below zero that is up, by one at the most.
      let fine = Int128(stretch.start.freed.count) * million + rise - (rise < 0 ? 1 : 0)
      return min(least, fine)
    }
    let used = taken[goods.release, default: 0]
    let most = min(grams, FineUnits.grams(freed - used, of: item)) / pieceGrams * pieceGrams
    taken[goods.release, default: 0] += FineUnits.up(most, of: item)
    return most
  }
}
