import SupplyModel

/// The rows of a plan with their names as indices.
///
/// A row that names something that is not there is a fault and is left out.
struct PlanRows {
  struct DrawRow {
    let supply, period, grams: Int
  }

  struct MoveRow {
    let leg, commodity, departure, arrival, grams, arriving: Int
  }

  struct StockRow {
    let place, commodity, period, grams: Int
  }

  struct DeliveryRow {
    let need, instalment: Int
    let end: AmountEnd
    let commodity, period, grams: Int
  }

  struct JoinRow {
    let need: Int
    let complement: Complement.ID
    /// The index of the complement among those that the need's goods must bring; nil when it is none.
    let set: Int?
    /// The commodity that was sent; nil when the recipient holds the goods.
    let commodity: Int?
    let item, period, grams: Int
  }

  struct FreedRow {
    let release, period, grams: Int
  }

  struct VehicleMoveRow {
    let lift: Int
    let way: VehicleMove.Way
    /// The indices of the places, and of the leg, unless the vehicles go off all legs.
    let from, to: Int
    let leg: Int?
    let departure, arrival: Int
    /// In 10⁻¹².
    let vehicles: Int
  }

  struct VehicleStayRow {
    let lift, place, period: Int
    /// In 10⁻¹².
    let vehicles: Int
  }

  struct WorkRow {
    let work: Work.ID
    /// Its index among the works that may be chosen; nil when it is none.
    let index: Int?
    /// In 10⁻¹².
    let share: Int
  }

  private(set) var draws: [DrawRow] = []
  private(set) var moves: [MoveRow] = []
  private(set) var stocks: [StockRow] = []
  private(set) var deliveries: [DeliveryRow] = []
  var joins: [JoinRow] = []
  var freed: [FreedRow] = []
  var vehicleMoves: [VehicleMoveRow] = []
  var vehicleStays: [VehicleStayRow] = []
  var works: [WorkRow] = []
  /// Those whose posting is known.
  var attendances: [Attendance] = []
  /// Whether the plan says that whole items move in whole units.
  let isWhole: Bool
  /// The commodities of the case, and then those that only the plan names.
  private(set) var commodities: CommodityIndex
  var faults: [RowFault] = []
  let facts: IndexedCase

  init(_ record: PlanRecord, of facts: IndexedCase) {
    self.facts = facts
    isWhole = record.isWhole
    commodities = facts.commodities
    for draw in record.draws { add(draw) }
    for move in record.moves { add(move) }
    for stock in record.stocks { add(stock) }
    for delivery in record.deliveries { add(delivery) }
    addUse(record)
    faults += RowRules(record).faults
  }

  private mutating func add(_ draw: Draw) {
    let supply = index(of: draw.supply, in: facts.names.supplies, "supply", .draws)
    guard isPeriod(draw.period, .draws), let supply else { return }
    draws.append(DrawRow(supply: supply, period: draw.period, grams: draw.mass.grams))
  }

  private mutating func add(_ move: Move) {
    let leg = index(of: move.leg, in: facts.names.legs, "leg", .moves)
    let commodity = number(move.commodity, .moves)
    guard isPeriod(move.departure, .moves), isPeriod(move.arrival, .moves), let leg, let commodity
    else { return }
    moves.append(
      MoveRow(
        leg: leg, commodity: commodity, departure: move.departure, arrival: move.arrival,
        grams: move.mass.grams, arriving: move.arriving.grams))
  }

  private mutating func add(_ stock: Stock) {
    let place = index(of: stock.place, in: facts.names.places, "place", .stocks)
    let commodity = number(stock.commodity, .stocks)
    guard isPeriod(stock.period, .stocks), let place, let commodity else { return }
    stocks.append(
      StockRow(
        place: place, commodity: commodity, period: stock.period, grams: stock.mass.grams))
  }

  private mutating func add(_ delivery: Delivery) {
    let need = index(of: delivery.need, in: facts.names.needs, "need", .deliveries)
    let commodity = number(delivery.commodity, .deliveries)
    guard isPeriod(delivery.period, .deliveries), let need, let commodity else { return }
    guard facts.needs[need].instalments.indices.contains(delivery.instalment - 1) else {
      let name = "\(delivery.need), instalment \(delivery.instalment)"
      faults.append(.unknown(.deliveries, kind: "need", name: name))
      return
    }
    deliveries.append(
      DeliveryRow(
        need: need, instalment: delivery.instalment - 1, end: delivery.end, commodity: commodity,
        period: delivery.period, grams: delivery.mass.grams))
  }

  mutating func index<Subject>(
    of name: Identifier<Subject>, in indices: [Identifier<Subject>: Int], _ kind: String,
    _ table: PlanTable
  ) -> Int? {
    if let index = indices[name] { return index }
    faults.append(.unknown(table, kind: kind, name: name.description))
    return nil
  }

  mutating func number(_ commodity: Commodity, _ table: PlanTable) -> Int? {
    let item = index(of: commodity.item, in: facts.names.items, "item", table)
    if let earmark = commodity.earmark,
      index(of: earmark, in: facts.names.needs, "need", table) == nil
    {
      return nil
    }
    guard item != nil else { return nil }
    return commodities.number(commodity, in: facts.supplyCase, facts.names)
  }

  mutating func isPeriod(_ period: Int, _ table: PlanTable) -> Bool {
    if (0..<facts.periods).contains(period) { return true }
    faults.append(.noSuchPeriod(table, period, periods: facts.periods))
    return false
  }
}

extension Mass {
  /// A mass from a sum that may be larger than a mass can be.
  init(clamping grams: Int128) { self.init(grams: Int(clamping: max(0, grams))) }
}
