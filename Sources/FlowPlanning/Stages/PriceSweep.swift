import LinearProgram
import SupplyModel
import TimeExpansion

/// What a tonne of each commodity and each vehicle is worth at each place and period at a stage's prices,
/// worked out backward in time; with it, the bound that the prices prove and what they forbid.
///
/// The bound is that of Lagrangian relaxation (Geoffrion, *Lagrangean relaxation for integer programming*,
/// Mathematical Programming Study 2, 1974): limits are paid for, and each tonne takes its dearest way.
package struct PriceSweep {
  /// The bound on the stage's value.
  package private(set) var bound: Double
  /// What one more unit of each column would add, its rows paid at their prices.
  package private(set) var profits: [Double]
  /// The price of every row, those of balances and of what becomes available worked out.
  package private(set) var rowPrices: [Double]

  package init(_ sheet: PriceSheet, over program: FlowProgram) {
    self.init(
      goal: sheet.goal, rowPrices: sheet.rowPrices, paidForEarlier: sheet.paidForEarlier,
      over: program)
  }

  package init(
    goal: [Double], rowPrices: [Double], paidForEarlier: Double, over program: FlowProgram
  ) {
    self.rowPrices = rowPrices
    profits = goal
    bound = -paidForEarlier
    for run in program.runs { raise(run) }
    payLimits(program)
    let exits = Dictionary(grouping: program.exits, by: \.commodity)
    for commodity in program.network.commodities.indices {
      sweep(commodity, program, exits[commodity] ?? [])
    }
    for own in program.freed {
      let goods = program.network.freed[own.commodity][own.source]
      let cell = goods.place * program.network.periods + own.period
      profits[own.column] += self.rowPrices[Int(program.balanceRows[own.commodity][cell])]
    }
    for position in program.fleets.indices { sweep(fleet: position, program) }
    valueSources(program)
    for column in program.boundedColumns {
      bound += max(0, profits[column]) * program.rows.columnUpper[column]
    }
  }

  /// What is left of a limit that runs on is worth as much as it can be later.
  private mutating func raise(_ run: [RunRow]) {
    var later = 0.0
    for row in run.reversed() {
      later = max(later, rowPrices[row.row])
      rowPrices[row.row] = later
    }
  }

  /// Takes the price of every priced row off its columns, and adds price × limit to the bound.
  private mutating func payLimits(_ program: FlowProgram) {
    let rows = program.rows
    for row in rows.rowUpper.indices where rowPrices[row] > 0 {
      bound += rowPrices[row] * rows.rowUpper[row]
      let end = row + 1 < rows.rowCount ? Int(rows.rowStarts[row + 1]) : rows.entryColumns.count
      for entry in Int(rows.rowStarts[row])..<end {
        profits[Int(rows.entryColumns[entry])] -= rowPrices[row] * rows.entryFactors[entry]
      }
    }
  }

  /// The worth of a tonne at each place and period becomes the price of its row of limit (1).
  private mutating func sweep(_ commodity: Int, _ program: FlowProgram, _ exits: [Exit]) {
    let network = program.network
    let (periods, legs) = (network.periods, network.supplyCase.legs.count)
    var worth = [Double](repeating: 0, count: network.supplyCase.places.count * periods)
    let byPeriod = Dictionary(grouping: exits, by: \.period)
    for period in stride(from: periods - 1, through: 0, by: -1) {
      for exit in byPeriod[period] ?? [] {
        let cell = exit.place * periods + period
        worth[cell] = max(worth[cell], profits[exit.column])
      }
      for cell in stride(from: period, to: worth.count, by: periods) {
        let stock = program.stocks[commodity][cell]
        guard stock >= 0 else { continue }
        let later = network.keptWorth(worth, from: cell)
        worth[cell] = max(worth[cell], profits[Int(stock)] + later)
      }
      for leg in 0..<legs {
        let departure = program.departures[commodity][leg * periods + period]
        guard departure >= 0 else { continue }
        let arriving =
          network.timetable.survival[leg][period].share
          * network.arrivingWorth(worth, by: leg, departing: period)
        let cell = network.origins[leg] * periods + period
        worth[cell] = max(worth[cell], profits[Int(departure)] + arriving)
      }
    }
    settle(commodity, program, worth, exits)
  }

  /// Takes the worth of goods off the columns that use them and adds what they lead to.
  private mutating func settle(
    _ commodity: Int, _ program: FlowProgram, _ worth: [Double], _ exits: [Exit]
  ) {
    let network = program.network
    let periods = network.periods
    for (cell, row) in program.balanceRows[commodity].enumerated() where row >= 0 {
      rowPrices[Int(row)] = worth[cell]
    }
    program.forEachDeparture(commodity) { leg, period, column in
      profits[column] +=
        network.timetable.survival[leg][period].share
        * network.arrivingWorth(worth, by: leg, departing: period)
        - worth[network.origins[leg] * periods + period]
    }
    for (cell, stock) in program.stocks[commodity].enumerated() where stock >= 0 {
      profits[Int(stock)] += network.keptWorth(worth, from: cell) - worth[cell]
    }
    for (cell, draw) in program.draws[commodity].enumerated() where draw >= 0 {
      profits[Int(draw)] += worth[cell]
    }
    for exit in exits { profits[exit.column] -= worth[exit.place * periods + exit.period] }
  }

  /// The worth of a vehicle at each place and period becomes the price of its row of limit (10).
  private mutating func sweep(fleet position: Int, _ program: FlowProgram) {
    let (fleet, columns) = (program.network.fleets[position], program.fleets[position])
    let periods = program.network.periods
    let index = Dictionary(uniqueKeysWithValues: fleet.places.enumerated().map { ($1, $0) })
    var worth = [[Double]](
      repeating: Array(repeating: 0, count: periods + 1), count: fleet.places.count)
    func far(_ way: Int, _ ready: Int) -> Double {
      ready < periods ? worth[index[fleet.ways[way].destination] ?? 0][ready] : 0
    }
    for period in stride(from: periods - 1, through: 0, by: -1) {
      for place in fleet.places.indices {
        let stay = profits[columns.stays[place][period]] + worth[place][period + 1]
        worth[place][period] = max(0, stay)
      }
      for (way, moves) in columns.moves.enumerated() where moves[period] >= 0 {
        guard let ready = fleet.ways[way].ready[period] else { continue }
        let gain = profits[Int(moves[period])] + far(way, ready)
        let origin = index[fleet.ways[way].origin] ?? 0
        worth[origin][period] = max(worth[origin][period], gain)
      }
    }
    for (way, moves) in columns.moves.enumerated() {
      for period in 0..<periods where moves[period] >= 0 {
        guard let ready = fleet.ways[way].ready[period] else { continue }
        profits[Int(moves[period])] +=
          far(way, ready) - worth[index[fleet.ways[way].origin] ?? 0][period]
      }
    }
    for place in fleet.places.indices {
      for period in 0..<periods {
        profits[columns.stays[place][period]] += worth[place][period + 1] - worth[place][period]
        let row = columns.balanceRows[place][period]
        rowPrices[row] = worth[place][period]
        bound += worth[place][period] * program.rows.rowUpper[row]
      }
    }
  }

  /// What waits is worth the most that it can be drawn for from then on.
  private mutating func valueSources(_ program: FlowProgram) {
    var source = -1
    var later = 0.0
    for row in program.sourceRows.reversed() {
      if row.source != source { (source, later) = (row.source, 0) }
      let worth = row.draws.reduce(max(later, 0)) { max($0, profits[$1]) }
      rowPrices[row.row] = worth
      bound += worth * program.rows.rowUpper[row.row]
      for draw in row.draws { profits[draw] -= worth }
      if let waiting = row.waiting { profits[waiting] += later - worth }
      later = worth
    }
  }
}

extension PriceSweep {
  /// Whether a plan does nothing that the prices forbid, to a kilogram.
  ///
  /// Prices that were searched for rather than solved for may prove a bound closely and still forbid a
  /// little of what the best plan does.
  package func forbidsNothing(in plan: [Double], of program: FlowProgram, scale: Double) -> Bool {
    let least = StageSolver.leastPrice / scale
    let kilogram = 0.001
    return profits.indices.allSatisfy { column in
      abs(profits[column]) <= least
        || (profits[column] < 0
          ? plan[column] <= kilogram : plan[column] >= program.rows.columnUpper[column] - kilogram)
    }
      && rowPrices.indices.allSatisfy { row in
        rowPrices[row] <= least
          || program.activity(of: row, plan) >= program.rows.rowUpper[row] - kilogram
      }
  }
}

extension FlowNetwork {
  /// What a tonne kept at a place × periods + period is worth, in all that may follow.
  fileprivate func keptWorth(_ worth: [Double], from cell: Int) -> Double {
    // Sums over one term take time where they are made a million times.
    if time.isLine { return worth[cell + 1] }
    let (first, period) = (cell - cell % periods, cell % periods)
    return time.children(of: period).reduce(0) { $0 + worth[first + $1] }
  }

  /// What a tonne that survives a passage is worth, in all that may follow.
  fileprivate func arrivingWorth(_ worth: [Double], by leg: Int, departing period: Int) -> Double {
    let transit = timetable.transitPeriods[leg][period]
    if time.isLine { return worth[destinations[leg] * periods + period + transit] }
    return time.arrivals(after: transit, from: period).reduce(0) {
      $0 + worth[destinations[leg] * periods + $1]
    }
  }
}
