import SupplyModel
import Testing

@Suite struct `Worked by hand, how long stocks last` {
  private func front() -> TinyCase {
    var tiny = TinyCase()
    tiny.aimsAtEndurance = true
    tiny.stock("a", onHand: span("2"), used: span("1"), in: "army")
    tiny.stock("b", onHand: span("3"), used: span("1"), in: "army")
    return tiny
  }

  private func army(_ period: Int) -> Stage { .endurance(set: "army", through: period) }

  @Test func `is as long as the item of the set that runs out first`() throws {
    var tiny = front()
    tiny.ask("n", low: "5")
    tiny.supply("a", "1.5")
    tiny.leg("l")
    // `a` would last 3.5 days with what comes, `b` lasts 3: the set lasts 3 of 4 days.
    try expect(tiny, reaches: [(army(2), 3), (army(3), 3), (.low(1), 0.3)])
  }

  @Test func `is the first day that cannot be covered, and the share of it that can`() throws {
    var tiny = front()
    tiny.items.append(Item(id: name("c"), massPerUnit: tonnes("1")))
    tiny.ask("other", "c", low: "1", tier: 1)
    tiny.ask("n-a", "a", low: "10", tier: 2)
    tiny.ask("n-b", "b", low: "10", tier: 3)
    for item in ["a", "b", "c"] { tiny.supply(item, "10") }
    tiny.leg("l", perDay: "0.5")
    // 1.5 t come in three days. 2 + 1.25 of `a` and 3 + 0.25 of `b` last 3.25 days, so 1.25 t and
    // 0.25 t are sent, in time for the third day, and nothing is left for the first tier.
    try expect(
      tiny,
      reaches: [(army(2), 3), (army(3), 3.25), (.low(1), 0), (.low(2), 0.125), (.low(3), 0.025)])
  }

  @Test func `counts the low end of what is there and the high end of what is used`() throws {
    var tiny = TinyCase()
    tiny.aimsAtEndurance = true
    tiny.stock("a", onHand: span("2", "9"), made: "0.5", used: span("1", "1.5"), in: "army")
    tiny.ask("n", low: "1")
    // 2 + 0.5 a day against 1.5 a day: two days, for 2 + 1 = 3 are used in them, and a third of the
    // next, whose half made gives 0.5 of 1.5.
    try expect(tiny, reaches: [(army(1), 2), (army(2), 2 + 0.5 / 1.5)])
  }

  @Test func `is the whole plan when everything lasts`() throws {
    var tiny = TinyCase()
    tiny.aimsAtEndurance = true
    tiny.stock("a", onHand: span("9"), used: span("1"), in: "army")
    tiny.ask("n", low: "1")
    // 9 days of supply for 4 days.
    try expect(tiny, reaches: [(army(2), 3), (army(3), 4)])
  }

  @Test func `goes by tiers of sets`() throws {
    var tiny = TinyCase()
    tiny.aimsAtEndurance = true
    tiny.stock("a", onHand: span("1"), used: span("1"), in: "second")
    tiny.stock("a", onHand: span("1"), used: span("1"), at: "hub", in: "first")
    tiny.recipient.stockpiles[0].tier = 2
    tiny.ask("n-front", low: "10", tier: 1)
    tiny.ask("n-hub", low: "10", tier: 2, at: "hub")
    tiny.supply("a", "2")
    tiny.leg("front")
    tiny.leg("hub", to: "hub")
    // The first set takes the 2 t and lasts 3 of 4 days; the second lasts the day it has.
    let stages: [(stage: Stage, value: Double)] = [
      (.endurance(set: "first", through: 2), 3), (.endurance(set: "first", through: 3), 3),
      (.endurance(set: "second", through: 0), 1), (.endurance(set: "second", through: 1), 1),
    ]
    try expect(tiny, reaches: stages + [(.low(1), 0), (.low(2), 0.2)])
  }

  @Test func `is no aim unless the plan says so`() throws {
    var tiny = front()
    tiny.aimsAtEndurance = false
    tiny.items.append(Item(id: name("c"), massPerUnit: tonnes("1")))
    tiny.ask("other", "c", low: "1.5")
    tiny.ask("n", "a", low: "1", tier: 2)
    tiny.supply("a", "1")
    tiny.supply("c", "1.5")
    tiny.leg("l", perDay: "0.5")
    // All three departures serve the first tier.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 0)])
  }
}
