import PlanAudit
import SupplyModel
import Testing

/// One way to tamper with a plan, and how to know the fault that the audit must find.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let alter: @Sendable (inout PlanRecord) -> Void
  let isExpected: @Sendable (AuditFault) -> Bool

  init(
    _ description: String, _ alter: @escaping @Sendable (inout PlanRecord) -> Void,
    _ isExpected: @escaping @Sendable (AuditFault) -> Bool
  ) {
    testDescription = description
    self.alter = alter
    self.isExpected = isExpected
  }
}

@Suite struct `The audit rejects` {
  @Test(arguments: Tampering.withGoods + Tampering.withDeliveries + Tampering.withProof)
  func `a plan tampered with`(tampering: Tampering) throws {
    var record = SmallPlan.record
    tampering.alter(&record)
    let report = PlanAuditor.audit(record, of: try SmallPlan.supplyCase())
    #expect(!report.passes)
    #expect(
      report.faults.contains(where: tampering.isExpected),
      "\(report.faults.map { "\($0)" }.joined(separator: "\n"))")
  }
}

/// Whether a fault is that a limit is exceeded in the period of a day.
func isExcess(
  _ fault: AuditFault, _ kind: LimitKind, _ subject: LimitSubject, in date: CalendarDate,
  over limit: Millionths
) -> Bool {
  guard case .limit(let excess) = fault else { return false }
  return excess.kind == kind && excess.subject == subject && excess.date == date
    && excess.limit == limit && excess.used > limit
}
