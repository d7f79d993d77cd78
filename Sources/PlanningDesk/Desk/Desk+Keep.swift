import CaseFiles
import PlanAudit
public import SupplyModel

extension Desk {
  /// Writes a plan that was made elsewhere as a run, when it passes its audit.
  ///
  /// What it reaches in each stage, and what no plan exceeds, is worked out anew from its rows and prices;
  /// no reasons are looked for.
  ///
  /// - Parameters:
  ///   - record: The plan, with a proof for each stage of the case.
  ///   - request: The case.
  ///   - name: The name of the run; nil is the first free of plan-1, plan-2 and so on.
  /// - Returns: The run's folder.
  /// - Throws: `CaseProblems` when the case needs mending, ``DeskError`` when the plan does not hold;
  ///   nothing is written then.
  public func keep(
    _ record: PlanRecord, of request: CaseRequest, named name: String? = nil
  ) throws -> String {
    let folder = try cases.read(request)
    let plan = try ProvedPlan(record, of: folder.case)
    let proved = plan.record
    let rows = RunRows(record: proved, supplyCase: folder.case)
    let run = Run(
      header: RunHeader(
        plan.standing.isProved ? .planned : .good, folder, request, solver: nil),
      opening: folder.case.opening, record: proved,
      shortfalls: rows.shortfalls(), limits: rows.limits(), corridors: rows.corridors())
    let place = try RunPlace(in: request.folder, named: name, among: runs)
    try runs.keep(try RunFiles(run, of: folder.case), as: place.path)
    return place.path
  }
}
