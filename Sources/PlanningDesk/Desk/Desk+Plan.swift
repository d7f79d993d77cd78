public import PlanWords
import CaseFiles
import Foundation
public import SupplyModel
import PlanFigures
import PlanReasons

/// What `plan` is asked to do.
public struct PlanRequest: Hashable, Sendable {
  /// The case.
  public var `case`: CaseRequest
  /// The name of the run; nil is the first free of plan-1, plan-2 and so on.
  public var name: String?
  /// Whether the plan is written to its folder.
  public var isWritten: Bool
  /// Whose reasons are looked for.
  public var reasons: ReasonScope

  /// Makes a request that writes a run and gives the main reasons, unless told otherwise.
  public init(
    case: CaseRequest, name: String? = nil, isWritten: Bool = true, reasons: ReasonScope = .main
  ) {
    self.case = `case`
    self.name = name
    self.isWritten = isWritten
    self.reasons = reasons
  }
}

extension Desk {
  /// Plans a case, proves and audits the plan, finds its reasons, writes it and audits what was written.
  ///
  /// - Parameters:
  ///   - request: What to plan.
  ///   - stop: Ends the planning early; the best plan so far is kept.
  ///   - narrate: Called with what is being done.
  /// - Returns: What arrives, what holds it back, and where it was written.
  /// - Throws: `CaseProblems` when the case needs mending, ``DeskError`` or `SolverError` when Corridor is
  ///   at fault; nothing is written then.
  public func plan(
    _ request: PlanRequest, stop: StopRequest = StopRequest(),
    narrate: (ProgressMessage) -> Void = { _ in }
  ) throws -> PlanReport {
    let folder = request.case.folder
    // A name that is taken should show before a long plan, not after it.
    if request.isWritten, request.name != nil {
      _ = try RunPlace(in: folder, named: request.name, among: runs)
    }
    var planned = try PlannedCase(request.case, at: self, stop: stop, narrate: narrate)
    try planned.explain(request.reasons, stop: stop, narrate: narrate)
    var report = planned.report
    report.take(
      PlanSections(planned.record, of: planned.folder, planned.needLines, planned.effects))
    if let onDays = try planned.dayTrial(stop: stop) {
      report.period.take(onDays, report.needs)
      report.reasons = report.reasons.map { $0.taking(onDays) }
    }
    guard request.isWritten else { return report }
    narrate(.writing)
    let place = try RunPlace(in: folder, named: request.name, among: runs)
    try write(planned, to: place)
    report.writtenTo = place.path
    return report
  }

  /// Writes a run and audits what was written from the files alone.
  private func write(_ planned: PlannedCase, to place: RunPlace) throws {
    let run = planned.run
    try runs.keep(try RunFiles(run, of: planned.supplyCase), as: place.path)
    let audit = try audit(run: place.path)
    let differs = try sealedRun(place.path) != run
    guard audit.holds, !differs else {
      let changed = audit.changedFiles.map { AuditMessage.fileMeanwhile($0.file, $0.change).text() }
      let lost = differs ? [FailureMessage.notWhatWasWritten.text()] : []
      throw DeskError.filesDiffer(folder: place.path, faults: changed + audit.faults + lost)
    }
  }
}
