import LinearProgram
import SupplyModel
import TimeExpansion

extension FlowProgram {
  /// Limit (1): what goes on, is delivered, joined or kept is at most what was kept, is drawn, freed or
  /// arrives.
  ///
  /// At each place and period, in tonnes.
  package mutating func addBalance() {
    for commodity in network.commodities.indices {
      for (cell, entries) in balanceEntries(commodity).enumerated() where !entries.isEmpty {
        balanceRows[commodity][cell] = Int32(rows.addRow(entries, upper: 0))
      }
    }
  }

  /// The entries of each place × periods + period.
  private func balanceEntries(_ commodity: Int) -> [[ProgramEntry]] {
    let periods = network.periods
    var cells = [[ProgramEntry]](repeating: [], count: network.supplyCase.places.count * periods)
    forEachDeparture(commodity) { leg, period, column in
      cells[network.origins[leg] * periods + period].append(ProgramEntry(column, 1))
      let survival = network.timetable.survival[leg][period].share
      guard survival > 0 else { return }
      let transit = network.timetable.transitPeriods[leg][period]
      for arrival in network.time.arrivals(after: transit, from: period) {
        cells[network.destinations[leg] * periods + arrival].append(ProgramEntry(column, -survival))
      }
    }
    for cell in cells.indices {
      if let stock = column(stocks[commodity][cell]) {
        cells[cell].append(ProgramEntry(stock, 1))
        let (first, period) = (cell - cell % periods, cell % periods)
        for next in network.time.children(of: period) {
          cells[first + next].append(ProgramEntry(stock, -1))
        }
      }
      if let draw = column(draws[commodity][cell]) { cells[cell].append(ProgramEntry(draw, -1)) }
    }
    for delivery in deliveries where delivery.commodity == commodity {
      let cell = network.demands[delivery.demand].place * periods + delivery.period
      cells[cell].append(ProgramEntry(delivery.column, 1))
    }
    for join in joins where join.commodity == commodity {
      let cell = network.place(of: network.rules[join.rule]) * periods + join.period
      cells[cell].append(ProgramEntry(join.column, 1))
    }
    for own in freed where own.commodity == commodity {
      let cell = network.freed[commodity][own.source].place * periods + own.period
      cells[cell].append(ProgramEntry(own.column, -1))
    }
    return cells
  }

  /// Calls with each leg, period and column of a commodity's departures.
  package func forEachDeparture(
    _ commodity: Int, _ body: (_ leg: Int, _ period: Int, _ column: Int) -> Void
  ) {
    for (cell, index) in departures[commodity].enumerated() where index >= 0 {
      body(cell / network.periods, cell % network.periods, Int(index))
    }
  }

  /// The column's index, or nil where there is none.
  package func column(_ index: Int32) -> Int? { index >= 0 ? Int(index) : nil }
}
