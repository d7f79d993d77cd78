import FlowPlanning
import GeneratedCases
import LinearProgram
import PlanAudit
import SupplyModel
import Testing

@Suite struct `A plan that is stopped` {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `keeps what it has, passes the audit and says how far it may be from the best`(
    seed: UInt64
  ) throws {
    let supplyCase = GeneratedCases.smallCase(seed: seed)
    let best = PlanAuditor.prove(try planner.plan(supplyCase).record, of: supplyCase)
    let interruption = Interruption()
    let after = Int(seed % 4)
    if after == 0 { interruption.stop() }
    let outcome = try planner.plan(supplyCase, interruption: interruption) { progress in
      if progress.number == after { interruption.stop() }
    }
    var record = outcome.record
    let proved = PlanAuditor.prove(record, of: supplyCase)
    for (index, stage) in proved.enumerated() {
      (record.stages[index].value, record.stages[index].bound) = (stage.value, stage.bound)
    }
    #expect(PlanAuditor.audit(record, of: supplyCase).faults.isEmpty)
    if record.isComplete { return }
    // The first stage, at least, has a bound that holds whatever came after.
    let first = try #require(proved.first)
    #expect(first.bound >= (best.first?.value ?? 0) - 1e-9)
  }

  @Test func `ships nothing when there was no time at all`() throws {
    let outcome = try planner.plan(
      GeneratedCases.smallCase(seed: 3), interruption: Interruption(timeLimit: .zero))
    guard case .stopped(let record, _) = outcome else {
      Issue.record("The plan was not stopped.")
      return
    }
    #expect(record.moves.isEmpty)
    #expect(record.stages.allSatisfy { $0.value <= 0 || !$0.value.isFinite })
  }
}
