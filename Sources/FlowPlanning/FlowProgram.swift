import LinearProgram
import SupplyModel

/// The time-expanded flow of a case as a linear program.
///
/// The numbers of the limits are those of Documentation/Formulation.md. A column exists only where its commodity can be and still be of use.
struct FlowProgram {
  let network: FlowNetwork
  var rows = ProgramRows()
  /// For each commodity, the column of departures by leg × periods + period; −1 is none.
  var departures: [[Int32]]
  /// For each commodity, the column of stock by place × periods + period; −1 is none.
  var stocks: [[Int32]]
  /// For each commodity, the column of draws by place × periods + period; −1 is none.
  var draws: [[Int32]]
  /// For each commodity, the row of limit (1) by place × periods + period; −1 is none.
  var balanceRows: [[Int32]]
  /// The rows of limit (6) with their columns.
  var supplyRows: [SupplyRow] = []
  /// The columns of deliveries.
  var deliveries: [DeliveryColumn] = []
  /// The column of the share of the floor met, by the need's position.
  var floorShares: [Int: Int] = [:]
  /// The rows that carry prices in the proof.
  var pricedRows: [PricedRow] = []

  init(_ network: FlowNetwork) {
    self.network = network
    let periods = network.periods
    let noLegs = [Int32](repeating: -1, count: network.supplyCase.legs.count * periods)
    let noPlaces = [Int32](repeating: -1, count: network.supplyCase.places.count * periods)
    departures = Array(repeating: noLegs, count: network.commodities.count)
    stocks = Array(repeating: noPlaces, count: network.commodities.count)
    draws = stocks
    balanceRows = stocks
    addColumns()
    addBalance()  // (1)
    addThroughput()  // (2)
    addHandling()  // (3)
    addStorage()  // (4)
    addAmounts()  // (5)
    addSupply()  // (6)
    addFloors()  // (7)
  }

  /// Departures, stocks, draws and deliveries, in tonnes.
  private mutating func addColumns() {
    for commodity in network.commodities.indices {
      addDepartureColumns(commodity)
      addStockAndDrawColumns(commodity)
      addDeliveryColumns(commodity)
    }
  }

  private mutating func addDepartureColumns(_ commodity: Int) {
    let useful = network.usefulness[commodity]
    for leg in network.supplyCase.legs.indices {
      for period in 0..<network.periods where isOpen(leg, to: commodity, period: period) {
        let arrival = period + network.timetable.transitPeriods[leg][period]
        guard useful.holds(network.origins[leg], period),
          useful.holds(network.destinations[leg], arrival)
        else { continue }
        departures[commodity][leg * network.periods + period] = Int32(rows.addColumn())
      }
    }
  }

  private func isOpen(_ leg: Int, to commodity: Int, period: Int) -> Bool {
    network.timetable.isOpen(
      leg, to: network.items[commodity].goodsClass,
      refused: network.supplyCase.legs[leg].refusedClasses, period: period)
  }

  /// Goods that no leg brings to a place wait with their donor, not in store.
  private mutating func addStockAndDrawColumns(_ commodity: Int) {
    let useful = network.usefulness[commodity]
    let origins = Set(network.lots[commodity].map(\.place))
    for place in network.supplyCase.places.indices {
      for period in 0..<network.periods where useful.holds(place, period) {
        let cell = place * network.periods + period
        let isUsefulNext = period + 1 < network.periods && useful.holds(place, period + 1)
        if useful.isReachedByLeg[place] && isUsefulNext {
          stocks[commodity][cell] = Int32(rows.addColumn())
        }
        if origins.contains(place) { draws[commodity][cell] = Int32(rows.addColumn()) }
      }
    }
  }

  private mutating func addDeliveryColumns(_ commodity: Int) {
    for demand in network.demandsServed[commodity] {
      let (place, worth) = (network.demands[demand].place, network.demands[demand].worth)
      for period in 0..<network.periods
      where worth[period] > 0 && network.usefulness[commodity].holds(place, period) {
        deliveries.append(
          DeliveryColumn(
            demand: demand, commodity: commodity, period: period, column: rows.addColumn()))
      }
    }
  }
}

/// A column of deliveries: one commodity to one demand in one period.
struct DeliveryColumn: Sendable {
  let demand: Int
  let commodity: Int
  let period: Int
  let column: Int
}

/// A row of limit (6): what is drawn in a period and what waits with the donor for the next.
struct SupplyRow: Sendable {
  let commodity: Int
  let place: Int
  let period: Int
  let row: Int
  let draw: Int
  let waiting: Int?
}

/// A row whose price goes into the proof, and what turns the row's price into the limit's.
struct PricedRow: Sendable {
  let row: Int
  let limit: PricedLimit
  let factor: Double
}
