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
  let record: PlanRecord
  let findings: Findings
  /// What planned it.
  let planner: FlowPlanner

  var supplyCase: SupplyCase { folder.case }

  /// Plans a case, proves the plan with prices alone, audits it and finds its reasons.
  ///
  /// - Throws: `CaseProblems` when the case needs mending, ``DeskError`` when the plan does not pass its
  ///   audit, `SolverError` when the solver fails.
  init(
    _ request: CaseRequest, at desk: Desk, stop: StopRequest, narrate: (String) -> Void
  ) throws {
    self.request = request
    folder = try desk.cases.read(request)
    let planner = try desk.planner
    self.planner = planner
    let supplyCase = folder.case
    narrate("Planning")
    let outcome = try planner.plan(supplyCase, interruption: stop.interruption) { progress in
      narrate(
        "Planning: solved \(progress.number) of \(progress.count), \(progress.stage), "
          + "at \(Figure.exact(progress.value))")
    }
    narrate("Proving")
    let split = try Self.proved(outcome.record, of: supplyCase)
    record = try Self.whole(split, of: supplyCase, by: planner, stop: stop, narrate: narrate)
    let gap = split.stages.map { StageLine($0).relativeGap }.max() ?? 0
    let gapInWords =
      gap.isFinite ? "gap at most \(Term.gap(GapBound(gap)).text())" : "not every stage was tried"
    narrate("Finding reasons, by planning again (\(gapInWords))")
    findings = try planner.findings(
      on: split, of: supplyCase, carriedOutAs: record, interruption: stop.interruption)
  }

  /// The plan in whole units, proved and audited, or as it was where nothing comes in them.
  private static func whole(
    _ split: PlanRecord, of supplyCase: SupplyCase, by planner: FlowPlanner, stop: StopRequest,
    narrate: (String) -> Void
  ) throws -> PlanRecord {
    guard
      supplyCase.items.contains(where: \.isWhole)
        || supplyCase.carriage.works.contains(where: \.isWhole)
    else { return split }
    narrate("Planning whole units")
    let whole = try planner.wholePlan(
      near: split, of: supplyCase, interruption: stop.interruption
    ) { progress in
      narrate(
        "Planning whole units: \(progress.number) of \(progress.count), \(progress.stage), "
          + "at \(Figure.exact(progress.value))")
    }
    return try whole.map { try proved($0, of: supplyCase) } ?? split
  }

  /// The record with values and bounds as the audit works them out, which must then pass.
  static func proved(
    _ record: PlanRecord, of supplyCase: SupplyCase
  ) throws(DeskError) -> PlanRecord {
    var split = record
    split.pledgeShares = PledgeShare.all(in: record, of: supplyCase)
    let (proved, report) = PlanAuditor.settle(split, of: supplyCase)
    guard report.passes else {
      throw .planFailsAudit(faults: report.faults.map(\.description))
    }
    return proved
  }

  var needLines: [NeedLine] {
    let assumed = request.needsWithAmount
    return supplyCase.needsByRank.map {
      NeedLine($0, in: record, of: supplyCase, assumed: assumed)
    }
  }

  var words: ReasonWords {
    ReasonWords(supplyCase, needLines, isComplete: findings.isComplete)
  }

  var reasonLines: [ReasonLine] {
    let lines = Dictionary(
      needLines.map { ($0.need, $0) }, uniquingKeysWith: { first, _ in first })
    let words = words
    return findings.shortfalls.compactMap { finding in
      lines[finding.need.description].map { ReasonLine(finding, $0, words: words) }
    }
  }

  var corridorLines: [CorridorLine] {
    let total = findings.corridors.reduce(0) { $0 + $1.use.entered.tonnes }
    let words = words
    return findings.corridors.map { finding in
      CorridorLine(
        finding, share: total > 0 ? finding.use.entered.tonnes / total : 0, words: words)
    }
  }

  var report: PlanReport {
    PlanReport(
      case: CaseLine(folder, request), status: record.isComplete ? "planned" : "stopped",
      isWhole: record.isWhole, stages: record.stages.map { StageLine($0) },
      audit: PlanReport.AuditLine(record, passes: true), period: PeriodLine(folder.period),
      needs: needLines,
      corridors: corridorLines, reasons: reasonLines,
      reasonsAreComplete: findings.isComplete,
      nearMisses: folder.nearMisses.map { NearMissLine($0) },
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

extension SupplyCase {
  /// The needs in the order in which they are served.
  var needsByRank: [Need] {
    needs.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }
}
