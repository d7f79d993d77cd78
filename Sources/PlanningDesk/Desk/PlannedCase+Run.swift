import CaseFiles
import FlowPlanning
import LinearProgram
import SupplyModel

extension PlannedCase {
  /// The run as it is written.
  var run: Run {
    let rows = RunRows(record: record, supplyCase: supplyCase)
    return Run(
      header: RunHeader(
        status, cut: cut, reasons: scope, folder, request, solver: planner.solver),
      opening: supplyCase.opening, record: record,
      shortfalls: rows.shortfalls(), limits: rows.limits(), corridors: rows.corridors(),
      findings: FindingRows(findings, of: supplyCase))
  }
}

extension RunHeader {
  /// What a plan of a case as it was read was made from and with.
  init(
    _ status: Status, cut: PlanCut? = nil, reasons: ReasonScope = .none, _ folder: CaseFolder,
    _ request: CaseRequest,
    solver: (any LinearSolver)?
  ) {
    self.init(
      title: folder.title, corridorVersion: Desk.version, solver: solver?.name ?? "",
      solverVersion: solver?.version ?? "",
      assumptions: request.assumptions.compactMap { try? Assumption($0) },
      inputHashes: folder.inputHashes, status: status,
      calendar: folder.case.calendar, cut: cut, reasons: reasons)
  }
}
