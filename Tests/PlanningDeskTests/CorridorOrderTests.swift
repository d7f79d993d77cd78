import CaseFiles
import FlowPlanning
import Foundation
import SupplyModel
import Testing

@testable import PlanningDesk
import PlanFigures
import PlanReasons

@Suite struct `The order of corridors` {
  @Test func `turns as planning again with the first one narrowed shows`() throws {
    let supplyCase = try CaseFolder.read(at: Examples.folder("small-port")).case
    let record = try ProvedPlan(planner.plan(supplyCase).record, of: supplyCase).record
    let found = try planner.standing(record, of: supplyCase).findings(.main)
    let effect = try #require(found.effects.first { $0.subject == .narrowing(corridor: "north") })
    let share = try #require(effect.whatIf.changes.first?.value.figure)
    let narrowed = try supplyCase.with(
      changes: supplyCase.changes + [
        Change(
          subject: "north-sea", span: .allYear, attribute: .throughput,
          effect: .factor(share))
      ])
    let planned = try planner.plan(narrowed).record
    let uses = CorridorUse.all(in: planned, of: narrowed)
    #expect(effect.corridors.map(\.corridor) == uses.map(\.corridor))
    #expect(effect.corridors.map(\.after) == uses.map(\.carried))
    #expect(effect.corridors[0].after < effect.corridors[1].after)
  }

  @Test func `is not tried where the others carry nothing`() throws {
    var draft = DeskCase()
    draft.leg("sea", perDay: 5)
    draft.supply("a", 20)
    draft.ask("guns", 20, due: 3)
    let (supplyCase, record, _) = try draft.planned()
    let found = try planner.standing(record, of: supplyCase).findings(.main)
    #expect(!found.effects.contains { !$0.corridors.isEmpty })
  }
}
