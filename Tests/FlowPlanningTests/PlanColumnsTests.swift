import GeneratedCases
import LinearProgram
import Testing

@testable import FlowPlanning
import TimeExpansion

@Suite struct `A plan read back into the program` {
  /// Proofs are carried over to trials only where the plan does nothing that their prices forbid, and
  /// goods that wait with their donor are part of what it does.
  @Test(.bug(id: "waiting-left-at-zero"), arguments: 0..<40 as Range<UInt64>)
  func `leaves waiting whatever is not drawn`(seed: UInt64) throws {
    let supplyCase = GeneratedCases.smallCase(seed: seed)
    let record = try planner.plan(supplyCase).record
    let program = FlowProgram(FlowNetwork(supplyCase))
    let columns = program.columns(of: record)
    for row in program.sourceRows where row.waiting != nil {
      let given = program.activity(of: row.row, columns)
      #expect(abs(given - program.rows.rowUpper[row.row]) < 1e-5, "seed \(seed), row \(row.row)")
    }
  }
}
