import LinearProgram
package import SupplyModel
import TimeExpansion

/// What the solver found for one stage.
package struct SolvedStage {
  package let aim: StageAim
  package let value: Double
  package var prices: [Price]
  /// The values of the program's columns; nil when the stage was stopped before any were of use.
  package let columns: [Double]?
  package let isSolved: Bool

  /// The needs that take part in a round of sharing.
  package var sharers: [Need.ID] = []

  package var proof: StageProof {
    StageProof(stage: aim.stage, value: value, bound: value, prices: prices, sharers: sharers)
  }
}

extension FlowProgram {
  /// Prices that prove a bound without any solving: each unit asked at its full worth.
  package func safePrices(of stage: Stage) -> [Price] {
    guard case .needs(let rank, let end) = stage else { return [] }
    return network.demands.compactMap { demand in
      let need = network.supplyCase.needs[demand.need]
      guard need.rank == rank, demand.end == end else { return nil }
      let limit = PricedLimit.amount(need.id, instalment: demand.instalment.number, end: end)
      // A hair above the worth, so that no rounding leaves a unit worth more than its price.
      return Price(limit, need.weight.value / demand.unitsOfNeed * (1 + 1e-12))
    }
  }
}
