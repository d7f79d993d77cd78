import CaseFiles
import FlowPlanning
import PlanAudit
import PlanWords
import SupplyModel
import PlanFigures
import PlanReasons

/// A case with its plan, audited, and what was found about it.
struct PlannedCase {
  let request: CaseRequest
  let folder: CaseFolder
  /// The plan as it is carried out.
  var record: PlanRecord { proved.record }
  /// The same, with how good it is.
  private let proved: ProvedPlan
  /// Where planning was cut short, and by what.
  private(set) var cut: PlanCut?
  /// Whose reasons were looked for.
  private(set) var scope = ReasonScope.none
  /// What planned it.
  let planner: FlowPlanner
  /// The same with pieces split, which is the one that is proved to be best.
  private let split: PlanRecord
  /// What was found by planning again.
  private(set) var findings = Findings()
  /// Whether anything was looked for.
  private(set) var isExplained = false

  var supplyCase: SupplyCase { folder.case }

  /// Plans a case, proves the plan with prices alone and audits it.
  ///
  /// - Throws: `CaseProblems` when the case needs mending, ``DeskError`` when the plan does not pass its
  ///   audit, `SolverError` when the solver fails.
  init(
    _ request: CaseRequest, at desk: Desk, stop: StopRequest, narrate: (ProgressMessage) -> Void
  ) throws {
    self.request = request
    folder = try desk.cases.read(request)
    let planner = try desk.planner
    self.planner = planner
    let supplyCase = folder.case
    narrate(.planning)
    let outcome = try planner.plan(supplyCase, interruption: stop.interruption) { progress in
      narrate(
        .solved(
          progress.number, of: progress.count, stage: progress.stage.description, at: progress.value
        ))
    }
    narrate(.proving)
    let split = try ProvedPlan(outcome.record, of: supplyCase)
    self.split = split.record
    let isCut = stop.isDue
    proved = try Self.whole(
      split, isSolved: outcome.unsolved == nil, of: supplyCase, by: planner, stop: stop,
      narrate: narrate)
    cut = stop.ending.map { ending in
      let step = outcome.unsolved.map { PlanCut.Step.stage($0) }
      return PlanCut(during: step ?? (isCut ? .reasons : .wholeUnits), by: ending)
    }
  }

  /// Finds reasons, and what corridors, works and companions are worth.
  ///
  /// - Throws: `SolverError` when the solver fails.
  mutating func explain(
    _ scope: ReasonScope, stop: StopRequest, narrate: (ProgressMessage) -> Void
  ) throws {
    self.scope = scope
    guard scope != .none else { return }
    let gap = split.stages.map { StageLine($0).relativeGap }.max() ?? 0
    narrate(gap.isFinite ? .findingReasonsWithin(GapBound(gap)) : .findingReasonsUntried)
    findings = try standing(stop: stop).findings(scope)
    isExplained = true
    if !findings.isComplete, cut == nil {
      cut = stop.ending.map { PlanCut(during: .reasons, by: $0) }
    }
  }

  /// What planning on days would bring on time, where the plan is in longer periods and something is missing.
  ///
  /// - Throws: `SolverError` when the solver fails.
  func dayTrial(stop: StopRequest) throws -> DayTrial? {
    try planner.dayTrial(of: record, of: supplyCase, interruption: stop.interruption)
  }

  /// The plan, beside which the case is planned again with something supposed.
  ///
  /// - Throws: `SolverError` when the solver fails.
  func standing(stop: StopRequest) throws -> StandingPlan {
    try planner.standing(
      split, of: supplyCase, carriedOutAs: record, interruption: stop.interruption)
  }

  /// Takes in what was found about a part of the plan.
  mutating func take(_ found: Findings) {
    findings = found
    isExplained = true
  }

  /// A run that holds, to find its reasons again.
  ///
  /// Reasons rest on the split plan. Where the run is in whole units that plan is not in its files, and is made
  /// again, which gives the same.
  ///
  /// - Throws: ``DeskError`` when the desk has no solver, `SolverError` when the solver fails.
  init(
    again audited: AuditedRun, at desk: Desk, stop: StopRequest, narrate: (ProgressMessage) -> Void
  ) throws {
    request = audited.request
    folder = audited.folder
    proved = ProvedPlan(audited.run.record, standing: audited.audit.standing)
    planner = try desk.planner
    guard audited.run.record.isWhole else {
      split = audited.run.record
      return
    }
    narrate(.planning)
    split = try ProvedPlan(
      planner.plan(folder.case, interruption: stop.interruption).record, of: folder.case
    ).record
  }

  /// The plan in whole units, proved and audited, or as it was where nothing comes in them.
  ///
  /// Whole units are looked for beside a plan that was solved to its end, whether or not it is proved.
  private static func whole(
    _ split: ProvedPlan, isSolved: Bool, of supplyCase: SupplyCase, by planner: FlowPlanner,
    stop: StopRequest,
    narrate: (ProgressMessage) -> Void
  ) throws -> ProvedPlan {
    guard
      supplyCase.items.contains(where: \.isWhole)
        || supplyCase.carriage.works.contains(where: \.isWhole)
    else { return split }
    narrate(.planningWholeUnits)
    var near = split.record
    near.isComplete = isSolved
    let whole = try planner.wholePlan(
      near: near, of: supplyCase, interruption: stop.interruption
    ) { progress in
      narrate(
        .solvedInWholeUnits(
          progress.number, of: progress.count, stage: progress.stage.description, at: progress.value
        ))
    }
    return try whole.map { try ProvedPlan($0, of: supplyCase) } ?? split
  }

  /// How the planning ended.
  var status: RunHeader.Status {
    proved.standing.isProved
      ? .planned : cut.map { $0.during != .reasons } ?? false ? .stopped : .good
  }

  var needLines: [NeedLine] {
    let assumed = request.needsWithAmount
    return supplyCase.needsByRank.map {
      NeedLine($0, in: record, of: supplyCase, assumed: assumed)
    }
  }

  var units: NeedUnits { NeedUnits(supplyCase, needLines) }

  /// What corridors, works and companions were found to be worth, for sentences.
  var effects: EffectTelling {
    EffectTelling(units: units, effects: findings.effects, isTried: isExplained)
  }

  var reasonLines: [ReasonLine] {
    let units = units
    return findings.reasons.map { ReasonLine($0, units) }
  }

  var corridorLines: [CorridorLine] {
    let telling = effects
    return CorridorUse.all(in: record, of: supplyCase).map { CorridorLine($0, telling) }
  }

  var report: PlanReport {
    PlanReport(
      case: CaseLine(folder, request), status: status.rawValue, cut: cut, standing: proved.standing,
      isWhole: record.isWhole, stages: record.stages.map { StageLine($0) },
      audit: PlanReport.AuditLine(record, passes: true), period: PeriodLine(folder.period),
      needs: needLines,
      corridors: corridorLines, reasons: reasonLines,
      reasonsAreComplete: findings.isComplete, unexplained: findings.unexplained.map(\.description),
      concessions: findings.concessions.compactMap { ConcessionLine($0, in: supplyCase) },
      nearMisses: folder.nearMisses.map { NearMissLine($0) },
      replacedFigures: folder.replacedFigures.map { ReplacedFigureLine($0, of: supplyCase) },
      openQuestions: folder.questions(besides: request),
      remarks: folder.remarks.filter { $0.kind != .note }.map { CheckReport.Remark($0) })
  }
}

extension CaseFolder {
  /// The questions that assumptions have not answered.
  func questions(besides request: CaseRequest) -> [Question] {
    let assumed = request.needsWithAmount
    return openQuestions.map { Question($0) }.filter { question in
      question.kind != "amount" || !assumed.contains(question.subject)
    }
  }
}
