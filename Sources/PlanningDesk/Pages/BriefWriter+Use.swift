import CaseFiles
import PlanReports
import PlanWords
import SupplyModel

extension BriefWriter {
  /// Whom what is delivered frees: each release with what it frees, when, and whom that serves.
  mutating func freed() -> Brief.Section? {
    let releases = sheet.supplyCase.recipient.releases
    guard let lines = CapabilityLine.lines(sheet.run.record, of: sheet.supplyCase) else {
      return nil
    }
    let points = zip(releases, lines).map { release, line -> [Brief.Phrase] in
      [
        .figure(
          line.sentences.map(\.text).joined(separator: " "),
          worked(.tableAndDeliveries(table: "releases.csv"), [release.notes])
        )
      ]
    }
    return Brief.Section(BriefHeading.frees.text(), [.points(points)])
  }

  /// How long stocks last, with the plan and with nothing sent, and what nobody has stated of them.
  mutating func endurance() -> Brief.Section? {
    let supplyCase = sheet.supplyCase
    let situations: [(situation: EnduranceOutlook.Situation, record: PlanRecord)] = [
      (.plan, sheet.run.record), (.nothingSent, .nothingSent),
    ]
    guard let lines = EnduranceLine.lines(situations, of: supplyCase) else { return nil }
    let points = lines.map { line -> [Brief.Phrase] in
      let ground = worked(
        .caseStocks,
        supplyCase.recipient.stockpiles.filter { line.stocks.contains("\($0.item)@\($0.place)") }
          .map(\.notes))
      let outlooks = BriefMessage.Outlooks(
        line.outlooks.map { .init($0.told) }, line.questions.map(\.message))
      return phrases(BriefMessage.lasts(set: line.set, outlooks), [ground])
    }
    return Brief.Section(BriefHeading.lasts.text(), [.points(points)])
  }

  /// What the plan works out from rows of a table: a note on it, and the passages of the rows.
  private mutating func worked(_ source: GroundMessage, _ notes: [RowNotes]) -> Brief.Ground {
    let own = ground(source, .workedOut)
    let grounds = [own] + notes.map { ground($0) }
    var numbers: [Int] = []
    for case .notes(let found, _) in grounds {
      numbers += found.filter { !numbers.contains($0) }
    }
    let states = notes.compactMap(\.state).map(\.rawValue).reduce(into: [String]()) { seen, state in
      if !seen.contains(state) { seen.append(state) }
    }
    return .notes(numbers, state: states.joined(separator: ", "))
  }
}
