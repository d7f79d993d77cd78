import PlanAudit
import SupplyModel
import Testing

@Suite struct `The audit of a plan` {
  @Test func `finds nothing wrong with a plan worked out by hand`() throws {
    let report = PlanAuditor.audit(SmallPlan.record, of: try SmallPlan.supplyCase())
    #expect(report.faults == [])
    #expect(report.passes)
    #expect(report.unusedByRounding == .zero)
  }

  @Test func `works out values and bounds as by hand, each against the plan`() throws {
    let proved = PlanAuditor.prove(SmallPlan.record, of: try SmallPlan.supplyCase())
    #expect(proved.map(\.stage) == SmallPlan.record.stages.map(\.stage))
    for (stage, expected) in zip(proved, SmallPlan.record.stages) {
      #expect(stage.value <= expected.value)
      #expect(stage.bound >= expected.bound)
      #expect(stage.gap < 1e-11 * max(1, abs(expected.value)))
    }
  }

  @Test func `takes no account of what the plan claims when it works out the proof`() throws {
    var record = SmallPlan.record
    for index in record.stages.indices {
      record.stages[index].value = .nan
      record.stages[index].bound = -.infinity
    }
    let supplyCase = try SmallPlan.supplyCase()
    #expect(
      PlanAuditor.prove(record, of: supplyCase)
        == PlanAuditor.prove(SmallPlan.record, of: supplyCase))
  }

  @Test func `counts less than a kilogram left behind, and no fault`() throws {
    var record = SmallPlan.record
    record.deliveries[2].mass = Mass(grams: 8_000_000 - 999)
    let report = PlanAuditor.audit(record, of: try SmallPlan.supplyCase())
    #expect(report.unusedByRounding == Mass(grams: 999))
    #expect(report.faults.allSatisfy { if case .proof = $0 { true } else { false } })
  }

  @Test func `lets a plan that was stopped leave out what comes after the needs`() throws {
    var record = SmallPlan.record
    record.stages.removeLast(6)
    let supplyCase = try SmallPlan.supplyCase()
    #expect(
      PlanAuditor.audit(record, of: supplyCase).faults
        == [
          .losses, .cost, .early(SmallPlan.armour), .early(SmallPlan.bread), .haulage, .storage,
        ].map { .proof(.missing($0)) })
    record.isComplete = false
    #expect(PlanAuditor.audit(record, of: supplyCase).passes)
    record.stages.remove(at: 3)
    #expect(
      PlanAuditor.audit(record, of: supplyCase).faults
        == [.proof(.missing(.needs(SmallPlan.bread, .low)))])
  }

  @Test func `lets a plan leave out a stage that needs no proof`() throws {
    var record = SmallPlan.record
    record.stages.removeAll { $0.stage == .needs(SmallPlan.canteen, .low) }
    #expect(PlanAuditor.audit(record, of: try SmallPlan.supplyCase()).passes)
  }
}
