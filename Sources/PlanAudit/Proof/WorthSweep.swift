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
  /// By need, then period: the most that a unit gains by delivery.
  private let delivering: [(stated: Double, open: Double)]
  /// By period: what a tonne gains by being joined then, which is never more than 0.
  private let joining: [Double]
  private let sets: SetPrices
  private let prices: PriceSheet

  init(facts: IndexedCase, prices: PriceSheet, aim: Aim) {
    self.facts = facts
    self.prices = prices
    let sets = SetPrices(facts: facts, prices: prices)
    self.sets = sets
    keeping = prices.ofLimit(.storage).map { up(-aim.storage - $0) }
    joining = (0..<facts.periods).map { up(-aim.storage * Double($0 + 1)) }
    survival = facts.timetable.loss.map {
      min(1, ratioUp(LegTimetable.whole - $0, LegTimetable.whole))
    }
    sending = Self.sending(facts, prices, aim)
    delivering = facts.needs.indices.flatMap { need in
      Self.delivering(need, facts, prices, aim, sets)
    }
  }

  /// The worth of a tonne of a commodity, by period, then place.
  func worth(of commodity: AuditedCommodity) -> [Double] {
    let places = facts.supplyCase.places.count
    let goods = Goods(commodity, facts, use: sets.use(of: commodity.item))
    let sizes = SizePrices(of: commodity.item, facts, prices)
    var worth = [Double](repeating: 0, count: (facts.periods + 1) * places)
    for period in (0..<facts.periods).reversed() {
      keep(&worth, sizes, in: period)
      for need in goods.needs {
        guard let unit = serving(need, goods, in: period) else { continue }
        let tonne = up(up(unit * Double(facts.tonne)) / Double(commodity.grams))
        let slot = period * places + facts.needs[need].place
        worth[slot] = max(worth[slot], tonne)
      }
      send(&worth, goods, sizes, in: period)
    }
    return worth
  }

  /// A kind of goods, and where it can be used.
  private struct Goods {
    let commodity: AuditedCommodity
    /// The needs that it can be delivered to, or with whose goods it can be joined.
    let needs: [Int]
    private let use: [Double?]
    private let periods: Int

    init(_ commodity: AuditedCommodity, _ facts: IndexedCase, use: [Double?]) {
      self.commodity = commodity
      self.use = use
      periods = facts.periods
      needs = facts.needs.indices.filter { need in
        let isFree = commodity.commodity.earmark.map { $0 == facts.needs[need].need.id } ?? true
        let sets = facts.recipient.sets[need]
        return isFree
          && (facts.needs[need].items.contains(commodity.item)
            || sets.contains { $0.companions.contains(commodity.item) })
      }
    }

    /// What a unit pays to be used at a place; nil when it waits for somebody who is not there.
    func payment(at place: Int, in period: Int) -> Double? {
      use.isEmpty ? 0 : use[place * periods + period]
    }
  }

  /// The most that a unit gains by being delivered to a need or joined with its goods.
  private func serving(_ need: Int, _ goods: Goods, in period: Int) -> Double? {
    let place = facts.needs[need].place
    guard let paid = goods.payment(at: place, in: period) else { return nil }
    let item = goods.commodity.item
    let tonnes = ratioDown(Int128(goods.commodity.grams), facts.tonne)
    var best =
      sets.joining(of: item, for: need, in: period).map { up($0 + up(joining[period] * tonnes)) }
      ?? -.infinity
    if facts.needs[need].items.contains(item) {
      let covering = sets.covering(by: item, at: place, in: period)
      let stated = up(delivering[need * facts.periods + period].stated + covering)
      let gain = max(stated, delivering[need * facts.periods + period].open)
      best = max(best, up(gain - sets.payment(of: item, for: need, in: period)))
    }
    return best.isFinite ? up(best - paid) : nil
  }

  private func keep(_ worth: inout [Double], _ sizes: SizePrices, in period: Int) {
    let places = facts.supplyCase.places.count
    for place in 0..<places {
      let slot = period * places + place
      let kept = up(
        keeping[place * facts.periods + period] - sizes.toKeep(at: place, in: period))
      worth[slot] = max(0, up(kept + worth[slot + places]))
    }
  }

  private func send(
    _ worth: inout [Double], _ goods: Goods, _ sizes: SizePrices, in period: Int
  ) {
    guard period >= facts.supplyCase.calendar.firstOpenPeriod else { return }
    let places = facts.supplyCase.places.count
    let goodsClass = facts.classes[goods.commodity.item]
    for (leg, ends) in facts.ends.enumerated() {
      let slot = leg * facts.periods + period
      let arrival = facts.timetable.arrival[slot]
      guard arrival < facts.periods,
        facts.passages.passage(class: goodsClass, leg: leg, departure: period) == .open,
        let whole = paymentToDepart(goods, on: leg, in: period)
      else { continue }
      let paid = down(whole + sizes.toDepart(on: leg, in: period))
      let arriving = up(survival[slot] * worth[arrival * places + ends.destination])
      let origin = period * places + ends.origin
      worth[origin] = max(worth[origin], up(up(sending[slot] - paid) + arriving))
    }
  }

  /// What a tonne pays for the people it waits for and the vehicles that carry it, no more than it is;
  /// nil when nobody is there or no vehicle carries it.
  private func paymentToDepart(_ goods: Goods, on leg: Int, in period: Int) -> Double? {
    let mass = Double(goods.commodity.grams)
    guard let unit = goods.payment(at: facts.ends[leg].origin, in: period) else { return nil }
    let people = down(down(unit * Double(facts.tonne)) / mass)
    guard facts.isCarried(goods.commodity.item, on: leg) else { return nil }
    return Measure.allCases.reduce(people) { paid, measure in
      guard let load = facts.load(of: goods.commodity.item, on: leg, in: measure), load > 0 else {
        return paid
      }
      let vehicle = prices.lifts[measure]?[leg * facts.periods + period] ?? 0
      let filled = down(down(vehicle * Double(facts.unit(of: measure))) / Double(load))
      let size = facts.leastSizeOfTonne(of: goods.commodity.item, in: measure)
      return down(paid + down(filled * size))
    }
  }

  private static func sending(
    _ facts: IndexedCase, _ prices: PriceSheet, _ aim: Aim
  ) -> [Double] {
    let periods = facts.periods
    let (throughput, handling) = prices.withAssets(of: facts)
    return facts.timetable.loss.indices.map { slot in
      let (origin, destination) = facts.ends[slot / periods]
      let lost = ratioDown(facts.timetable.loss[slot], LegTimetable.whole)
      let surviving = ratioDown(
        LegTimetable.whole - facts.timetable.loss[slot], LegTimetable.whole)
      var gain = up(-throughput[slot] - handling[origin * periods + slot % periods])
      gain = up(gain - down(lost * aim.losses))
      gain = up(gain - down(facts.timetable.costDown[slot] * aim.cost))
      let arrival = facts.timetable.arrival[slot]
      let days = facts.haulage(onLeg: slot / periods, over: Double(arrival - slot % periods))
      gain = up(gain - down(down(days) * aim.haulage))
      guard arrival < periods else { return gain }
      return up(gain - down(surviving * handling[destination * periods + arrival]))
    }
  }

  /// The most that a unit gains by delivery to any instalment of a need, by period: at a stated end, and on
  /// account, which frees and covers nothing; minus infinity when nothing can be delivered.
  private static func delivering(
    _ index: Int, _ facts: IndexedCase, _ prices: PriceSheet, _ aim: Aim, _ sets: SetPrices
  ) -> [(stated: Double, open: Double)] {
    let need = facts.needs[index]
    var best = [(stated: Double, open: Double)](
      repeating: (-.infinity, -.infinity), count: facts.periods)
    for instalment in need.instalments.indices {
      for end in AmountEnd.allCases where need.units(of: instalment, at: end) > 0 {
        let asked = ratioDown(need.asked[end.index], 1_000_000)
        let weight = up(aim.needs[index][end.index] * ratioUp(need.weight, 1_000_000))
        let share = up(up(weight / asked) + sharing(of: index, at: end, prices, aim))
        let floor = end == .low && need.hasFloor ? prices.floors[index] : 0
        let price = end == .open ? 0 : prices.amounts[index][2 * instalment + end.index]
        for period in need.windows[instalment] {
          let (part, whole) = need.worth(of: instalment, in: period)
          let worth = min(1, ratioUp(part, whole))
          var gain = up(up(up(worth * share) + floor) - price)
          if end == .open {
            best[period].open = max(best[period].open, gain)
            continue
          }
          let most = ratioUp(need.askedInAll, 1_000_000)
          gain = up(gain - down(down(aim.early[index] * Double(period + 1)) / most))
          best[period].stated = max(best[period].stated, gain)
        }
      }
    }
    return zip(best, 0..<facts.periods).map { best, period in
      (up(best.stated + sets.freeing(by: index, in: period)), best.open)
    }
  }

  /// What a unit at full worth gains by what the rounds of sharing pay for it.
  private static func sharing(
    of need: Int, at end: AmountEnd, _ prices: PriceSheet, _ aim: Aim
  ) -> Double {
    zip(aim.rounds, prices.shares).reduce(0) { sum, pair in
      guard pair.0.end == end, let position = pair.0.needs.firstIndex(of: need) else { return sum }
      return up(sum + pair.1[position])
    }
  }
}

extension IndexedCase {
  /// Days under way over a number of periods, at least one; each 1,000 km that a leg states is a day more.
  ///
  /// A row of vehicles may state any arrival, which another check refuses; so this cannot count in whole numbers.
  func haulage(onLeg leg: Int?, over periods: Double) -> Double {
    let kilometres = leg.flatMap { supplyCase.legs[$0].distanceKilometres } ?? 0
    return max(1, periods * Double(supplyCase.calendar.periodDays)) + kilometres / 1000
  }
}
