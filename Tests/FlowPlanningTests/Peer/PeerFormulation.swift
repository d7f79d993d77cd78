import SupplyModel

/// The problem of Documentation/Formulation.md written a second time, from its text alone: every
/// commodity on every leg in every period, nothing left out for being useless, one program per
/// stage given to another solver.
///
/// It answers one question: does the engine reach the best value of every stage?
struct PeerFormulation {
  let supplyCase: SupplyCase
  let limits: PeerLimits
  let commodities: [(item: Item, earmark: Need.ID?)]
  let lots: [(lot: Lot, supply: Supply)]
  var program = PeerProgram()
  var departures: [Departure] = []
  var deliveries: [DeliveryColumn] = []
  /// Columns of z by need, for the needs with a floor.
  var floorColumns: [Need.ID: Int] = [:]
  /// Columns of s by commodity, place and period.
  var stocks: [[[Int]]] = []
  var draws: [(lot: Int, period: Int, column: Int)] = []
  /// Columns of j and h.
  var joins: [JoinColumn] = []
  /// Columns of f.
  var freed: [(release: Release, period: Int, column: Int)] = []
  var vehicleMoves: [VehicleColumn] = []
  /// Columns of g by lift, place and period.
  var vehicleStays: [Lift.ID: [Place.ID: [Int]]] = [:]
  /// Columns of ω.
  var works: [(work: Work, column: Int)] = []
  /// Columns of β by set and period.
  var covers: [String: [Int]] = [:]

  /// One x[k,l,t].
  struct Departure {
    let commodity: Int
    let leg: Leg
    let period: Int
    let arrival: Int
    let survival: Double
    let cost: Double
    let column: Int
  }

  /// One y[n,m,e,k,t].
  struct DeliveryColumn {
    let need: Need
    let instalment: Int
    let end: AmountEnd
    let commodity: Int
    let period: Int
    let worth: Double
    let massPerUnit: Double
    let column: Int
  }

  var periods: Range<Int> { 0..<supplyCase.calendar.periods }

  init(_ supplyCase: SupplyCase) {
    self.supplyCase = supplyCase
    limits = PeerLimits(supplyCase: supplyCase)
    commodities = supplyCase.items.flatMap { item in
      let earmarks = supplyCase.supplies.filter { $0.item == item.id }.map(\.earmark)
      let isFreed = supplyCase.recipient.releases.contains { $0.item == item.id }
      return Set(earmarks + (isFreed ? [nil] : [])).map { (item, $0) }
    }
    lots = supplyCase.supplies.flatMap { supply in
      supplyCase.items.filter { $0.id == supply.item }.flatMap { item in
        supply.lots(of: item, in: supplyCase.calendar).map { ($0, supply) }
      }
    }
    addColumns()
    addBalance()  // (1)
    addThroughput()  // (2)
    addHandling()  // (3)
    addStorage()  // (4)
    addVolumes()  // (2), (4) and (10) by volume
    addAmounts()  // (5)
    addSupply()  // (6)
    addFloors()  // (7)
    addSets()  // (8)
    addReleases()  // (9)
    addLift()  // (10)
    addAssets()  // (11)
    addPosts()  // (12)
    addBudgets()  // (13)
    addCover()  // (14)
  }

  /// Units asked at one end of an instalment.
  static func units(_ instalment: Instalment, _ end: AmountEnd) -> Double {
    (end == .low ? instalment.low : instalment.above).value
  }

  /// Units asked at one end of all instalments of a need; zero when the amount is unstated.
  func unitsAsked(by need: Need, _ end: AmountEnd) -> Double {
    if end == .open { return unitsOffered(to: need) }
    guard need.amount.wording != .unstated else { return 0 }
    return need.instalments(in: supplyCase.calendar).reduce(0) { $0 + Self.units($1, end) }
  }

  /// What may serve a need that no figure limits, in units; nothing for any other need.
  private func unitsOffered(to need: Need) -> Double {
    guard need.amount.wording == .unstated || need.amount.wording == .atLeast else { return 0 }
    let accepted = supplyCase.itemsAccepted(by: need)
    let supplied = lots.filter { entry in
      (entry.supply.earmark == nil || entry.supply.earmark == need.id)
        && accepted.contains { $0.id == entry.supply.item }
        && periods.contains { limits.canDraw(entry.lot, $0) }
    }.reduce(0) { sum, entry in
      let item = accepted.first { $0.id == entry.supply.item }
      return sum + entry.lot.mass.tonnes / (item?.massPerUnit.tonnes ?? 1)
    }
    let freed = supplyCase.recipient.releases.filter { release in
      accepted.contains { $0.id == release.item }
    }
    return supplied + freed.reduce(0) { $0 + ($1.curve.last?.freed.value ?? 0) }
  }

  private mutating func addColumns() {
    stocks = commodities.map { _ in
      supplyCase.places.map { _ in periods.map { _ in program.addColumn() } }
    }
    for (index, entry) in lots.enumerated() {
      for period in periods where limits.canDraw(entry.lot, period) {
        draws.append((index, period, program.addColumn()))
      }
    }
    for leg in supplyCase.legs {
      for period in periods { addDepartures(on: leg, in: period) }
    }
    for need in supplyCase.needs { addDeliveries(to: need) }
    for need in supplyCase.needs { addJoins(for: need) }
    for release in supplyCase.recipient.releases { addFreed(by: release) }
    for lift in supplyCase.carriage.lifts { addVehicles(of: lift) }
    works = supplyCase.carriage.affordableWorks.map { ($0, program.addColumn()) }
    addCoverColumns()
  }

  private mutating func addDepartures(on leg: Leg, in period: Int) {
    for (index, commodity) in commodities.enumerated()
    where limits.isOpen(leg, to: commodity.item.goodsClass, period)
      && lift(of: leg).map({ takesSome(of: commodity.item, $0) }) ?? true
    {
      departures.append(
        Departure(
          commodity: index, leg: leg, period: period,
          arrival: period + limits.transit(leg, period), survival: limits.survival(leg, period),
          cost: limits.cost(leg, period), column: program.addColumn()))
    }
  }

  private mutating func addDeliveries(to need: Need) {
    let accepted = Set(supplyCase.itemsAccepted(by: need).map(\.id))
    for (number, instalment) in need.instalments(in: supplyCase.calendar).enumerated() {
      for end in AmountEnd.allCases
      where unitsAsked(by: need, end) > 0 && (end == .open || Self.units(instalment, end) > 0) {
        for (index, commodity) in commodities.enumerated()
        where accepted.contains(commodity.item.id)
          && (commodity.earmark == nil || commodity.earmark == need.id)
        {
          for period in periods {
            guard let worth = limits.worth(instalment, period) else { continue }
            deliveries.append(
              DeliveryColumn(
                need: need, instalment: number, end: end, commodity: index, period: period,
                worth: worth, massPerUnit: commodity.item.massPerUnit.tonnes,
                column: program.addColumn()))
          }
        }
      }
    }
  }
}
