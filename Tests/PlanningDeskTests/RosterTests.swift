import SupplyModel
import Testing

@testable import PlanningDesk

@Suite struct `The roster of a plan` {
  @Test func `says who is where when, and what waits until then`() throws {
    var draft = DeskCase()
    draft.leg("sea")
    draft.supply("a", 5)
    draft.ask("guns", 5)
    draft.post(skill: "gunnery")
    draft.person("smith", skills: ["gunnery"], notice: 2)
    draft.posting("smith", from: 1)
    let (supplyCase, record, _) = try draft.planned()
    let roster = try #require(Roster(record, of: supplyCase))
    // Two days of notice, then a day's passage: there at the end of the fourth day.
    let line = try #require(roster.attendances.first)
    #expect(
      [line.setsOut, line.thereFrom, line.until].map(\.description) == [
        "1941-06-03", "1941-06-04", "1941-06-06",
      ])
    #expect(roster.clashes.map(\.kind) == ["late"])
    #expect(roster.clashes.first?.thereFrom?.description == "1941-06-04")
    // The guns can be there at the end of the second day.
    let wait = try #require(roster.waits.first)
    #expect(wait.sentence.text.hasPrefix("guns must wait for adviser at front until 1941-06-04"))
    #expect(wait.needs == ["guns"])
  }

  @Test func `says who would be in two places, and what a person lacks`() throws {
    var draft = DeskCase()
    draft.leg("sea")
    draft.supply("a", 5)
    draft.ask("guns", 5)
    draft.post(skill: "gunnery")
    draft.post("tutor", language: "Russian")
    draft.person("smith", skills: ["gunnery"])
    draft.person("jones")
    draft.posting("smith", from: 2)
    draft.posting("smith", from: 3)
    draft.posting("jones", from: 2)
    draft.posting("jones", to: "tutor", from: 2)
    let (supplyCase, record, _) = try draft.planned()
    let roster = try #require(Roster(record, of: supplyCase))
    #expect(roster.clashes.map(\.kind) == ["two_places", "skill", "language"])
    #expect(roster.clashes[0].sentence.text.contains("be at adviser (posting-1) on the same days"))
    #expect(roster.clashes[2].sentence.text.contains("asks for Russian"))
    // Nobody ever comes to the second post, so that nothing can be used.
    #expect(roster.waits.last?.sentence.text.contains("nobody comes to tutor") == true)
  }

  @Test func `says nothing of goods that come after the adviser`() throws {
    var draft = DeskCase()
    draft.leg("sea")
    draft.supply("a", 5)
    draft.ask("guns", 5)
    draft.post()
    draft.person("smith")
    draft.posting("smith", from: 1)
    let (supplyCase, record, _) = try draft.planned()
    #expect(Roster(record, of: supplyCase)?.waits == [])
  }

  @Test func `is left out where no goods wait for anybody`() throws {
    var draft = DeskCase()
    draft.leg("sea")
    draft.supply("a", 5)
    draft.ask("guns", 5)
    let (supplyCase, record, _) = try draft.planned()
    #expect(Roster(record, of: supplyCase) == nil)
  }
}
