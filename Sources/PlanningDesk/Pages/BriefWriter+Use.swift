import CaseFiles
import PlanReports
import SupplyModel

extension BriefWriter {
  /// Whom what is delivered frees: each release with what it frees, when, and whom that serves.
  mutating func freed() -> Brief.Section? {
    let releases = sheet.supplyCase.recipient.releases
    guard let lines = CapabilityLine.lines(sheet.run.record, of: sheet.supplyCase) else {
      return nil
    }
    let points = zip(releases, lines).map { release, line -> [Brief.Phrase] in
      [.figure(line.sentences.joined(separator: " "), worked("releases.csv", [release.notes]))]
    }
    return Brief.Section("Whom it frees", [.points(points)])
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
        "stocks.csv of the case",
        supplyCase.recipient.stockpiles.filter { line.stocks.contains("\($0.item)@\($0.place)") }
          .map(\.notes))
      let outlooks = line.outlooks.map { outlook in
        [outlook.situationInWords, outlook.atWorst, outlook.atBest].filter { !$0.isEmpty }
          .joined(separator: ", ")
      }
      let questions = line.questions.isEmpty ? "" : " " + line.questions.joined(separator: " ")
      return [
        .name(line.set), .text(": "),
        .figure(outlooks.joined(separator: "; ") + "." + questions, ground),
      ]
    }
    return Brief.Section("How long it lasts", [.points(points)])
  }

  /// What the plan works out from rows of a table: a note on it, and the passages of the rows.
  private mutating func worked(_ table: String, _ notes: [RowNotes]) -> Brief.Ground {
    let own = ground("\(table) and deliveries.csv", "worked out from what is delivered, and when")
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
