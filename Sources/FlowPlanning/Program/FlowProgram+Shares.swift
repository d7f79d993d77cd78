import LinearProgram
package import SupplyModel
import TimeExpansion

/// A round of sharing in a rank: the smallest share that any of the needs taking part receives at one end.
///
/// Max-min fairness by progressive filling: Bertsekas and Gallager, "Data Networks", 2nd edition, section 6.5.2.
package struct ShareRound: Sendable {
  package let stage: Stage
  package let end: AmountEnd
  /// The positions of the needs that take part.
  package let needs: [Int]
  /// The column of the smallest share.
  package let column: Int
  /// By need that takes part, the row that holds the smallest share to what it receives.
  package let rows: [Int]
}

extension FlowProgram {
  /// The needs of a rank that can receive anything toward an end, in order.
  func sharers(of rank: Rank, at end: AmountEnd) -> [Int] {
    let served = Set(
      deliveries.map { network.demands[$0.demand] }.filter { $0.end == end }.map(\.need))
    return served.filter { network.supplyCase.needs[$0].rank == rank }.sorted()
  }

  /// What needs receive at an end, each at its worth and as a share of what it asks: columns with factors.
  func shares(of needs: [Int], at end: AmountEnd) -> [[ProgramEntry]] {
    var shares: [Int: [ProgramEntry]] = [:]
    for delivery in deliveries {
      let demand = network.demands[delivery.demand]
      guard demand.end == end else { continue }
      let tonnes = network.items[delivery.commodity].massPerUnit.tonnes * demand.unitsOfNeed
      shares[demand.need, default: []].append(
        ProgramEntry(delivery.column, demand.worth[delivery.period] / tonnes))
    }
    return needs.map { shares[$0] ?? [] }
  }

  /// Adds a round of sharing: its smallest share is at most what each of its needs receives.
  mutating func addRound(_ stage: Stage, at end: AmountEnd, among needs: [Int]) {
    guard case .share(_, _, let number) = stage else { return }
    let column = rows.addColumn(upper: 1)
    let own = zip(needs, shares(of: needs, at: end)).map { need, share in
      let row = rows.addRow(
        [ProgramEntry(column, 1)] + share.map { ProgramEntry($0.column, -$0.factor) }, upper: 0)
      let units = network.demands.first { $0.need == need && $0.end == end }?.unitsOfNeed ?? 1
      pricedRows.append(
        PricedRow(
          row: row,
          limit: .share(network.supplyCase.needs[need].id, end: end, round: number),
          factor: 1 / units))
      return row
    }
    rounds.append(ShareRound(stage: stage, end: end, needs: needs, column: column, rows: own))
    units.grow(with: rows, sizes: [1])
  }

  /// The same program with the rounds of sharing of a plan's stages.
  package func withRounds(of stages: [StageProof]) -> Self {
    var program = self
    let positions = Dictionary(
      uniqueKeysWithValues: network.supplyCase.needs.enumerated().map { ($1.id, $0) })
    for proof in stages {
      guard case .share(_, let end, _) = proof.stage else { continue }
      program.addRound(
        proof.stage, at: end, among: proof.sharers.compactMap { positions[$0] })
    }
    return program
  }
}
