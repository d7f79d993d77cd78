public import PlanWords
import CaseFiles
import PlanAudit
import PlanReasons
import SupplyModel

extension Desk {
  /// Audits a run from its files and those of its case alone.
  ///
  /// - Parameter folder: The run's folder, CASE/plans/NAME.
  /// - Returns: What holds and what does not.
  /// - Throws: `CaseProblems` when the run or the case cannot be read.
  public func audit(run folder: String) throws -> RunAudit {
    try AuditedRun(folder, at: self).audit
  }

  /// Audits a run, and solves again every reason that it gives.
  ///
  /// - Parameters:
  ///   - folder: The run's folder, CASE/plans/NAME.
  ///   - stop: Ends the solving early; nothing is said of reasons then.
  ///   - narrate: Called with what is being done.
  /// - Returns: What holds and what does not; where the plan itself does not hold, nothing is solved.
  /// - Throws: `CaseProblems` when the run or the case cannot be read, ``DeskError`` when the desk has no
  ///   solver, `SolverError` when the solver fails.
  public func auditAgain(
    run folder: String, stop: StopRequest = StopRequest(),
    narrate: (ProgressMessage) -> Void = { _ in }
  ) throws -> RunAudit {
    var audited = try AuditedRun(folder, at: self)
    if audited.audit.holds { try audited.solveAgain(at: self, stop: stop, narrate: narrate) }
    return audited.audit
  }
}
