import SupplyModel
import TimeExpansion

/// Turns the program's columns, in tonnes, into a plan in whole grams that respects every limit.
///
/// One sweep forward in time rounds each flow to the gram and gives way by grams wherever a limit
/// or what is there would be exceeded. Companions are settled before the goods that need them.
struct GramRounding {
  let program: FlowProgram
  let columns: [Double]
  /// What departures, handling and storage still take, in grams.
  var room: ResidualCapacity
  /// What the vehicles, the sets, the releases and the posts still allow.
  var vehicles: VehicleRounding
  var sets: SetRounding
  var releases: ReleaseRounding
  var posts: PostRounding
  /// What each demand still asks, in units of 10⁻¹².
  private var asked: [Int128]
  private var present: [[Int]]
  private var lots: LotRounding
  private var record = PlanRecord(
    isComplete: false, draws: [], moves: [], stocks: [], deliveries: [], stages: [])

  /// A kilogram, in grams.
  private static let kilogram = 1000
  /// What of a gram is the solver's rounding.
  private static let leastPartOfGram = 0.01

  private var network: FlowNetwork { program.network }

  private let pieces: Pieces
  /// The grams of the program's masses in a tonne of its columns.
  private let gramsPerTonne: Double
  /// Whether a piece was left behind that could neither go on nor be kept.
  private(set) var leavesPieces = false
  /// Whether a piece stays in store that was to go on.
  private(set) var straysPieces = false

  /// Rounds columns in tonnes; where the program's masses are so many times as large, so fine are the grams.
  init(
    _ program: FlowProgram, columns: [Double], pieces: Pieces = .any, partsPerGram: Int = 1
  ) {
    self.program = program
    self.pieces = pieces
    gramsPerTonne = 1e6 * Double(partsPerGram)
    let columns = FlowTrimming(
      removedFrom: pieces.nearest(columns), of: program, pieces: pieces
    ).columns
    self.columns = columns
    let network = program.network
    record.chosenWorks = program.chosenWorks(in: columns)
    room = ResidualCapacity(program, raisedBy: record.chosenWorks)
    vehicles = VehicleRounding(program, columns: columns, gramsPerTonne: gramsPerTonne)
    sets = SetRounding(network)
    releases = ReleaseRounding(network)
    posts = PostRounding(program)
    asked = network.demands.map { demand in
      switch demand.end {
      case .low: return Int128(demand.instalment.low.count) * 1_000_000
      case .high: return Int128(demand.instalment.above.count) * 1_000_000
      case .open: return 0
      }
    }
    let places = network.supplyCase.places.count
    present = Array(
      repeating: Array(repeating: 0, count: places * network.periods),
      count: network.commodities.count)
    lots = LotRounding(network)
  }

  /// The plan's movements; the stages are the caller's.
  mutating func record(isComplete: Bool, stages: [StageProof]) -> PlanRecord {
    let exits = ExitsByCell(program)
    // What may not be split departs first; then goods of which little is asked, for a gram is most to them.
    let inBulk = network.commodities.indices.filter { !pieces.isCounted($0) }
      .map { (commodity: $0, tonnes: program.tonnes(of: $0)) }
      .sorted { ($0.tonnes, $0.commodity) < ($1.tonnes, $1.commodity) }
    let departing =
      network.commodities.indices.filter { pieces.isCounted($0) } + inBulk.map(\.commodity)
    let order = CompanionOrder(network)
    for period in 0..<network.periods {
      vehicles.settle(period)
      posts.open(period)
      for depth in order.depths {
        for own in program.heldJoins
        where own.period == period && order.depth(of: network.heldStocks[own.stock].item) == depth {
          joinHeld(own)
        }
        for commodity in order.commodities(at: depth) { settle(commodity, period, exits) }
      }
      for commodity in departing { sendAndKeep(commodity, period) }
    }
    record.isComplete = isComplete
    record.stages = stages
    record.attendances = network.presence.attendances
    (record.vehicleMoves, record.vehicleStays) = (vehicles.moves, vehicles.stays)
    return record
  }

  /// What is drawn and sent is rounded up: a gram more on its way makes up for what arrives being rounded down.
  private func wantedUp(_ index: Int32) -> Int {
    guard index >= 0 else { return 0 }
    return max(0, Int((columns[Int(index)] * gramsPerTonne - Self.leastPartOfGram).rounded(.up)))
  }

  private func wanted(_ index: Int32) -> Int { index >= 0 ? wanted(column: Int(index)) : 0 }

  private func wanted(column: Int) -> Int {
    max(0, Int((columns[column] * gramsPerTonne).rounded()))
  }

  /// What is joined is rounded up, so that no gram of a companion is missing for what needs it.
  private func wantedUp(column: Int) -> Int {
    pieces.sizes[column] == nil
      ? max(0, Int((columns[column] * gramsPerTonne).rounded(.up))) : wanted(column: column)
  }

  /// As many whole pieces as a mass holds.
  private func whole(_ grams: Int, of commodity: Int, at place: Int) -> Int {
    let piece = pieces.grams(of: commodity, at: place)
    return grams / piece * piece
  }

  private mutating func joinHeld(_ own: HeldColumn) {
    let item = network.heldStocks[own.stock].item
    let grams = sets.joinable(
      item, under: own.rule, grams: wantedUp(column: own.column), from: own, in: own.period)
    guard grams > 0 else { return }
    sets.join(item, under: own.rule, grams: grams, from: own, in: own.period)
    add(Join.Source.held(item.id), under: own.rule, own.period, grams)
  }

  private mutating func add(_ source: Join.Source, under rule: Int, _ period: Int, _ grams: Int) {
    record.joins.append(
      Join(
        need: network.supplyCase.needs[network.rules[rule].need].id,
        complement: network.supplyCase.recipient.complements[network.rules[rule].complement].id,
        source: source, period: period, mass: Mass(grams: grams)))
  }

  /// Draws, joins and delivers one commodity in one period, place by place.
  private mutating func settle(_ commodity: Int, _ period: Int, _ exits: ExitsByCell) {
    for place in network.supplyCase.places.indices {
      let cell = place * network.periods + period
      var here = present[commodity][cell] + draw(commodity, place, period)
      here += takeFreed(commodity, place, period)
      for join in exits.joins(of: commodity, at: place, in: period) {
        here -= self.join(join, from: here)
      }
      for delivery in exits.deliveries(of: commodity, at: place, in: period) {
        here -= deliver(delivery, from: here)
      }
      present[commodity][cell] = here
    }
  }

  private mutating func sendAndKeep(_ commodity: Int, _ period: Int) {
    for place in network.supplyCase.places.indices {
      var here = present[commodity][place * network.periods + period]
      for leg in network.supplyCase.legs.indices where network.origins[leg] == place {
        here -= send(commodity, leg, period, from: here)
      }
      keep(commodity, place, period, from: here)
    }
  }

  private mutating func draw(_ commodity: Int, _ place: Int, _ period: Int) -> Int {
    let drawn = lots.draw(
      wantedUp(program.draws[commodity][place * network.periods + period]), of: commodity,
      at: place,
      in: period, pieceGrams: pieces.grams(of: commodity, at: place))
    for (supply, grams) in drawn {
      record.draws.append(
        Draw(
          supply: network.supplyCase.supplies[supply].id, period: period, mass: Mass(grams: grams)))
    }
    return drawn.reduce(0) { $0 + $1.grams }
  }

  private mutating func takeFreed(_ commodity: Int, _ place: Int, _ period: Int) -> Int {
    var taken = 0
    for own in program.freed
    where own.commodity == commodity && own.period == period
      && network.freed[commodity][own.source].place == place
    {
      let goods = network.freed[commodity][own.source]
      let grams = releases.take(
        wanted(column: own.column), of: goods, weighing: network.items[commodity], in: period,
        pieceGrams: pieces.grams(of: commodity, at: place))
      guard grams > 0 else { continue }
      taken += grams
      record.freed.append(
        Freed(
          release: network.supplyCase.recipient.releases[goods.release].id, period: period,
          mass: Mass(grams: grams)))
    }
    return taken
  }

  private mutating func join(_ join: JoinColumn, from here: Int) -> Int {
    let item = network.items[join.commodity]
    let place = network.place(of: network.rules[join.rule])
    var grams = posts.usable(item, at: place, grams: min(wantedUp(column: join.column), here))
    grams = sets.joinable(item, under: join.rule, grams: grams, from: nil, in: join.period)
    grams = whole(grams, of: join.commodity, at: place)
    guard grams > 0 else { return 0 }
    posts.use(item, at: place, grams: grams)
    sets.join(item, under: join.rule, grams: grams, from: nil, in: join.period)
    add(.sent(network.commodities[join.commodity]), under: join.rule, join.period, grams)
    return grams
  }

  private mutating func deliver(_ delivery: DeliveryColumn, from here: Int) -> Int {
    let demand = network.demands[delivery.demand]
    let item = network.items[delivery.commodity]
    let open = demand.end == .open ? Int.max : FineUnits.grams(asked[delivery.demand], of: item)
    var grams = min(wanted(column: delivery.column), here, open)
    grams = posts.usable(item, at: demand.place, grams: grams)
    grams = sets.countable(item, of: demand.need, grams: grams, in: delivery.period)
    grams = whole(grams, of: delivery.commodity, at: demand.place)
    guard grams > 0 else { return 0 }
    let used = FineUnits.up(grams, of: item)
    asked[delivery.demand] = max(0, asked[delivery.demand] - used)
    posts.use(item, at: demand.place, grams: grams)
    sets.count(item, of: demand.need, grams: grams, in: delivery.period)
    if demand.end != .open {
      releases.deliver(grams, of: item, to: demand.need, in: delivery.period)
    }
    record.deliveries.append(
      Delivery(
        need: network.supplyCase.needs[demand.need].id, instalment: demand.instalment.number,
        end: demand.end, commodity: network.commodities[delivery.commodity],
        period: delivery.period, mass: Mass(grams: grams)))
    return grams
  }

  private mutating func send(_ commodity: Int, _ leg: Int, _ period: Int, from here: Int) -> Int {
    let desired = wantedUp(program.departures[commodity][leg * network.periods + period])
    guard desired > 0 else { return 0 }
    let item = network.items[commodity]
    let passage = ResidualCapacity.Passage(
      leg: leg, period: period, survival: network.timetable.survival[leg][period],
      arrival: period + network.timetable.transitPeriods[leg][period])
    var grams = posts.usable(item, at: network.origins[leg], grams: min(desired, here))
    grams = vehicles.carried(item, on: leg, grams: grams)
    grams = vehicles.passing(room.fitting(grams, of: item, on: passage), on: passage)
    grams = whole(grams, of: commodity, at: network.origins[leg])
    guard grams > 0 else { return 0 }
    let arriving = passage.survival.arriving(grams: grams)
    posts.use(item, at: network.origins[leg], grams: grams)
    vehicles.take(item, grams, on: passage)
    room.take(grams, of: item, on: passage)
    present[commodity][network.destinations[leg] * network.periods + passage.arrival] += arriving
    record.moves.append(
      Move(
        leg: network.supplyCase.legs[leg].id, commodity: network.commodities[commodity],
        departure: period, arrival: passage.arrival, mass: Mass(grams: grams),
        arriving: Mass(grams: arriving)))
    return grams
  }

  /// Keeps what the program keeps; a few grams that rounding left over are left behind.
  ///
  /// What is of no use further on stays in store from a kilogram on: a part of what sails whole, or goods
  /// whose companions fell short by a gram, which may be much where a gram of a companion serves many units.
  private mutating func keep(_ commodity: Int, _ place: Int, _ period: Int, from here: Int) {
    let cell = place * network.periods + period
    let desired = wanted(program.stocks[commodity][cell])
    let isKept = desired > 0 || here >= Self.kilogram
    let item = network.items[commodity]
    let storable = isKept ? room.storable(here, of: item, at: place, in: period) : 0
    let grams = whole(storable, of: commodity, at: place)
    if pieces.grams(of: commodity, at: place) > 1 {
      if grams < here { leavesPieces = true }
      if grams > desired { straysPieces = true }
    }
    guard grams > 0 else { return }
    if period + 1 < network.periods { present[commodity][cell + 1] += grams }
    record.stocks.append(
      Stock(
        place: network.supplyCase.places[place].id, commodity: network.commodities[commodity],
        period: period, mass: Mass(grams: grams)))
  }
}
