import SupplyModel

/// The most that a tonne can be worth at each place in each period, worked out backward in time:
/// π of the formulation, every operation rounded up.
struct WorthSweep {
  private let facts: IndexedCase
  /// By place, then period: what a tonne gains by staying in store, which is never more than 0.
  private let keeping: [Double]
  /// By leg, then period: what a tonne gains by departing, before what it is worth on arrival.
  private let sending: [Double]
  /// By leg, then period: the share that survives.
  private let survival: [Double]
  /// By need, then period: the most that a unit gains by delivery, before delay.
  private let delivering: [Double]
  /// By period: what a tonne gains by being delivered then, which is never more than 0.
  private let delaying: [Double]

  init(facts: IndexedCase, prices: PriceSheet, aim: Aim) {
    self.facts = facts
    let kept = up(-0.001.nextDown * aim.delay)
    keeping = prices.storage.map { up(kept - $0) }
    delaying = (0..<facts.periods).map { up(-aim.delay * Double($0 + 1)) }
    survival = facts.timetable.loss.map {
      min(1, ratioUp(LegTimetable.whole - $0, LegTimetable.whole))
    }
    sending = Self.sending(facts, prices, aim)
    delivering = facts.needs.indices.flatMap { Self.delivering($0, facts, prices, aim) }
  }

  /// The worth of a tonne of a commodity, by period, then place.
  func worth(of commodity: AuditedCommodity) -> [Double] {
    let places = facts.supplyCase.places.count
    let takers = facts.needs.indices.filter { facts.accepts(commodity, need: $0) }
    var worth = [Double](repeating: 0, count: (facts.periods + 1) * places)
    for period in (0..<facts.periods).reversed() {
      keep(&worth, in: period)
      for need in takers {
        let unit = delivering[need * facts.periods + period]
        let tonne = up(up(unit * 1_000_000) / Double(commodity.grams))
        let slot = period * places + facts.needs[need].place
        worth[slot] = max(worth[slot], up(tonne + delaying[period]))
      }
      send(&worth, commodity, in: period)
    }
    return worth
  }

  private func keep(_ worth: inout [Double], in period: Int) {
    let places = facts.supplyCase.places.count
    for place in 0..<places {
      let slot = period * places + place
      worth[slot] = max(
        0, up(keeping[place * facts.periods + period] + worth[slot + places]))
    }
  }

  private func send(_ worth: inout [Double], _ commodity: AuditedCommodity, in period: Int) {
    guard period >= facts.supplyCase.calendar.firstOpenPeriod else { return }
    let places = facts.supplyCase.places.count
    let goodsClass = facts.classes[commodity.item]
    for (leg, ends) in facts.ends.enumerated() {
      let slot = leg * facts.periods + period
      let arrival = facts.timetable.arrival[slot]
      guard arrival < facts.periods,
        facts.passages.passage(class: goodsClass, leg: leg, departure: period) == .open
      else { continue }
      let arriving = up(survival[slot] * worth[arrival * places + ends.destination])
      let origin = period * places + ends.origin
      worth[origin] = max(worth[origin], up(sending[slot] + arriving))
    }
  }

  private static func sending(
    _ facts: IndexedCase, _ prices: PriceSheet, _ aim: Aim
  ) -> [Double] {
    let periods = facts.periods
    return facts.timetable.loss.indices.map { slot in
      let (origin, destination) = facts.ends[slot / periods]
      let lost = ratioDown(facts.timetable.loss[slot], LegTimetable.whole)
      let surviving = ratioDown(
        LegTimetable.whole - facts.timetable.loss[slot], LegTimetable.whole)
      var gain = up(-prices.throughput[slot] - prices.handling[origin * periods + slot % periods])
      gain = up(gain - down(lost * aim.losses))
      gain = up(gain - down(facts.timetable.costDown[slot] * aim.cost))
      let arrival = facts.timetable.arrival[slot]
      guard arrival < periods else { return gain }
      return up(gain - down(surviving * prices.handling[destination * periods + arrival]))
    }
  }

  /// The most that a unit gains by delivery to any instalment and end of a need, by period; minus
  /// infinity when nothing can be delivered.
  private static func delivering(
    _ index: Int, _ facts: IndexedCase, _ prices: PriceSheet, _ aim: Aim
  ) -> [Double] {
    let need = facts.needs[index]
    var best = [Double](repeating: -.infinity, count: facts.periods)
    for instalment in need.instalments.indices {
      for end in AmountEnd.allCases where need.units(of: instalment, at: end) > 0 {
        let weight = up(aim.needs[index][end.index] * ratioUp(need.weight, 1_000_000))
        let share = up(weight / ratioDown(need.asked[end.index], 1_000_000))
        let floor = end == .low && need.hasFloor ? prices.floors[index] : 0
        let price = prices.amounts[index][2 * instalment + end.index]
        for period in need.windows[instalment] {
          let (part, whole) = need.worth(of: instalment, in: period)
          let worth = min(1, ratioUp(part, whole))
          best[period] = max(best[period], up(up(up(worth * share) + floor) - price))
        }
      }
    }
    return best
  }
}
