import LinearProgram
package import SupplyModel

/// The prices of one stage's proof, laid out over a program, which may be that of a changed case.
package struct PriceSheet {
  package let stage: Stage
  /// What the solver's tolerances are measured against: aims are scaled by this.
  package let scale: Double
  /// The stage's aim plus each earlier stage's aim times its price, by column.
  package private(set) var goal: [Double]
  /// The price of each row that carries one, in the row's own units; 0 elsewhere.
  package private(set) var rowPrices: [Double]
  /// What the earlier stages' values take off the bound.
  package private(set) var paidForEarlier = 0.0

  /// Lays a proof's prices over a program; `values` are what the earlier stages reach.
  package init(
    _ proof: StageProof, over program: FlowProgram, aims: [Stage: StageAim],
    values: [Stage: Double]
  ) {
    stage = proof.stage
    scale = aims[proof.stage]?.scale(in: program.units) ?? 1000
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
