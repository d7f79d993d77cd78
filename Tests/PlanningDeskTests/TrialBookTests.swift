import CaseFiles
import FlowPlanning
import Foundation
import SupplyModel
import PlanWords
import Testing

@testable import PlanningDesk
import PlanFigures
import PlanReasons

@Suite struct `The order of corridors` {
  @Test func `turns as planning again with the first one narrowed shows`() throws {
    let supplyCase = try CaseFolder.read(at: Examples.folder("small-port")).case
    let record = try PlannedCase.proved(planner.plan(supplyCase).record, of: supplyCase)
    let trial = try #require(try planner.entranceTrial(record, of: supplyCase))
    #expect(trial.corridor == "north")
    let narrowed = try supplyCase.with(
      changes: supplyCase.changes + [
        Change(
          subject: "north-sea", span: .once(from: nil, until: nil), attribute: .throughput,
          effect: .factor(trial.share))
      ])
    let planned = try planner.plan(narrowed).record
    let uses = CorridorUse.all(in: planned, of: narrowed)
    #expect(trial.entered.map(\.corridor) == uses.map(\.corridor))
    #expect(trial.entered.map(\.mass) == uses.map(\.entered))
    #expect(trial.entered[0].mass < trial.entered[1].mass)
  }

  @Test func `is called proved only where the plan showed it`() throws {
    try PlannedExamples.withPlan(of: "small-port") { _, run in
      let turned = "south would carry the most"
      #expect(try Self.order(run).contains { $0.contains(turned) && $0.contains("(proved)") })
      // With a trial in which the first one still carries the most, nothing is proved.
      try ForgedRun.forge("trials.csv", in: run) { text in
        let north = text.split(separator: "\n").first { $0.contains(",north,") } ?? ""
        let cells = north.split(separator: ",", omittingEmptySubsequences: false)
        return text.replacing(north, with: (cells.dropLast() + ["9999"]).joined(separator: ","))
      }
      let told = try Self.order(run)
      #expect(told.contains { $0.contains("north would still carry the most") })
      #expect(!told.contains { $0.contains("(proved)") })
    }
  }

  @Test func `is not tried where the others carry nothing`() throws {
    var draft = DeskCase()
    draft.leg("sea", perDay: 5)
    draft.supply("a", 20)
    draft.ask("guns", 20, due: 3)
    let (supplyCase, record, _) = try draft.planned()
    #expect(try planner.entranceTrial(record, of: supplyCase) == nil)
  }

  private static func order(_ run: String) throws -> [String] {
    RunSheet(try AuditedRun(run, at: desk)).corridorOrder.map { $0.text() }
  }
}
