import FlowPlanning
import SupplyModel
import PlanFigures

/// A plan made without solving: each week each need is sent its share by the next of its ways that has
/// room, so that nearly every leg carries something nearly every week.
///
/// What needs receive goes through without waiting; a little more goes by every leg that would be idle, and
/// stays in store where that leg ends.
struct WeeklyConvoys {
  private let supplyCase: SupplyCase
  private let grams: [Item.ID: Int]
  private let classes: [Item.ID: String]
  private let into: [Place.ID: [Int]]
  /// What each leg can still carry, by period, in grams.
  private var room: [[Int]]
  /// What each place can still handle, by period, in grams; nil is no limit.
  private var hands: [Place.ID: [Int]] = [:]
  /// What has come to each supply and was not drawn, by period in which it came.
  private var stores: [Store]
  private var moves: [Load: (sent: Int, arriving: Int)] = [:]
  private var drawn: [Load: Int] = [:]
  private var deliveries: [Delivery] = []
  private var kept: [Kept: [Int]] = [:]
  /// What each instalment of a need was given, in grams.
  private var given: [Part: Int] = [:]

  fileprivate struct Store {
    let supply: Supply
    var lots: [(opening: Int, grams: Int)]
  }

  private struct Kept: Hashable {
    let place: Place.ID
    let item: Item.ID
  }

  private struct Part: Hashable {
    let need: Need.ID
    let number: Int
  }

  /// A leg or supply, an item and a period.
  fileprivate struct Load: Hashable {
    let carrier: Int
    let item: Item.ID
    let period: Int
  }

  init(_ supplyCase: SupplyCase) {
    self.supplyCase = supplyCase
    let calendar = supplyCase.calendar
    let items = Dictionary(uniqueKeysWithValues: supplyCase.items.map { ($0.id, $0) })
    grams = items.mapValues(\.massPerUnit.grams)
    classes = items.mapValues(\.goodsClass)
    into = Dictionary(grouping: supplyCase.legs.indices) { supplyCase.legs[$0].destination }
    let nothing = PlanRecord(
      isComplete: false, draws: [], moves: [], stocks: [], deliveries: [], stages: [])
    room = LegUse.byLeg(in: nothing, of: supplyCase).map { uses in
      uses.map { $0.isShutByConsent ? 0 : Int(min($0.limitTonnes, 1e9) * 1_000_000) }
    }
    for place in supplyCase.places {
      guard let daily = place.handlingPerDay else { continue }
      hands[place.id] = Array(
        repeating: daily.grams * calendar.periodDays, count: calendar.periods)
    }
    stores = supplyCase.supplies.map { supply in
      let lots = items[supply.item].map { supply.lots(of: $0, in: calendar) } ?? []
      return Store(
        supply: supply,
        lots: lots.map { (calendar.firstPeriod(onOrAfter: $0.available), $0.mass.grams) })
    }
  }

  /// The plan, with the proofs of a plan that was never tried.
  mutating func record() throws -> PlanRecord {
    for period in 0..<supplyCase.calendar.periods {
      for (index, need) in supplyCase.needs.enumerated() { send(need, index, in: period) }
    }
    for period in 0..<supplyCase.calendar.periods {
      for leg in supplyCase.legs.indices { fill(leg, in: period) }
    }
    let outcome = try planner.plan(supplyCase, interruption: .init(timeLimit: .zero))
    var record = outcome.record
    record.isComplete = false
    record.draws = drawn.sorted { $0.key < $1.key }.map { load, grams in
      Draw(
        supply: stores[load.carrier].supply.id, period: load.period, mass: Mass(grams: grams))
    }
    record.moves = moves.sorted { $0.key < $1.key }.map { load, mass in
      Move(
        leg: supplyCase.legs[load.carrier].id, commodity: Commodity(item: load.item),
        departure: load.period, arrival: load.period + transit(load.carrier),
        mass: Mass(grams: mass.sent), arriving: Mass(grams: mass.arriving))
    }
    record.deliveries = deliveries
    record.stocks = stocks
    return record
  }

  private var stocks: [Stock] {
    kept.sorted { ($0.key.place, $0.key.item) < ($1.key.place, $1.key.item) }
      .flatMap { kept, grams in
        grams.enumerated().filter { $0.element > 0 }.map { period, grams in
          Stock(
            place: kept.place, commodity: Commodity(item: kept.item), period: period,
            mass: Mass(grams: grams))
        }
      }
  }

  /// Sends half a tonne by a leg that would be idle, from as far back as they must come.
  private mutating func fill(_ leg: Int, in period: Int) {
    let isIdle = !supplyCase.items.contains {
      moves[Load(carrier: leg, item: $0.id, period: period)] != nil
    }
    guard isIdle else { return }
    for item in supplyCase.items.map(\.id) {
      for way in waysTo(leg, of: item, legs: 4) {
        let start = period - way.dropLast().reduce(0) { $0 + transit($1) }
        let end = period + transit(leg)
        guard start >= 0, end < supplyCase.calendar.periods,
          let arriving = load(way, item, 500_000, from: start)
        else { continue }
        let key = Kept(place: supplyCase.legs[leg].destination, item: item)
        var grams = kept[key] ?? Array(repeating: 0, count: supplyCase.calendar.periods)
        for later in end..<grams.count { grams[later] += arriving }
        kept[key] = grams
        return
      }
    }
  }

  /// Sends a need what its instalments ask for in a week, by one way.
  private mutating func send(_ need: Need, _ index: Int, in period: Int) {
    guard case .item(let item) = need.ask else { return }
    let ways = ways(to: need.place, of: item)
    guard !ways.isEmpty else { return }
    let way = ways[(index * 7 + period) % ways.count]
    let arrival = period + way.reduce(0) { $0 + transit($1) }
    guard arrival < supplyCase.calendar.periods else { return }
    let calendar = supplyCase.calendar
    let (first, last) = (calendar.firstDay(of: arrival), calendar.lastDay(of: arrival))
    let all = need.instalments(in: calendar)
    guard let part = all.first(where: { $0.earliest <= first && last <= $0.due }) else { return }
    let weeks = max(1, (part.due.dayNumber - part.earliest.dayNumber) / 7)
    let asked = Int(Int128(part.low.count) * Int128(grams[item] ?? 0) / 1_000_000)
    let name = Part(need: need.id, number: part.number)
    let share = min(asked / (weeks + 1), asked - given[name, default: 0])
    guard let arriving = load(way, item, share, from: period) else { return }
    given[name, default: 0] += arriving
    deliveries.append(
      Delivery(
        need: need.id, instalment: part.number, end: .low, commodity: Commodity(item: item),
        period: arrival, mass: Mass(grams: arriving)))
  }

  /// The ways of three legs that lead from a supply to a place, first to last.
  private func ways(to place: Place.ID, of item: Item.ID) -> [[Int]] {
    (into[place] ?? []).flatMap { waysTo($0, of: item, legs: 3) }.filter { $0.count == 3 }
  }

  /// The ways of so many legs at most that lead from a supply and end with a leg.
  private func waysTo(_ leg: Int, of item: Item.ID, legs most: Int) -> [[Int]] {
    guard most > 0, !supplyCase.legs[leg].refusedClasses.contains(classes[item] ?? "") else {
      return []
    }
    let origin = supplyCase.legs[leg].origin
    if stores.contains(where: { $0.supply.item == item && $0.supply.place == origin }) {
      return [[leg]]
    }
    return (into[origin] ?? []).flatMap { waysTo($0, of: item, legs: most - 1) }.map { $0 + [leg] }
  }

  private func transit(_ leg: Int) -> Int {
    let days = Double(supplyCase.calendar.periodDays)
    return max(1, Int((supplyCase.legs[leg].transitDays.value / days).rounded(.up)))
  }

  /// Loads as much of an amount as its source, legs and places take, and tells what arrives of it; nil when
  /// it is not worth a departure.
  private mutating func load(
    _ way: [Int], _ item: Item.ID, _ wanted: Int, from start: Int
  ) -> Int? {
    let origin = supplyCase.legs[way[0]].origin
    guard
      let source = stores.firstIndex(where: {
        $0.supply.item == item && $0.supply.place == origin
      })
    else { return nil }
    var (amount, period) = (min(wanted, stores[source].available(in: start)), start)
    for leg in way {
      let end = period + transit(leg)
      amount = min(amount, room[leg][period])
      for (place, when) in [
        (supplyCase.legs[leg].origin, period), (supplyCase.legs[leg].destination, end),
      ] {
        if let hands = hands[place] { amount = min(amount, hands[when] / 2) }
      }
      period = end
    }
    guard amount > 100_000 else { return nil }
    stores[source].take(amount, in: start)
    drawn[Load(carrier: source, item: item, period: start), default: 0] += amount
    period = start
    for leg in way { depart(leg, item, &amount, &period) }
    return amount
  }

  /// Sends an amount along a leg; what arrives and when is left in its place.
  private mutating func depart(
    _ index: Int, _ item: Item.ID, _ amount: inout Int, _ period: inout Int
  ) {
    let leg = supplyCase.legs[index]
    let load = Load(carrier: index, item: item, period: period)
    let lost = Int128(leg.loss.count) * 1_000_000
    // The whole of what departs loses its share at once, so that each part adds what the whole gains.
    let before = moves[load] ?? (0, 0)
    let sent = before.sent + amount
    let arriving = Int(Int128(sent) * (1_000_000_000_000 - lost) / 1_000_000_000_000)
    moves[load] = (sent, arriving)
    room[index][period] -= amount
    hands[leg.origin]?[period] -= amount
    period += transit(index)
    amount = arriving - before.arriving
    hands[leg.destination]?[period] -= amount
  }
}

extension WeeklyConvoys.Store {
  fileprivate func available(in period: Int) -> Int {
    lots.filter { $0.opening <= period }.reduce(0) { $0 + $1.grams }
  }

  fileprivate mutating func take(_ grams: Int, in period: Int) {
    var left = grams
    for index in lots.indices where lots[index].opening <= period {
      let taken = min(left, lots[index].grams)
      lots[index].grams -= taken
      left -= taken
    }
  }
}

extension WeeklyConvoys.Load: Comparable {
  static func < (one: Self, other: Self) -> Bool {
    (one.carrier, one.period, one.item) < (other.carrier, other.period, other.item)
  }
}
