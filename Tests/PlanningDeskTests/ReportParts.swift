import Foundation
import PlanningDesk
import SupplyModel
import Testing

/// The parts of a report that only some cases have, beside the run's tables and what the plan said.
struct ReportParts {
  let document: ReportDocument
  let plan: PlanReport
  let run: String

  /// Expects that all figures are those of the tables, and all words those of the plan.
  func expectEqual() throws {
    try expectSets()
    try expectReleases()
    try expectLift()
    try expectPeople()
    try expectWorks()
    try expectPledges()
    expectEndurance()
  }

  private func expectSets() throws {
    #expect((plan.sets ?? []).isEmpty == !document.text.contains("What counts only together"))
    let joins = try table("joins")
    for set in plan.sets ?? [] {
      let received = try table("deliveries").filter { $0["need"] == set.need }
      expect("set \(set.need)", has: sum(received, "units"), rows: received.count)
      for companion in set.companions {
        let own = joins.filter {
          $0["need"] == set.need && $0["complement"] == companion.complement
        }
        for source in ["sent", "held"] {
          let parts = own.filter { $0["source"] == source }
          expect(
            "companion \(set.need) \(companion.complement)", has: sum(parts, "units"),
            rows: parts.count)
        }
        #expect(document.text.contains(companion.outcome) || companion.outcome.isEmpty)
        try expectEffects("companion", companion.complement, companion.effects)
      }
    }
  }

  private func expectReleases() throws {
    let freed = try table("freed")
    for release in plan.releases ?? [] {
      let own = freed.filter { $0["release"] == release.release }
      expect("release \(release.release)", has: sum(own, "units"), rows: own.count)
      for step in release.steps {
        expect("step \(release.release) \(step.date)", has: step.freed, rows: 1)
      }
      #expect(document.text.contains(release.sentences.last?.text ?? ""))
    }
  }

  private func expectLift() throws {
    let moves = Set(try table("moves").map { "\($0["leg"] ?? "") \($0["departure_period"] ?? "")" })
    let vehicles = try table("vehicles")
    for lift in plan.lifts ?? [] {
      let loaded = vehicles.filter { row in
        row["lift"] == lift.lift && row["way"] == "along"
          && moves.contains("\(row["leg"] ?? "") \(row["departure_period"] ?? "")")
      }
      expect("lift \(lift.lift)", has: sum(loaded, "vehicles"), rows: loaded.count)
      expect("lift \(lift.lift)", has: lift.vehicles, rows: 1)
    }
  }

  private func expectPeople() throws {
    for row in try table("attendances") {
      let cells = try #require(document.rows["posting \(row["posting"] ?? "")"]?.first)
      let told = ["post", "place", "sets_out", "there", "leaves"].map { row[$0] ?? "" }
      #expect(Array(cells.dropFirst()) == told)
    }
    for sentence in (plan.roster?.clashes.map(\.sentence) ?? [])
      + (plan.roster?.waits.map(\.sentence) ?? [])
    {
      #expect(document.text.contains(sentence.text))
    }
  }

  private func expectWorks() throws {
    let chosen = try table("works")
    for work in plan.works ?? [] {
      #expect(document.rows["work \(work.work)"]?.count == 1)
      #expect(document.text.contains(work.outcome) || work.outcome.isEmpty)
      let done = chosen.filter { $0["work"] == work.work }
      expect("work \(work.work)", has: sum(done, "share") * 100, rows: done.count)
      try expectEffects("works", work.work, work.effects?.first ?? [])
    }
  }

  private func expectPledges() throws {
    let rows = try table("pledges")
    for part in (plan.pledges ?? []).flatMap(\.parts) {
      let own = rows.filter { $0["supply"] == part.supply }
      expect("supply \(part.supply)", has: sum(own, "units"), rows: own.count)
      for fate in ["delivered", "lost", "left"] {
        let fated = own.filter { $0["fate"] == fate }
        expect("supply \(part.supply)", has: sum(fated, "units"), rows: fated.count)
      }
    }
  }

  private func expectEndurance() {
    for line in plan.endurance ?? [] {
      let rows = document.rows["endurance \(line.set)"] ?? []
      #expect(rows.count >= line.outlooks.count)
      for outlook in line.outlooks {
        let own = rows.first {
          $0.contains(outlook.situation == "plan" ? "with the plan" : "with nothing sent")
        }
        let days = [outlook.earliest, outlook.latest].compactMap { $0?.date }
        #expect(days.allSatisfy { own?.contains($0.description) ?? false })
      }
    }
  }

  /// What differs is what the run holds of it.
  private func expectEffects(
    _ purpose: String, _ subject: String, _ effects: [EffectLine]
  ) throws {
    let rows = try table("effects").filter {
      $0["purpose"] == purpose && $0["subject"] == subject && $0["kind"] == "need"
    }
    let found = rows.compactMap { row in row["after"].flatMap(Double.init) }
    #expect(found == effects.map(\.onTimeAfter))
  }

  /// Expects a figure of a row, where there is any: tables round each row down to a millionth.
  private func expect(_ subject: String, has sum: Double, rows: Int) {
    guard sum > 0 else { return }
    let figures = document.figures[subject] ?? []
    #expect(
      figures.contains { abs((Double($0.value) ?? -1) - sum) <= 2e-6 * Double(rows) },
      "\(subject): \(sum)")
  }

  private func sum(_ rows: [[String: String]], _ column: String) -> Double {
    rows.reduce(0) { $0 + (Double($1[column] ?? "") ?? 0) }
  }

  /// The rows of a run's table by heading; none when the run has no such table.
  private func table(_ name: String) throws -> [[String: String]] {
    let path = "\(run)/\(name).csv"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let lines = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      .split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let headings = lines.first ?? []
    return lines.dropFirst().map { cells in
      Dictionary(zip(headings, cells), uniquingKeysWith: { first, _ in first })
    }
  }
}
