public import SupplyModel

/// The independent proof of a plan: everything worked out again from the case and the plan's own
/// rows, by code that shares nothing with the engine.
public enum PlanAuditor {
  /// Checks a plan against its case: every row, every limit and every stage.
  ///
  /// Masses are counted in whole grams. A limit of a leg or a place that is not a whole number of
  /// grams is rounded up to the next one. The time taken grows in proportion to the places and legs
  /// times periods, times commodities, times stages.
  ///
  /// - Returns: The faults, none if the plan holds, and what the plan reaches.
  public static func audit(_ record: PlanRecord, of supplyCase: SupplyCase) -> AuditReport {
    let facts = IndexedCase(supplyCase)
    let rows = PlanRows(record, of: facts)
    let goods = GoodsAudit(rows, of: facts)
    let reference = AuditedReference(of: record, facts)
    let proof = ProofAudit(record, rows: rows, of: facts, by: reference)
    let pledges = PledgeAudit(record, of: supplyCase)
    return AuditReport(
      faults: rows.faults.map { .row($0) } + goods.faults + pledges.faults
        + (reference?.faults ?? []).map { .reference($0) } + proof.faults.map { .proof($0) },
      standing: record.isComplete && proof.openStages.isEmpty ? .proved : .good(proof.openStages),
      stages: proof.stages, unusedByRounding: Mass(clamping: goods.leftBehind))
  }

  /// Puts the audit's own values and bounds into a plan and audits it.
  ///
  /// A plan whose only fault is that the best is not proved in some stage is no finished plan, however
  /// the solver ended: it is marked as not complete.
  ///
  /// - Returns: The plan as it may be written, and the report on it.
  public static func settle(
    _ record: PlanRecord, of supplyCase: SupplyCase
  ) -> (record: PlanRecord, report: AuditReport) {
    var settled = record
    // A reference that does not keep every limit proves nothing; the plan in grams stands without it.
    let facts = IndexedCase(supplyCase)
    if AuditedReference(of: record, facts)?.faults.isEmpty == false { settled.reference = nil }
    for (index, stage) in prove(settled, of: supplyCase).enumerated()
    where index < settled.stages.count {
      settled.stages[index].value = stage.value
      settled.stages[index].bound = stage.bound
    }
    let report = audit(settled, of: supplyCase)
    guard !report.passes, report.faults.allSatisfy(\.isGapOnly) else { return (settled, report) }
    settled.isComplete = false
    return (settled, audit(settled, of: supplyCase))
  }

  /// Works out the value and the bound of every stage of a plan from its rows and its prices, without
  /// regard to what the plan claims.
  ///
  /// A price that is not sound or has no limit is left out, so every bound holds.
  ///
  /// - Returns: The stages in the order of the plan.
  public static func prove(_ record: PlanRecord, of supplyCase: SupplyCase) -> [AuditedStage] {
    let facts = IndexedCase(supplyCase)
    return ProofAudit(
      record, rows: PlanRows(record, of: facts), of: facts, by: AuditedReference(of: record, facts)
    ).stages
  }
}
