import Foundation
import SupplyModel
import PlanWords
import Testing

@testable import PlanningDesk

@Suite struct `Endurance` {
  /// A stock of 10 to 20, of which 2 to 4 are used each day, and 8 that come on the second day.
  private func draft() -> DeskCase {
    var draft = DeskCase()
    draft.periods = 8
    draft.leg("sea", corridor: "north")
    draft.supply("a", 8)
    draft.ask("fuel", 8)
    draft.stock("a", onHand: span(10, 20), used: span(2, 4), in: "joint")
    return draft
  }

  private func line(_ draft: DeskCase) throws -> EnduranceLine {
    let (supplyCase, record, _) = try draft.planned()
    let lines = EnduranceLine.lines(
      [(.plan, record), (.nothingSent, .nothingSent)], of: supplyCase)
    return try #require(lines?.first)
  }

  @Test func `is an interval over the ends of what is stated`() throws {
    let outlooks = try line(draft()).outlooks
    // At worst 18 last four days at 4 a day, and 10 two days; at best 20 last ten days at 2 a day.
    #expect(outlooks.map { $0.earliest?.date.description } == ["1941-06-05", "1941-06-03"])
    #expect(outlooks.map { $0.latest?.date.description } == [nil, nil])
    #expect(outlooks[0].atBest == .lastsAtBest)
  }

  @Test func `is that of the first item to run out in a joint set`() throws {
    var draft = draft()
    draft.stock("b", onHand: span(3), used: span(1), in: "joint")
    let outlooks = try line(draft).outlooks
    #expect(outlooks.map { $0.earliest?.date.description } == ["1941-06-04", "1941-06-03"])
    #expect(outlooks.map { $0.earliest?.item } == ["b", "a"])
    #expect(outlooks.map { $0.latest?.date.description } == ["1941-06-04", "1941-06-04"])
  }

  @Test func `asks where a figure is unstated, and gives no number for it`() throws {
    var draft = draft()
    draft.stock("b", onHand: nil, used: span(1), in: "joint")
    let joint = try line(draft)
    #expect(joint.questions.map(\.text) == ["How much b is in stock at front is not stated."])
    #expect(joint.outlooks[0].known == "partly")
    #expect(joint.outlooks[0].earliest == nil)
    #expect(joint.outlooks[0].atWorst == .unknownAtEarliest)
    draft.recipient.stockpiles.removeFirst()
    let alone = try line(draft)
    #expect(alone.outlooks[0].known == "unknown")
    #expect(alone.outlooks[0].atWorst == .unknown)
    #expect(alone.outlooks[0].atBest == nil)
  }

  @Test func `lasts where more is made than used`() throws {
    var draft = draft()
    draft.recipient.stockpiles[0].madePerDay = span(4)
    #expect(try line(draft).outlooks.allSatisfy { $0.earliest == nil })
  }

  @Test func `is told with each corridor cut`() throws {
    let request = CaseRequest(
      folder: Examples.folder("small-useful").path, assumptions: ["aim endurance"])
    let report = try desk.endurance(request)
    let fuel = try #require(report.sets.first)
    #expect(fuel.outlooks.map(\.corridor) == [nil, "sea", "air", nil])
    // 600 at 14 a day last 42 days, 800 at 10 a day 80 days; with the railway they last to the end.
    #expect(
      fuel.outlooks.map { $0.earliest?.date.description } == [nil, "2031-12-15", nil, "2031-12-15"])
    #expect(fuel.outlooks[1].latest?.date.description == "2032-01-22")
  }
}
