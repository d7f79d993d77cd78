import LinearProgram
import SupplyModel

/// The prices of one stage's proof, laid out over a program, which may be that of a changed case.
struct PriceSheet {
  let stage: Stage
  /// What the solver's tolerances are measured against: aims are scaled by this.
  let scale: Double
  /// The stage's aim plus each earlier stage's aim times its price, by column.
  private(set) var goal: [Double]
  /// The price of each row that carries one, in the row's own units; 0 elsewhere.
  private(set) var rowPrices: [Double]
  /// What the earlier stages' values take off the bound.
  private(set) var paidForEarlier = 0.0

  /// Lays a proof's prices over a program; `values` are what the earlier stages reach.
  init(
    _ proof: StageProof, over program: FlowProgram, aims: [Stage: StageAim],
    values: [Stage: Double]
  ) {
    stage = proof.stage
    scale = 1000 / (aims[proof.stage]?.largestFactor ?? 1)
    goal = Array(repeating: 0, count: program.rows.columnCount)
    rowPrices = Array(repeating: 0, count: program.rows.rowCount)
    for entry in aims[proof.stage]?.entries ?? [] { goal[entry.column] += entry.factor }
    var byLimit: [PricedLimit: Double] = [:]
    for price in proof.prices {
      guard case .earlier(let earlier) = price.limit else {
        byLimit[price.limit] = price.amount
        continue
      }
      for entry in aims[earlier]?.entries ?? [] {
        goal[entry.column] += price.amount * entry.factor
      }
      paidForEarlier += price.amount * (values[earlier] ?? 0)
    }
    for priced in program.pricedRows {
      if let price = byLimit[priced.limit] { rowPrices[priced.row] = price / priced.factor }
    }
  }
}

/// What a tonne of each commodity is worth at each place and period at a stage's prices, worked out
/// backward in time; with it, the bound that the prices prove and what they forbid.
struct PriceSweep {
  /// The bound on the stage's value.
  private(set) var bound: Double
  /// What one more unit of each column would add, its rows paid at their prices.
  private(set) var profits: [Double]
  /// The price of every row, those of limits (1) and (6) worked out.
  private(set) var rowPrices: [Double]

  init(_ sheet: PriceSheet, over program: FlowProgram) {
    self.init(
      goal: sheet.goal, rowPrices: sheet.rowPrices, paidForEarlier: sheet.paidForEarlier,
      over: program)
  }

  init(goal: [Double], rowPrices: [Double], paidForEarlier: Double, over program: FlowProgram) {
    self.rowPrices = rowPrices
    profits = goal
    bound = -paidForEarlier
    payLimits(program)
    let deliveries = Dictionary(grouping: program.deliveries, by: \.commodity)
    let supplies = Dictionary(grouping: program.supplyRows, by: \.commodity)
    for commodity in program.network.commodities.indices {
      sweep(commodity, program, deliveries[commodity] ?? [])
      valueSupply((supplies[commodity] ?? []).reversed(), program)
    }
    for share in program.floorShares.values { bound += max(0, profits[share]) }
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
  private mutating func sweep(
    _ commodity: Int, _ program: FlowProgram, _ deliveries: [DeliveryColumn]
  ) {
    let network = program.network
    let (periods, legs) = (network.periods, network.supplyCase.legs.count)
    var worth = [Double](repeating: 0, count: network.supplyCase.places.count * periods)
    let byPeriod = Dictionary(grouping: deliveries, by: \.period)
    for period in stride(from: periods - 1, through: 0, by: -1) {
      for delivery in byPeriod[period] ?? [] {
        let cell = network.demands[delivery.demand].place * periods + period
        worth[cell] = max(worth[cell], profits[delivery.column])
      }
      for cell in stride(from: period, to: worth.count, by: periods) {
        let stock = program.stocks[commodity][cell]
        guard stock >= 0 else { continue }
        worth[cell] = max(worth[cell], profits[Int(stock)] + worth[cell + 1])
      }
      for leg in 0..<legs {
        let departure = program.departures[commodity][leg * periods + period]
        guard departure >= 0 else { continue }
        let far = network.destinations[leg] * periods + period
        let arriving =
          network.timetable.survival[leg][period].share
          * worth[far + network.timetable.transitPeriods[leg][period]]
        let cell = network.origins[leg] * periods + period
        worth[cell] = max(worth[cell], profits[Int(departure)] + arriving)
      }
    }
    settle(commodity, program, worth, deliveries)
  }

  /// Takes the worth of goods off the columns that use them and adds what they lead to.
  private mutating func settle(
    _ commodity: Int, _ program: FlowProgram, _ worth: [Double], _ deliveries: [DeliveryColumn]
  ) {
    let network = program.network
    let periods = network.periods
    for (cell, row) in program.balanceRows[commodity].enumerated() where row >= 0 {
      rowPrices[Int(row)] = worth[cell]
    }
    program.forEachDeparture(commodity) { leg, period, column in
      let far =
        network.destinations[leg] * periods + period
        + network.timetable.transitPeriods[leg][period]
      profits[column] +=
        network.timetable.survival[leg][period].share * worth[far]
        - worth[network.origins[leg] * periods + period]
    }
    for (cell, stock) in program.stocks[commodity].enumerated() where stock >= 0 {
      profits[Int(stock)] += worth[cell + 1] - worth[cell]
    }
    for (cell, draw) in program.draws[commodity].enumerated() where draw >= 0 {
      profits[Int(draw)] += worth[cell]
    }
    for delivery in deliveries {
      let cell = network.demands[delivery.demand].place * periods + delivery.period
      profits[delivery.column] -= worth[cell]
    }
  }

  /// A tonne that waits is worth the most that it can be drawn for from then on.
  private mutating func valueSupply(_ latestFirst: [SupplyRow], _ program: FlowProgram) {
    var place = -1
    var later = 0.0
    for row in latestFirst {
      if row.place != place { (place, later) = (row.place, 0) }
      let worth = max(later, profits[row.draw], 0)
      rowPrices[row.row] = worth
      bound += worth * program.rows.rowUpper[row.row]
      profits[row.draw] -= worth
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
  func forbidsNothing(in plan: [Double], of program: FlowProgram, scale: Double) -> Bool {
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
