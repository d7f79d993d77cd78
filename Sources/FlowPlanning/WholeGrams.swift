import SupplyModel

/// Turns the program's columns, in tonnes, into a plan in whole grams that respects every limit.
///
/// One sweep forward in time rounds each flow to the gram and gives way by grams wherever a limit
/// or what is there would be exceeded.
struct WholeGrams {
  private let program: FlowProgram
  private let columns: [Double]
  private var throughput: [Int]
  private var handling: [Int]
  private var storage: [Int]
  /// What each demand still asks, in units of 10⁻¹².
  private var asked: [Int128]
  private var present: [[Int]]
  private var waiting: [[(lot: PlacedLot, grams: Int)]]

  private var draws: [Draw] = []
  private var moves: [Move] = []
  private var stocks: [Stock] = []
  private var deliveries: [Delivery] = []

  private var network: FlowNetwork { program.network }

  init(_ program: FlowProgram, columns: [Double]) {
    self.program = program
    self.columns = UselessFlow(removedFrom: columns, of: program).columns
    let network = program.network
    let table = network.timetable
    throughput = Self.grams(table.throughputTonnes)
    handling = Self.grams(table.handlingTonnes)
    storage = Self.grams(table.storageTonnes)
    asked = network.demands.map { demand in
      let units = demand.end == .low ? demand.instalment.low : demand.instalment.above
      return Int128(units.count) * 1_000_000
    }
    let places = network.supplyCase.places.count
    present = Array(
      repeating: Array(repeating: 0, count: places * network.periods),
      count: network.commodities.count)
    waiting = network.lots.map { lots in
      lots.sorted { ($0.opening, $0.supply) < ($1.opening, $1.supply) }
        .map { ($0, $0.lot.mass.grams) }
    }
  }

  /// The plan's movements; the stages are the caller's.
  mutating func record(isComplete: Bool, stages: [StageProof]) -> PlanRecord {
    let deliveriesByCell = Dictionary(grouping: program.deliveries) { [$0.commodity, $0.period] }
    for period in 0..<network.periods {
      for commodity in network.commodities.indices {
        var own = deliveriesByCell[[commodity, period]] ?? []
        own.sort { rank(of: $0) < rank(of: $1) }
        settle(commodity, period, own)
      }
    }
    return PlanRecord(
      isComplete: isComplete, draws: draws, moves: moves, stocks: stocks, deliveries: deliveries,
      stages: stages)
  }

  /// Whole grams of a limit; a figure that is a whole number but for the last bits counts as one.
  private static func grams(_ tonnes: [[Double]]) -> [Int] {
    tonnes.flatMap { $0 }.map {
      $0.isFinite && $0 < 1e12 ? Int(($0 * 1e6 + 0.001).rounded(.down)) : .max
    }
  }

  private func rank(of delivery: DeliveryColumn) -> Rank {
    network.supplyCase.needs[network.demands[delivery.demand].need].rank
  }

  private func wanted(_ index: Int32) -> Int { index >= 0 ? wanted(column: Int(index)) : 0 }

  private func wanted(column: Int) -> Int { max(0, Int((columns[column] * 1e6).rounded())) }

  /// Draws, delivers, sends on and keeps one commodity in one period, place by place.
  private mutating func settle(_ commodity: Int, _ period: Int, _ deliveries: [DeliveryColumn]) {
    for place in network.supplyCase.places.indices {
      let cell = place * network.periods + period
      var here = present[commodity][cell] + draw(commodity, place, period)
      for delivery in deliveries where network.demands[delivery.demand].place == place {
        here -= deliver(delivery, from: here)
      }
      for leg in network.supplyCase.legs.indices where network.origins[leg] == place {
        here -= send(commodity, leg, period, from: here)
      }
      keep(commodity, place, period, from: here)
    }
  }

  private mutating func draw(_ commodity: Int, _ place: Int, _ period: Int) -> Int {
    var left = wanted(program.draws[commodity][place * network.periods + period])
    var drawn: [Int: Int] = [:]
    for index in waiting[commodity].indices where left > 0 {
      let (lot, grams) = waiting[commodity][index]
      guard lot.place == place, lot.opening <= period, grams > 0 else { continue }
      let taken = min(left, grams)
      waiting[commodity][index].grams -= taken
      drawn[lot.supply, default: 0] += taken
      left -= taken
    }
    for supply in drawn.keys.sorted() {
      draws.append(
        Draw(
          supply: network.supplyCase.supplies[supply].id, period: period,
          mass: Mass(grams: drawn[supply] ?? 0)))
    }
    return drawn.values.reduce(0, +)
  }

  private mutating func deliver(_ delivery: DeliveryColumn, from here: Int) -> Int {
    let demand = network.demands[delivery.demand]
    let gramsPerUnit = Int128(network.items[delivery.commodity].massPerUnit.grams)
    let open = Int(clamping: asked[delivery.demand] * gramsPerUnit / 1_000_000_000_000)
    let grams = min(wanted(column: delivery.column), here, open)
    guard grams > 0 else { return 0 }
    let used = (Int128(grams) * 1_000_000_000_000 + gramsPerUnit - 1) / gramsPerUnit
    asked[delivery.demand] = max(0, asked[delivery.demand] - used)
    deliveries.append(
      Delivery(
        need: network.supplyCase.needs[demand.need].id, instalment: demand.instalment.number,
        end: demand.end, commodity: network.commodities[delivery.commodity],
        period: delivery.period, mass: Mass(grams: grams)))
    return grams
  }

  private mutating func send(_ commodity: Int, _ leg: Int, _ period: Int, from here: Int) -> Int {
    let periods = network.periods
    let desired = wanted(program.departures[commodity][leg * periods + period])
    let from = network.origins[leg] * periods + period
    var grams = min(desired, here, throughput[leg * periods + period], handling[from])
    guard grams > 0 else { return 0 }
    let arrival = period + network.timetable.transitPeriods[leg][period]
    let to = network.destinations[leg] * periods + arrival
    let survival = network.timetable.survival[leg][period]
    while grams > 0 && survival.arriving(grams: grams) > handling[to] {
      grams = max(0, grams - max(1, survival.arriving(grams: grams) - handling[to]))
    }
    guard grams > 0 else { return 0 }
    let arriving = survival.arriving(grams: grams)
    if throughput[leg * periods + period] < .max { throughput[leg * periods + period] -= grams }
    if handling[from] < .max { handling[from] -= grams }
    if handling[to] < .max { handling[to] -= arriving }
    present[commodity][to] += arriving
    moves.append(
      Move(
        leg: network.supplyCase.legs[leg].id, commodity: network.commodities[commodity],
        departure: period, arrival: arrival, mass: Mass(grams: grams),
        arriving: Mass(grams: arriving)))
    return grams
  }

  /// Keeps what the program keeps; a few grams that rounding left over are left behind.
  private mutating func keep(_ commodity: Int, _ place: Int, _ period: Int, from here: Int) {
    let cell = place * network.periods + period
    let grams = wanted(program.stocks[commodity][cell]) > 0 ? min(here, storage[cell]) : 0
    guard grams > 0 else { return }
    if storage[cell] < .max { storage[cell] -= grams }
    present[commodity][cell + 1] += grams
    stocks.append(
      Stock(
        place: network.supplyCase.places[place].id, commodity: network.commodities[commodity],
        period: period, mass: Mass(grams: grams)))
  }
}
