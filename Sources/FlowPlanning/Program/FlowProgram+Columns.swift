package import LinearProgram
import SupplyModel
package import TimeExpansion

extension FlowProgram {
  /// Departures, stocks, draws, deliveries, joins and what is freed, in tonnes; vehicles; shares.
  package mutating func addColumns() {
    for commodity in network.commodities.indices {
      addDepartureColumns(commodity)
      addStockAndDrawColumns(commodity)
      addDeliveryColumns(commodity)
      addJoinColumns(commodity)
      addFreedColumns(commodity)
    }
    addHeldColumns()
    fleets = network.fleets.map { FleetColumns($0, of: network, in: &rows) }
    workShares = network.works.map { _ in rows.addColumn(upper: 1) }
    covers = network.coverSets.map { _ in
      (0..<network.periods).map { _ in rows.addColumn(upper: 1) }
    }
  }

  private mutating func addDepartureColumns(_ commodity: Int) {
    let useful = network.reachability[commodity]
    for leg in network.supplyCase.legs.indices {
      for period in 0..<network.periods
      where network.isOpen(leg, to: commodity, period: period) {
        let arrival = period + network.timetable.transitPeriods[leg][period]
        guard useful.holds(network.origins[leg], period),
          useful.holds(network.destinations[leg], arrival)
        else { continue }
        departures[commodity][leg * network.periods + period] = Int32(rows.addColumn())
      }
    }
  }

  /// Goods that no leg brings to a place wait with their donor, not in store; what is freed waits there too.
  private mutating func addStockAndDrawColumns(_ commodity: Int) {
    let useful = network.reachability[commodity]
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
      where worth[period] > 0 && isLeaving(commodity, place, period) {
        deliveries.append(
          DeliveryColumn(
            demand: demand, commodity: commodity, period: period, column: rows.addColumn()))
      }
    }
  }

  private mutating func addJoinColumns(_ commodity: Int) {
    for index in network.rulesMet[commodity] {
      let rule = network.rules[index]
      let place = network.place(of: rule)
      for period in 0..<network.periods
      where network.takesIn(rule.need, period) && isLeaving(commodity, place, period) {
        joins.append(
          JoinColumn(rule: index, commodity: commodity, period: period, column: rows.addColumn()))
      }
    }
  }

  /// Whether a commodity can be at a place and be delivered or joined there.
  private func isLeaving(_ commodity: Int, _ place: Int, _ period: Int) -> Bool {
    network.reachability[commodity].holds(place, period)
      && network.isUsable(commodity, at: place, in: period)
  }

  private mutating func addHeldColumns() {
    for (index, stock) in network.heldStocks.enumerated() {
      for rule in stock.rules {
        for period in 0..<network.periods where network.takesIn(network.rules[rule].need, period) {
          heldJoins.append(
            HeldColumn(rule: rule, stock: index, period: period, column: rows.addColumn()))
        }
      }
    }
  }

  private mutating func addFreedColumns(_ commodity: Int) {
    for (index, source) in network.freed[commodity].enumerated() {
      for period in source.opening..<network.periods
      where network.reachability[commodity].holds(source.place, period) {
        freed.append(
          FreedColumn(
            commodity: commodity, source: index, period: period, column: rows.addColumn()))
      }
    }
  }
}

/// The columns of a fleet, in vehicles.
package struct FleetColumns: Sendable {
  /// By way, then period; −1 is none.
  package private(set) var moves: [[Int32]]
  /// Vehicles that stay from a period to the next, by the place's position in the fleet, then period.
  package private(set) var stays: [[Int]]
  /// The rows that balance the fleet, by the place's position in the fleet, then period.
  package var balanceRows: [[Int]] = []

  package init(_ fleet: Fleet, of network: FlowNetwork, in rows: inout ProgramRows) {
    moves = []
    for way in fleet.ways {
      moves.append(way.ready.map { $0 == nil ? -1 : Int32(rows.addColumn()) })
    }
    stays = []
    for _ in fleet.places {
      stays.append((0..<network.periods).map { _ in rows.addColumn() })
    }
  }
}
