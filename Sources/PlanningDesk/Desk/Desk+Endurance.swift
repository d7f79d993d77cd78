public import PlanWords
import CaseFiles
import FlowPlanning
import SupplyModel

/// The answer to `endurance`: when stocks run out, with the plan and with each corridor cut.
public struct EnduranceReport: Answer, Hashable {
  /// The form of the JSON.
  public let schema = "corridor.endurance/1"
  /// The case.
  public let `case`: CaseLine
  /// `planned`, or `stopped` when the time was up.
  public let status: String
  /// The sets of stocks, first tier first.
  public let sets: [EnduranceLine]
  /// Corridors that were not tried, for the time was up.
  public let corridorsNotTried: [String]

  /// The answer as text, at most 100 columns wide.
  public func text(_ ink: Ink) -> String {
    var lines = `case`.heading(ink) + ["", ink.heading(Heading.endurance.text())]
    lines +=
      sets.isEmpty
      ? Paragraph.lines(EnduranceMessage.noStocks, indent: 2) : sets.flatMap { $0.lines() }
    if !sets.isEmpty { lines += [""] + Paragraph.lines(EnduranceMessage.plannedAgain) }
    if status != "planned" {
      let message: EnduranceMessage =
        corridorsNotTried.isEmpty ? .stopped : .stoppedBefore(corridors: corridorsNotTried)
      lines += Paragraph.lines(message)
    }
    return lines.joined(separator: "\n")
  }
}

extension Desk {
  /// Plans a case in memory, and again with each corridor cut, and tells when stocks run out.
  ///
  /// - Parameters:
  ///   - request: The case.
  ///   - stop: Ends the planning early; what was found so far is told.
  ///   - narrate: Called with what is being done.
  /// - Returns: For each set of stocks, the first day on which anything runs out, as an interval.
  /// - Throws: `CaseProblems` when the case needs mending, ``DeskError`` or `SolverError` when Corridor is
  ///   at fault.
  public func endurance(
    _ request: CaseRequest, stop: StopRequest = StopRequest(),
    narrate: (ProgressMessage) -> Void = { _ in }
  ) throws -> EnduranceReport {
    let folder = try cases.read(request)
    let supplyCase = folder.case
    var records: [(situation: EnduranceOutlook.Situation, record: PlanRecord)] = []
    var notTried: [String] = []
    func plan(_ changed: SupplyCase, _ situation: EnduranceOutlook.Situation) throws {
      let outcome = try planner.plan(changed, interruption: stop.interruption)
      records.append((situation, try ProvedPlan(outcome.record, of: changed).record))
    }
    if !supplyCase.recipient.stockpiles.isEmpty {
      narrate(.planning)
      try plan(supplyCase, .plan)
      for corridor in supplyCase.corridors {
        guard !stop.isDue else {
          notTried.append(corridor)
          continue
        }
        narrate(.planningWithout(corridor: corridor))
        try plan(try supplyCase.without(corridor: corridor), .without(corridor: corridor))
      }
      records.append((.nothingSent, PlanRecord.nothingSent))
    }
    let isPlanned = notTried.isEmpty && records.allSatisfy(\.record.isComplete)
    return EnduranceReport(
      case: CaseLine(folder, request), status: isPlanned ? "planned" : "stopped",
      sets: EnduranceLine.lines(records, of: supplyCase) ?? [], corridorsNotTried: notTried)
  }
}

extension SupplyCase {
  /// The corridors, in the order of the legs.
  var corridors: [String] {
    legs.map(\.corridor).reduce(into: []) { seen, corridor in
      if !corridor.isEmpty && !seen.contains(corridor) { seen.append(corridor) }
    }
  }
}

extension PlanRecord {
  /// A plan that sends nothing.
  static let nothingSent = PlanRecord(
    isComplete: true, draws: [], moves: [], stocks: [], deliveries: [], stages: [])
}
