import FlowPlanning
import GeneratedCases
import PlanAudit
import SupplyModel
import Testing

@Suite struct `A plan of a network` {
  /// Prices rest on each earlier stage as much as they must, up to 10¹¹ times, so that grams alone leave gaps of
  /// thousands in cost.
  @Test func `is proved as tightly as rounding allows`() throws {
    let supplyCase = GeneratedCases.network(places: 10, weeks: 26, seed: 1)
    let plan = try planner.plan(supplyCase).record
    let (record, report) = PlanAuditor.settle(plan, of: supplyCase)
    #expect(record.isComplete)
    let gaps = Dictionary(uniqueKeysWithValues: report.stages.map { ($0.stage, $0.gap) })
    #expect(try #require(gaps[.cost]) < 1)
    #expect(try #require(gaps[.haulage]) < 0.1)
  }
}
