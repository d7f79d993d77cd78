public import SupplyModel

extension PlanAuditor {
  /// Checks what a run says it found about a plan against the case and the plan's own rows.
  ///
  /// What would be different in a changed case is not checked: planning again shows it.
  ///
  /// - Parameters:
  ///   - findings: What was found.
  ///   - scope: Whose reasons were looked for.
  ///   - isCut: Whether the search was ended early, so that reasons and effects may be missing.
  ///   - record: The plan, which holds.
  ///   - supplyCase: The case.
  /// - Returns: The faults, none if everything that can be checked is right.
  public static func audit(
    _ findings: Findings, scope: ReasonScope, isCut: Bool, of record: PlanRecord,
    in supplyCase: SupplyCase
  ) -> [FindingFault] {
    FindingsAudit(
      findings, scope: scope, isCut: isCut, record, OpenNeeds(record, of: supplyCase)
    ).faults
  }
}
