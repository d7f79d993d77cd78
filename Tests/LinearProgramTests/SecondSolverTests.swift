import FlowPlanning
import GeneratedCases
import Highs
import LinearProgram
import PlanAudit
import SupplyModel
import Testing

@Suite struct `The engine` {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func `makes plans that hold and reach the same with another solver`(seed: UInt64) throws {
    let supplyCase = GeneratedCases.smallCase(seed: seed)
    let reached = try Solver.all.map { solver in
      let plan = try FlowPlanner(solver: solver.solver).plan(supplyCase).record
      let (record, report) = PlanAuditor.settle(plan, of: supplyCase)
      #expect(report.passes, "\(solver.solver.name): \(report.faults)")
      return record.stages.map(\.value)
    }
    for (one, other) in zip(reached[0], reached[1]) {
      #expect(abs(one - other) < 1e-3 * max(1, abs(one)))
    }
    #expect(reached[0].count == reached[1].count)
  }
}
