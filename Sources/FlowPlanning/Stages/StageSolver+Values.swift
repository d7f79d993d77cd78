import LinearProgram
import SupplyModel
import TimeExpansion

extension StageSolver {
  /// Keeps a stage that the plan found last has at its best as it stands, where that shows without solving; nil where
  /// it does not.
  ///
  /// Most stages of a case that is planned again are of this kind: tiers that have all they ask, and carriage that
  /// costs nothing. They have no prices.
  mutating func keepAsItStands(_ aim: StageAim) throws(SolverError) -> SolvedStage? {
    guard !isFollowing, aim.entries.allSatisfy({ $0.column < lastColumns.count }) else {
      return nil
    }
    let value = aim.value(lastColumns)
    if !aim.entries.allSatisfy({ isColumnFixed[$0.column] }) {
      if isOfCarriage(aim), value >= -1e-12 {
        try hold(columns: aim.entries.map(\.column))
      } else if let full = program.most(of: aim.stage), value >= full - 1e-9 * max(1, full) {
        try hold(rows: program.amountRows(of: aim.stage))
        try hold(columns: program.lateColumns(of: aim.stage))
      } else {
        return nil
      }
    }
    return SolvedStage(aim: aim, value: value, prices: [], columns: lastColumns, isSolved: true)
  }

  /// Whether an aim only counts what is better left undone.
  private func isOfCarriage(_ aim: StageAim) -> Bool {
    aim.entries.allSatisfy { $0.factor <= 0 && program.rows.columnLower[$0.column] == 0 }
  }
}

extension FlowProgram {
  /// The most that a stage of needs can come to: every need in full and on time; nil of other stages.
  fileprivate func most(of stage: Stage) -> Double? {
    guard case .needs(let rank, let end) = stage else { return nil }
    let needs = Set(
      network.demands.filter {
        $0.end == end && network.supplyCase.needs[$0.need].rank == rank
      }.map(\.need))
    return needs.reduce(0) { $0 + network.supplyCase.needs[$1].weight.value }
  }

  /// The rows of limit (5) of a stage of needs.
  fileprivate func amountRows(of stage: Stage) -> [Int] {
    guard case .needs(let rank, let end) = stage else { return [] }
    let names = Set(network.supplyCase.needs.filter { $0.rank == rank }.map(\.id))
    return pricedRows.filter { priced in
      guard case .amount(let name, _, end) = priced.limit else { return false }
      return names.contains(name)
    }.map(\.row)
  }

  /// The deliveries of a stage of needs that come late.
  fileprivate func lateColumns(of stage: Stage) -> [Int] {
    guard case .needs(let rank, let end) = stage else { return [] }
    return deliveries.filter { delivery in
      let demand = network.demands[delivery.demand]
      return demand.end == end && network.supplyCase.needs[demand.need].rank == rank
        && demand.worth[delivery.period] < 1
    }.map(\.column)
  }
}
