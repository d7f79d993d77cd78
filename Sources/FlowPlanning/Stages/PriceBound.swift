import LinearProgram
package import SupplyModel

/// Prices of a stage as numbers to add up: of every row, and of every earlier stage.
package struct StagePrices {
  /// By row, in the row's own units.
  package var rows: [Double]
  /// By stage, in units of this stage's value per unit of the earlier one's.
  package var earlier: [Double]
}

/// What bound prices prove on a stage, given what the plan in whole grams reaches on the earlier ones.
package struct PriceBound {
  package let program: FlowProgram
  package let aims: [StageAim]
  /// What the plan in whole grams reaches on each stage.
  package let values: [Double]

  /// The bound, and what cancelling large terms against each other may hide of it.
  package func value(_ prices: StagePrices, of stage: Int) -> Double {
    var goal = [Double](repeating: 0, count: program.rows.columnCount)
    for entry in aims[stage].entries { goal[entry.column] += entry.factor }
    var (paid, sizes) = (0.0, 0.0)
    for (index, price) in prices.earlier.enumerated() where price > 0 {
      for entry in aims[index].entries { goal[entry.column] += price * entry.factor }
      paid += price * values[index]
      sizes += price * abs(values[index])
    }
    let sweep = PriceSweep(goal: goal, rowPrices: prices.rows, paidForEarlier: paid, over: program)
    return sweep.bound + 1e-14 * sizes
  }

  /// The prices as they stand in a proof.
  package func proof(_ prices: StagePrices) -> [Price] {
    let limits = program.pricedRows.map { Price($0.limit, prices.rows[$0.row] * $0.factor) }
    let stages = zip(aims, prices.earlier).map { Price(.earlier($0.stage), $1) }
    return (limits + stages).filter { $0.amount > 0 }
  }
}
