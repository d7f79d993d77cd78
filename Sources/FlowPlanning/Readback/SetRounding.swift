import SupplyModel
import TimeExpansion

/// What sets still allow while a plan is rounded: an item counts only as far as its companions were joined.
struct SetRounding {
  private let network: FlowNetwork
  private let rulesByNeed: [Int: [Int]]
  /// What is joined and not yet used up, in units of 10⁻¹² of the companion, by rule and period.
  private var joined: [[Int128]]
  /// What each held stock has given, in units of 10⁻¹².
  private var given: [Int128]

  init(_ network: FlowNetwork) {
    self.network = network
    rulesByNeed = Dictionary(grouping: network.rules.indices) { network.rules[$0].need }
    joined = network.rules.map { _ in Array(repeating: 0, count: network.periods) }
    given = network.heldStocks.map { _ in 0 }
  }

  /// As much of a companion as can be joined: its own companions allow it, and the stock that holds it.
  func joinable(_ item: Item, under rule: Int, grams: Int, from held: HeldColumn?, in period: Int)
    -> Int
  {
    var most = countable(item, of: network.rules[rule].need, grams: grams, in: period)
    if let held {
      let spare = Int128(network.heldStocks[held.stock].spare[period].count) * 1_000_000
      most = min(most, FineUnits.grams(spare - given[held.stock], of: item))
    }
    return most
  }

  /// Joins a companion.
  mutating func join(
    _ item: Item, under rule: Int, grams: Int, from held: HeldColumn?, in period: Int
  ) {
    count(item, of: network.rules[rule].need, grams: grams, in: period)
    joined[rule][period] += FineUnits.down(grams, of: item)
    if let held { given[held.stock] += FineUnits.up(grams, of: item) }
  }

  /// As much of an item as counts for a need with the companions joined so far.
  func countable(_ item: Item, of need: Int, grams: Int, in period: Int) -> Int {
    rules(of: item, need).reduce(grams) { most, rule in
      let units = joined[rule][period] * 1_000_000 / Int128(network.rules[rule].ratio.count)
      return min(most, FineUnits.grams(units, of: item))
    }
  }

  /// Uses up companions for an item that counts.
  mutating func count(_ item: Item, of need: Int, grams: Int, in period: Int) {
    for rule in rules(of: item, need) {
      let units = FineUnits.up(grams, of: item) * Int128(network.rules[rule].ratio.count)
      joined[rule][period] -= (units + 999_999) / 1_000_000
    }
  }

  private func rules(of item: Item, _ need: Int) -> [Int] {
    (rulesByNeed[need] ?? []).filter { network.rules[$0].item == item.id }
  }
}
