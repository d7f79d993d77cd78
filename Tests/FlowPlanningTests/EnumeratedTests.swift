import GeneratedCases
import SupplyModel
import Testing

@Suite struct `The best of all plans in whole tonnes` {
  // One kind of goods from one place to another is a network flow. With whole limits it has an
  // optimum in whole tonnes, and so has each of its optimal faces: trying all is a proof.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `is what the engine plans`(seed: UInt64) throws {
    let shipment = TinyShipment(seed: seed)
    let best = shipment.bestOfAllPlans()
    let planned = try plannedStageValues(of: shipment.supplyCase())
    for (stage, value) in zip([Stage.low(1), .low(2), .cost], best) {
      #expect(abs((planned[stage] ?? 0) - value) < 1e-7, "seed \(seed), \(stage)")
    }
  }
}

/// Three days, two legs between the same places, two lots, and a need in each of two tiers.
private struct TinyShipment {
  let limits: [Int]
  let transits: [Int]
  let costs: [Int]
  let lots: [Int]
  let storage: Int
  let asked: [Int]
  let dueDays: [Int]

  static let periods = 3

  init(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    func draws(_ range: ClosedRange<Int>) -> [Int] {
      [Int.random(in: range, using: &chance), Int.random(in: range, using: &chance)]
    }
    limits = draws(1...2)
    transits = draws(1...2)
    costs = draws(0...3)
    lots = draws(0...3)
    storage = Int.random(in: 0...2, using: &chance)
    asked = draws(1...3)
    dueDays = draws(2...3)
  }

  func supplyCase() throws -> SupplyCase {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: Self.periods)
    for index in 0..<2 {
      tiny.leg(
        "l\(index)", perDay: "\(limits[index])", days: "\(transits[index])",
        cost: Double(costs[index]))
      tiny.supply("a", "\(lots[index])", from: 1 + index)
      tiny.ask(
        "n\(index)", low: "\(asked[index])", tier: 1 + index, due: dueDays[index],
        until: dueDays[index] + 2)
    }
    tiny.limit("front", storage: "\(storage)")
    return try tiny.whole()
  }

  /// The worth of a delivery in a period, whose day is one more than its number.
  private func worth(_ need: Int, _ period: Int) -> Double {
    max(0, 1 - Double(max(0, period + 1 - dueDays[need])) / 2)
  }

  /// The values of both tiers and the cost, first tier first, of the best of all plans.
  func bestOfAllPlans() -> [Double] {
    var best = [0.0, 0.0, 0.0]
    let departures = (0..<2).flatMap { leg in
      (0..<Self.periods - transits[leg]).map { (leg: leg, period: $0) }
    }
    let deliveries = allPlans(upTo: asked.flatMap { [$0, $0] })  // periods 1 and 2 of each need
      .filter { $0[0] + $0[1] <= asked[0] && $0[2] + $0[3] <= asked[1] }
    for sent in allPlans(upTo: departures.map { limits[$0.leg] }) {
      guard let arriving = arrivals(of: Array(zip(departures, sent))) else { continue }
      let cost = zip(departures, sent).reduce(0) { $0 + costs[$1.0.leg] * $1.1 }
      for delivered in deliveries where isEnough(arriving, for: delivered) {
        let values = (0..<2).map { need in
          (1...2).reduce(0) {
            $0 + worth(need, $1) * Double(delivered[2 * need + $1 - 1]) / Double(asked[need])
          }
        }
        if isBetter(values + [-Double(cost)], than: best) { best = values + [-Double(cost)] }
      }
    }
    return best
  }

  /// What arrives in each period; nil when more departs than was supplied by then.
  private func arrivals(of plan: [((leg: Int, period: Int), Int)]) -> [Int]? {
    var (departing, arriving) = ([0, 0, 0], [0, 0, 0])
    for (departure, mass) in plan {
      departing[departure.period] += mass
      arriving[departure.period + transits[departure.leg]] += mass
    }
    let isSupplied =
      departing[0] <= lots[0] && departing[0] + departing[1] <= lots[0] + lots[1]
    return isSupplied ? arriving : nil
  }

  /// Whether what arrives in period 1 and what can be stored of it for period 2 is enough.
  private func isEnough(_ arriving: [Int], for delivered: [Int]) -> Bool {
    let (first, second) = (delivered[0] + delivered[2], delivered[1] + delivered[3])
    guard first <= arriving[1] else { return false }
    return second <= min(storage, arriving[1] - first) + arriving[2]
  }

  private func isBetter(_ one: [Double], than other: [Double]) -> Bool {
    for (left, right) in zip(one, other) where abs(left - right) > 1e-9 { return left > right }
    return false
  }

  /// Every list of whole numbers from zero up to given limits.
  private func allPlans(upTo limits: [Int]) -> [[Int]] {
    limits.reduce([[]]) { plans, limit in plans.flatMap { plan in (0...limit).map { plan + [$0] } }
    }
  }
}
