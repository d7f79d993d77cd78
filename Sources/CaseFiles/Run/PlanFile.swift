import Foundation
import PlanWords
import SupplyModel

/// The content of plan.json.
struct PlanFile: Codable {
  static let file = "plan.json"
  /// The key of the seal.
  static let sealKey = "seal_sha256"

  let format: Int
  let title: String
  let corridorVersion: String
  let solver: String
  let solverVersion: String
  let seed: Int
  let asOf: String?
  let assumptions: [String]
  let inputHashes: [String: String]
  /// The SHA-256 of every other file of the run.
  var fileHashes: [String: String] = [:]
  /// The SHA-256 of this file with zeros here.
  var seal = PlanSeal.blank
  let status: RunHeader.Status
  /// Left out unless it was cut short.
  let cut: CutLine?
  /// Whose reasons were looked for.
  let reasons: ReasonScope
  let isComplete: Bool
  /// Left out unless it is true.
  let isWhole: Bool?
  /// How many parts of a gram the reference of the proof counts to a gram; left out where there is none.
  let referenceParts: Int?
  let start: String
  let periodDays: Int
  let periods: Int
  let stages: [StageLine]

  private enum CodingKeys: String, CodingKey {
    case format, title, solver, seed, assumptions, status, cut, reasons, start, periods, stages
    case corridorVersion = "corridor_version"
    case solverVersion = "solver_version"
    case asOf = "as_of"
    case inputHashes = "input_sha256"
    case fileHashes = "files_sha256"
    case seal = "seal_sha256"
    case isComplete = "is_complete"
    case isWhole = "is_whole"
    case referenceParts = "reference_parts_per_gram"
    case periodDays = "period_d"
  }

  /// Where it was cut short, and by what.
  struct CutLine: Codable {
    let during: String
    let by: PlanCut.Ending

    init(_ cut: PlanCut) { (during, by) = (cut.during.description, cut.by) }

    var cut: PlanCut? { PlanCut.Step(during).map { PlanCut(during: $0, by: by) } }
  }

  /// What a stage reached.
  struct StageLine: Codable {
    let stage: String
    let value: Double
    let bound: Double
    let gap: Double
    /// The needs that take part in a round of sharing; left out in other stages.
    let sharers: [String]?

    init(_ proof: StageProof) {
      stage = proof.stage.description
      (value, bound, gap) = (proof.value, proof.bound, proof.gap)
      sharers = proof.sharers.isEmpty ? nil : proof.sharers.map(\.description)
    }
  }

  init(_ run: Run) {
    let header = run.header
    format = RunHeader.format
    title = header.title
    corridorVersion = header.corridorVersion
    solver = header.solver
    solverVersion = header.solverVersion
    seed = header.seed
    asOf = header.calendar.planningDate?.description
    assumptions = header.assumptions.map(\.description)
    inputHashes = header.inputHashes
    status = header.status
    cut = header.cut.map { CutLine($0) }
    reasons = header.reasons
    isComplete = run.record.isComplete
    isWhole = run.record.isWhole ? true : nil
    referenceParts = run.record.reference?.partsPerGram
    start = header.calendar.start.description
    periodDays = header.calendar.periodDays
    periods = header.calendar.periods
    stages = run.record.stages.map { StageLine($0) }
  }

  /// Reads the file; nil, with a problem, when it cannot be read as a plan.
  static func read(_ bytes: [UInt8], log: ProblemLog) -> PlanFile? {
    do {
      // Programs differ in which of two equal keys they take, so a file that has them says nothing.
      _ = try JSONTree.read(bytes, of: file)
      let plan = try JSONDecoder().decode(PlanFile.self, from: Data(bytes))
      plan.check(log)
      return plan
    } catch let problem as CaseProblem {
      log.report(problem)
    } catch let error as DecodingError {
      log.report(file, column: key(of: error), RunFileFault.notOfPlan)
    } catch {
      log.report(file, RunFileFault.unreadable)
    }
    return nil
  }

  private static func key(of error: DecodingError) -> String? {
    let path: [any CodingKey]
    switch error {
    case .keyNotFound(let key, let context): path = context.codingPath + [key]
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      path = context.codingPath
    @unknown default: path = []
    }
    return path.isEmpty ? nil : path.map(\.stringValue).joined(separator: ".")
  }

  private func check(_ log: ProblemLog) {
    func expect(_ isRight: Bool, _ key: String, _ found: String, _ fault: RunFileFault) {
      if !isRight { log.report(Self.file, column: key, found: found, fault) }
    }
    expect(
      format == RunHeader.format, "format", "\(format)", .otherFormat(RunHeader.format))
    expect(CalendarDate(start) != nil, "start", start, .noDate)
    expect(asOf.map { CalendarDate($0) != nil } ?? true, "as_of", asOf ?? "", .noDate)
    expect(
      (1...CalendarLimits.mostPeriodDays).contains(periodDays), "period_d", "\(periodDays)",
      .noPeriodLength)
    expect(
      (1...CalendarLimits.mostPeriods).contains(periods), "periods", "\(periods)",
      .noPeriodCount)
    for text in assumptions {
      expect((try? Assumption(text)) != nil, "assumptions", text, .noAssumption)
    }
    if let cut {
      expect(cut.cut?.during.description == cut.during, "cut", cut.during, .noStep)
    }
    var seen: Set<String> = []
    for line in stages {
      expect(Stage(line.stage)?.description == line.stage, "stages", line.stage, .noStage)
      expect(seen.insert(line.stage).inserted, "stages", line.stage, .twice)
      for sharer in line.sharers ?? [] {
        expect(Need.ID(sharer) != nil, "stages", sharer, .noNeedName)
      }
    }
  }

  /// The header, when every part of it is right.
  var header: RunHeader? {
    guard let start = CalendarDate(start) else { return nil }
    return RunHeader(
      title: title, corridorVersion: corridorVersion, solver: solver,
      solverVersion: solverVersion, seed: seed,
      assumptions: assumptions.compactMap { try? Assumption($0) },
      inputHashes: inputHashes, status: status,
      calendar: PlanCalendar(
        start: start, periodDays: periodDays, periods: periods,
        planningDate: asOf.flatMap { CalendarDate($0) }),
      cut: cut?.cut, reasons: reasons)
  }

  /// The stages with their prices.
  func proofs(prices: [PricedStage]) -> [StageProof] {
    let byStage = Dictionary(grouping: prices, by: \.stage)
    return stages.compactMap { line in
      Stage(line.stage).map { stage in
        StageProof(
          stage: stage, value: line.value, bound: line.bound,
          prices: (byStage[stage] ?? []).map(\.price),
          sharers: (line.sharers ?? []).compactMap { Need.ID($0) })
      }
    }
  }
}
