import FlowPlanning
import GeneratedCases
import PlanAudit
import SupplyModel
import Testing

@Suite struct `A plan of the engine` {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func `holds to the gram and is proved by its prices`(seed: UInt64) throws {
    try expectToHold(GeneratedCases.smallCase(seed: seed), "seed \(seed)")
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `holds where dated facts decide, in round figures`(seed: UInt64) throws {
    try expectToHold(GeneratedCases.datedCase(seed: seed), "seed \(seed)")
  }

  private func expectToHold(_ supplyCase: SupplyCase, _ name: String) throws {
    var record = try planner.plan(supplyCase).record
    for (index, proved) in PlanAuditor.prove(record, of: supplyCase).enumerated() {
      record.stages[index].value = proved.value
      record.stages[index].bound = proved.bound
    }
    let faults = PlanAuditor.audit(record, of: supplyCase).faults
    #expect(faults.isEmpty, "\(name): \(faults.map { "\($0)" }.joined(separator: "\n"))")
  }
}
