import FlowPlanning
import GeneratedCases
import PlanAudit
import SupplyModel
import Testing

@Suite struct `A plan in which sets, lift, people and the rest decide` {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `passes the audit, every stage proved`(seed: UInt64) throws {
    let supplyCase = GeneratedCases.usefulCase(seed: seed)
    var record = try planner.plan(supplyCase).record
    for (index, proved) in PlanAuditor.prove(record, of: supplyCase).enumerated() {
      record.stages[index].value = proved.value
      record.stages[index].bound = proved.bound
    }
    let faults = PlanAuditor.audit(record, of: supplyCase).faults
    let words = faults.map { "\($0)" }.joined(separator: "\n")
    #expect(words.isEmpty, "seed \(seed): \(words)")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `passes the audit where volume decides`(seed: UInt64) throws {
    let supplyCase = GeneratedCases.voluminousCase(seed: seed)
    var record = try planner.plan(supplyCase).record
    for (index, proved) in PlanAuditor.prove(record, of: supplyCase).enumerated() {
      record.stages[index].value = proved.value
      record.stages[index].bound = proved.bound
    }
    let faults = PlanAuditor.audit(record, of: supplyCase).faults
    #expect(faults.isEmpty, "seed \(seed): \(faults.map { "\($0)" })")
  }
}
