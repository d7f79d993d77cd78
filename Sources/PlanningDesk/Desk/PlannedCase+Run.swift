import CaseFiles
import FlowPlanning
import LinearProgram
import LinearProgram
import SupplyModel

extension PlannedCase {
  /// The run as it is written.
  var run: Run {
    let rows = RunRows(record: record, supplyCase: supplyCase)
    return Run(
      header: RunHeader(of: record, folder, request, solver: planner.solver), record: record,
      shortfalls: withReasons(rows.shortfalls()),
      limits: rows.limits(), corridors: withSentences(rows.corridors()))
  }

  private func withReasons(_ rows: [ShortfallRow]) -> [ShortfallRow] {
    let reasons = Dictionary(
      reasonLines.map { ($0.need, $0) }, uniquingKeysWith: { first, _ in first })
    return rows.map { row in
      guard let reason = reasons[row.need.description] else { return row }
      var explained = row
      explained.why = reason.sentence
      guard let best = reason.remedies.first else { return explained }
      let isOfCarriage = LimitKind(rawValue: best.kind) != nil
      explained.bindingLimit = isOfCarriage ? "\(best.kind) of \(best.subject)" : ""
      explained.remedy = best.sentence
      explained.remedyKind = best.kind
      explained.remedySubject = best.subject
      explained.remedyAmount = best.amount.map { Millionths(nearest: $0) }
      explained.provedGain = best.gain.map { Millionths(nearest: $0) }
      return explained
    }
  }

  private func withSentences(_ rows: [CorridorRow]) -> [CorridorRow] {
    let lines = Dictionary(
      corridorLines.map { ($0.corridor, $0) }, uniquingKeysWith: { first, _ in first })
    return rows.map { row in
      guard let line = lines[row.corridor] else { return row }
      var told = row
      told.why = line.useInWords
      told.whatWouldChangeIt = line.sentence
      return told
    }
  }
}

extension RunHeader {
  /// What a plan of a case as it was read was made from and with.
  init(
    of record: PlanRecord, _ folder: CaseFolder, _ request: CaseRequest,
    solver: (any LinearSolver)?
  ) {
    self.init(
      title: folder.title, corridorVersion: Desk.version, solver: solver?.name ?? "",
      solverVersion: solver?.version ?? "",
      assumptions: request.assumptions.compactMap { try? Assumption($0) },
      inputHashes: folder.inputHashes, status: record.isComplete ? .planned : .stopped,
      calendar: folder.case.calendar)
  }
}

extension CorridorLine {
  /// What fills it or leaves it empty, in a sentence.
  var useInWords: String {
    guard tonnes > 0 else { return "Not used." }
    guard let fullest = fullLegs.first else { return "Used, and nowhere full." }
    return "\(fullest.leg) is full in \(fullest.periods) "
      + (fullest.periods == 1 ? "period." : "periods.")
  }
}
