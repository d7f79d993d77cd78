import PlanReasons
import SupplyModel
import PlanWords
import Testing

@testable import PlanningDesk

@Suite struct `The vehicles of a plan` {
  @Test func `are counted by voyage, load and use`() throws {
    var draft = DeskCase()
    draft.lift("ships", load: 10, count: 1, at: "origin")
    draft.leg("sea")
    draft.legs[0].lift = name("ships")
    draft.supply("a", 30)
    draft.ask("guns", 30)
    let (supplyCase, record, _) = try draft.planned()
    let line = try #require(LiftLine.lines(record, of: supplyCase)?.first)
    // Out on the first, third and fifth day, and back between: five of six days under way.
    #expect([line.vehicles, line.voyages, line.emptyVoyages] == [1, 3, 2])
    #expect(line.averageLoadTonnes == 10)
    #expect([line.vehiclePeriods, line.busy, line.keptPeriods, line.idle] == [6, 5, 0, 1])
    #expect(line.kept.isEmpty)
  }

  @Test func `that nothing passes without are said to be kept, where and when`() throws {
    var draft = DeskCase()
    draft.lift("breakers", load: nil, count: 2, at: "front")
    draft.leg("sea")
    draft.changes.append(
      Change(
        subject: "sea", span: .once(from: june(1), until: june(3)), attribute: .throughput,
        effect: .value(number(5)), asset: NeededAsset(lift: name("breakers"), place: name("front")))
    )
    draft.supply("a", 30)
    draft.ask("guns", 30, due: 4)
    let (supplyCase, record, _) = try draft.planned()
    let line = try #require(LiftLine.lines(record, of: supplyCase)?.first)
    // Two breakers let ten tonnes a day through, so that thirty take them three days.
    let kept = try #require(line.kept.first)
    #expect(line.kept.count == 1 && kept.place == "front" && kept.vehicles == 2)
    #expect([kept.from, kept.until].map(\.description) == ["1941-06-01", "1941-06-03"])
    #expect([line.vehiclePeriods, line.busy, line.keptPeriods, line.idle] == [12, 0, 6, 6])
  }
}

@Suite struct `The works of a plan` {
  /// Ten tonnes can come in time, and twenty are asked; the work lets twice as much pass.
  private func draft() -> DeskCase {
    var draft = DeskCase()
    draft.leg("sea", perDay: 5)
    draft.supply("a", 20)
    draft.ask("guns", 20, due: 3)
    draft.work(gain: 5, cost: 2)
    return draft
  }

  private func lines(_ draft: DeskCase) throws -> (work: WorkLine, budget: BudgetLine?) {
    let (supplyCase, record, needs) = try draft.planned()
    let found = try planner.standing(record, of: supplyCase).findings(.main)
    let telling = EffectTelling(
      units: NeedUnits(supplyCase, needs), effects: found.effects, isTried: true)
    let works = WorkLine.lines(record, of: supplyCase, telling)
    return (try #require(works?.first), BudgetLine.lines(record, of: supplyCase)?.first)
  }

  @Test func `are valued where there is no budget`() throws {
    let (work, budget) = try lines(draft())
    #expect(work.share == nil)
    #expect(work.effects?.map { $0.map(\.need) } == [["guns"]])
    #expect(abs((work.effects?.first?.first?.gain ?? 0) - 10) < 1e-6)
    #expect(
      work.sentence.text.hasSuffix(
        "If it is done, there would be more: 10 t of guns (immediate 1)."))
    #expect(budget == nil)
  }

  @Test func `are chosen as far as the budget goes`() throws {
    var draft = draft()
    draft.carriage.budgets.append(Budget(resource: "crews", amount: number(1)))
    let (work, budget) = try lines(draft)
    #expect(work.share == 0.5)
    #expect(work.effects == nil)
    #expect(work.sentence.text.hasSuffix("50 % of it is done."))
    #expect(budget?.spent == 1)
    #expect(budget?.message.text() == "Of 1 crews, 1 is spent and 0 left.")
  }

  @Test func `bring no need more where nothing waits for them`() throws {
    var draft = draft()
    draft.needs.removeAll()
    draft.ask("guns", 10, due: 3)
    #expect(
      try lines(draft).work.sentence.text.hasSuffix(
        "It brings nothing, alone or with the others."))
  }
}

@Suite struct `The releases of a plan` {
  private func line(_ guns: Int) throws -> CapabilityLine {
    var draft = DeskCase()
    draft.leg("sea")
    draft.supply("a", guns)
    draft.ask("guns", guns)
    draft.ask("fighters", 10, of: "b", tier: 2)
    draft.recipient.releases.append(
      Release(
        id: name("crews"), needs: [name("guns")], item: name("b"), place: name("front"),
        curve: [
          Release.Point(delivered: number(10), freed: number(4)),
          Release.Point(delivered: number(20), freed: number(6)),
        ]))
    let (supplyCase, record, _) = try draft.planned()
    return try #require(CapabilityLine.lines(record, of: supplyCase)?.first)
  }

  @Test func `tell what is freed by date, whom it serves and what the next would free`() throws {
    let line = try line(15)
    // Four for the first ten, and one for half of the next ten.
    #expect(line.steps.map(\.date.description) == ["1941-06-02"])
    #expect(line.steps.map(\.freed) == [5])
    #expect(line.taken == 5)
    #expect(line.serves.map(\.need) == ["fighters"])
    #expect(line.serves.map(\.units) == [5])
    #expect(abs(line.slope - 0.2) < 1e-12)
    #expect(line.atThatSlope == 5)
    #expect(line.sentences.last?.text == "The next 1 delivered would free 200 kg.")
  }

  @Test func `say when the curve is at its end`() throws {
    let line = try line(25)
    #expect(line.steps.map(\.freed) == [6])
    #expect(line.slope == 0)
    #expect(
      line.sentences.last?.text == "The curve is at its end: more deliveries would free no more.")
  }
}
