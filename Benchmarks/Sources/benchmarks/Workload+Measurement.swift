import CaseFiles
import FlowPlanning
import GeneratedCases
import LinearProgram
import PlanAudit
import SupplyModel
import PlanFigures
import PlanReasons

extension Workload {
  /// After how long a plan is stopped; what it reached by then is measured.
  private static let timeLimit = Duration.seconds(300)

  /// Plans the case once, in this process.
  ///
  /// - Returns: What it took.
  /// - Throws: ``FailedAudit`` when the plan does not hold, and whatever reading and planning throw.
  func measure() throws -> Figures {
    let clock = ContinuousClock()
    let start = clock.now
    let supplyCase = try makeCase()
    let built = clock.now
    let interruption = Interruption(timeLimit: Self.timeLimit)
    let plan = try planner.plan(supplyCase, interruption: interruption).record
    let solved = clock.now
    let (record, report) = PlanAuditor.settle(plan, of: supplyCase)
    guard report.passes else { throw FailedAudit(workload: name, faults: report.faults) }
    let audited = clock.now
    let whole = hasReasons ? try planner.wholePlan(near: record, of: supplyCase) : nil
    let counted = clock.now
    if hasReasons { try explain(record, carriedOutAs: whole, of: supplyCase) }
    let explained = clock.now
    return Figures(
      name: name, places: supplyCase.places.count, legs: supplyCase.legs.count,
      items: supplyCase.items.count, needs: supplyCase.needs.count,
      periods: supplyCase.calendar.periods, buildSeconds: (built - start).seconds,
      planSeconds: (solved - built).seconds, auditSeconds: (audited - solved).seconds,
      unitsSeconds: hasReasons ? (counted - audited).seconds : nil,
      reasonsSeconds: hasReasons ? (explained - counted).seconds : nil,
      wholeSeconds: (explained - start).seconds,
      isComplete: record.isComplete,
      gaps: Dictionary(
        uniqueKeysWithValues: report.stages.map { ($0.stage.description, $0.relativeGap) }),
      peakMegabytes: peakMegabytes())
  }

  /// Finds the main reasons, and what corridors, works and companions are worth, as `corridor plan` does.
  private func explain(
    _ record: PlanRecord, carriedOutAs whole: PlanRecord?, of supplyCase: SupplyCase
  ) throws {
    _ = try planner.standing(record, of: supplyCase, carriedOutAs: whole).findings(.main)
  }

  private func makeCase() throws -> SupplyCase {
    switch origin {
    case .generated(let places, let weeks):
      GeneratedCases.network(places: places, weeks: weeks, seed: 1)
    case .folder(let path):
      try CaseFolder.read(at: Self.repository.appending(path: path)).case
    }
  }

  /// Reasons are sought for real cases; generated networks time the engine alone.
  private var hasReasons: Bool {
    if case .folder = origin { true } else { false }
  }
}

/// A plan that does not hold is not worth timing.
struct FailedAudit: Error, CustomStringConvertible {
  let workload: String
  let faults: [AuditFault]
  var description: String {
    "The plan of \(workload) fails its audit:\n"
      + faults.map { "\($0)" }.joined(separator: "\n")
  }
}

extension AuditedStage {
  /// The gap as a share of the value, or as it is where the value is less than one unit.
  var relativeGap: Double { gap / max(1, abs(value)) }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double { self / .seconds(1) }
}
