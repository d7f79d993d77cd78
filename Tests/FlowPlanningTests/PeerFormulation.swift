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
  private(set) var program = PeerProgram()
  private(set) var departures: [Departure] = []
  private(set) var deliveries: [DeliveryColumn] = []
  /// Columns of z by need, for the needs with a floor.
  private(set) var floorColumns: [Need.ID: Int] = [:]
  /// Columns of s by commodity, place and period.
  private(set) var stocks: [[[Int]]] = []
  private var draws: [(lot: Int, period: Int, column: Int)] = []

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
      return Set(earmarks).map { (item, $0) }
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
    addAmounts()  // (5)
    addSupply()  // (6)
    addFloors()  // (7)
  }

  /// Units asked at one end of an instalment.
  static func units(_ instalment: Instalment, _ end: AmountEnd) -> Double {
    (end == .low ? instalment.low : instalment.above).value
  }

  /// Units asked at one end of all instalments of a need; zero when the amount is unstated.
  func unitsAsked(by need: Need, _ end: AmountEnd) -> Double {
    guard need.amount.wording != .unstated else { return 0 }
    return need.instalments(in: supplyCase.calendar).reduce(0) { $0 + Self.units($1, end) }
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
  }

  private mutating func addDepartures(on leg: Leg, in period: Int) {
    for (index, commodity) in commodities.enumerated()
    where limits.isOpen(leg, to: commodity.item.goodsClass, period) {
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
      where need.amount.wording != .unstated && Self.units(instalment, end) > 0 {
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

  /// (1) What is kept, sent and delivered is at most what was kept, drawn and came in.
  private mutating func addBalance() {
    for (k, commodity) in commodities.enumerated() {
      let ownDeliveries = deliveries.filter { $0.commodity == k }
      for (p, place) in supplyCase.places.enumerated() {
        for t in periods {
          var terms: [PeerProgram.Term] = [(stocks[k][p][t], 1)]
          if t > 0 { terms.append((stocks[k][p][t - 1], -1)) }
          terms += draws.filter { draw in
            let supply = lots[draw.lot].supply
            return draw.period == t && supply.place == place.id
              && supply.item == commodity.item.id && supply.earmark == commodity.earmark
          }.map { ($0.column, -1) }
          for move in movement(at: place, in: t) where move.commodity == k {
            terms.append((move.column, move.isLeaving ? 1 : -move.tonnes))
          }
          terms += ownDeliveries.filter { $0.need.place == place.id && $0.period == t }
            .map { ($0.column, 1) }
          program.addRow(terms, atMost: 0)
        }
      }
    }
  }

  /// One x[k,l,t] as it touches a place, in tonnes there per tonne that departs.
  private typealias Touch = (commodity: Int, column: Int, tonnes: Double, isLeaving: Bool)

  /// What leaves or reaches a place in a period.
  private func movement(at place: Place, in period: Int) -> [Touch] {
    departures.flatMap { departure -> [Touch] in
      let (commodity, column) = (departure.commodity, departure.column)
      if departure.leg.origin == place.id, departure.period == period {
        return [(commodity, column, 1, true)]
      }
      if departure.leg.destination == place.id, departure.arrival == period {
        return [(commodity, column, departure.survival, false)]
      }
      return []
    }
  }

  /// (2) What departs on a leg is at most its throughput.
  private mutating func addThroughput() {
    for leg in supplyCase.legs {
      for t in periods {
        guard let most = limits.throughput(leg, t) else { continue }
        let terms = departures.filter { $0.leg.id == leg.id && $0.period == t }
        program.addRow(terms.map { ($0.column, 1) }, atMost: most)
      }
    }
  }

  /// (3) What is loaded and unloaded at a place is at most its handling.
  private mutating func addHandling() {
    for place in supplyCase.places {
      for t in periods {
        guard let most = limits.handling(place, t) else { continue }
        program.addRow(movement(at: place, in: t).map { ($0.column, $0.tonnes) }, atMost: most)
      }
    }
  }

  /// (4) What is in store at a place is at most its storage.
  private mutating func addStorage() {
    for (p, place) in supplyCase.places.enumerated() {
      for t in periods {
        guard let most = limits.storage(place, t) else { continue }
        program.addRow(commodities.indices.map { (stocks[$0][p][t], 1) }, atMost: most)
      }
    }
  }

  /// (5) What one end of an instalment receives is at most what it asks.
  private mutating func addAmounts() {
    for need in supplyCase.needs {
      for (number, instalment) in need.instalments(in: supplyCase.calendar).enumerated() {
        for end in AmountEnd.allCases {
          let terms = deliveries.filter {
            $0.need.id == need.id && $0.instalment == number && $0.end == end
          }
          program.addRow(
            terms.map { ($0.column, 1 / $0.massPerUnit) }, atMost: Self.units(instalment, end))
        }
      }
    }
  }

  /// (6) What is drawn from a lot is at most its mass.
  private mutating func addSupply() {
    for (index, entry) in lots.enumerated() {
      let terms = draws.filter { $0.lot == index }
      program.addRow(terms.map { ($0.column, 1) }, atMost: entry.lot.mass.tonnes)
    }
  }

  /// (7) A floor counts as met only as far as the low end receives its share.
  private mutating func addFloors() {
    for need in supplyCase.needs where need.floor > .zero && unitsAsked(by: need, .low) > 0 {
      let column = program.addColumn()
      floorColumns[need.id] = column
      program.addRow([(column, 1)], atMost: 1)
      let received = deliveries.filter { $0.need.id == need.id && $0.end == .low }
      program.addRow(
        [(column, need.floor.value * unitsAsked(by: need, .low))]
          + received.map { ($0.column, -1 / $0.massPerUnit) }, atMost: 0)
    }
  }
}

extension PeerFormulation {
  mutating func addAim(_ terms: [PeerProgram.Term]) { program.addAim(terms) }
}
