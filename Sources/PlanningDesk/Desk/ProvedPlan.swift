import PlanAudit
import PlanFigures
import PlanWords
import SupplyModel

/// A plan that passed its audit, and how good it is.
struct ProvedPlan {
  let record: PlanRecord
  let standing: PlanStanding

  /// The plan with values and bounds as the audit works them out.
  ///
  /// - Throws: ``DeskError`` when it does not pass then.
  init(_ record: PlanRecord, of supplyCase: SupplyCase) throws(DeskError) {
    var split = record
    split.pledgeShares = PledgeShare.all(in: record, of: supplyCase)
    let (proved, report) = PlanAuditor.settle(split, of: supplyCase)
    guard report.passes else {
      throw .planFailsAudit(faults: report.faults.map { $0.text() })
    }
    self.init(proved, standing: report.standing)
  }

  /// Takes in a plan that was audited.
  init(_ record: PlanRecord, standing: PlanStanding) {
    self.record = record
    self.standing = standing
  }
}
