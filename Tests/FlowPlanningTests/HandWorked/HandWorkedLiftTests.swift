import SupplyModel
import Testing

@Suite struct `Worked by hand, what lift carries` {
  /// Nine days, and 40 t asked at the front, two days away.
  private func crossing() -> TinyCase {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 9)
    tiny.ask("n", low: "40")
    tiny.supply("a", "40")
    tiny.leg("sea", days: "2")
    return tiny
  }

  @Test(arguments: [("0", 0.5), ("1", 0.5), ("2", 0.25)])
  func `is what ships carry that must come back`(turnRound: String, value: Double) throws {
    var tiny = crossing()
    tiny.lift("ships", load: "5", count: "2", turnRound: turnRound, on: ["sea"])
    // Two ships take 10 t on 1 June. Without turn-round they are back on the fifth day, with one day
    // at each end on the seventh, and take 10 t more, which arrive by the ninth; with two days at
    // each end they are back on the ninth, too late.
    try expect(tiny, reaches: [(.low(1), value)])
  }

  @Test func `waits for ships that lie at the far end`() throws {
    var tiny = crossing()
    tiny.lift("ships", load: "5", count: "1", at: "front", on: ["sea"])
    // The ship comes empty, ready on the third day, sails, is back on the seventh and sails again:
    // 2 × 5 t of 40 t.
    try expect(tiny, reaches: [(.low(1), 0.25)])
  }

  @Test func `waits for ships that are not yet free`() throws {
    var tiny = crossing()
    tiny.lift("ships", load: "5", count: "2", from: 4, on: ["sea"])
    // From the fourth day there is time for one passage: 10 t of 40 t.
    try expect(tiny, reaches: [(.low(1), 0.25)])
  }

  @Test func `is the smaller of the leg's own limit and its ships`() throws {
    var tiny = crossing()
    tiny.legs[0].throughput = Throughput(tonnes("4"), per: .day)
    tiny.lift("ships", load: "5", count: "2", on: ["sea"])
    // Departures of 4 t on the first and second day take 8 t in 1.6 ships, and there are 2 for the
    // first three days: 4 + 4 + 2 t. Back four days later, they take the same again, of which what
    // departs on the seventh day still arrives: 20 t of 40 t.
    try expect(tiny, reaches: [(.low(1), 0.5)])
  }

  @Test func `is shared by legs between which ships choose`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 2)
    tiny.ask("first", low: "5")
    tiny.ask("second", low: "10", tier: 2, at: "hub")
    tiny.supply("a", "20")
    tiny.leg("one")
    tiny.leg("other", to: "hub")
    tiny.lift("ships", load: "5", count: "2", on: ["one", "other"])
    // One ship serves the first tier, the other takes 5 t of 10 t to the second.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 0.5)])
  }

  @Test func `depends on the class of goods, in one ship as in many`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 2)
    tiny.items.append(Item(id: name("c"), massPerUnit: tonnes("1"), goodsClass: "fuel"))
    tiny.describe("a", as: "aircraft")
    for (tier, item) in ["a", "b", "c"].enumerated() {
      tiny.supply(item, "10")
      tiny.ask("n-\(item)", item, low: item == "a" ? "1" : "10", tier: tier + 1)
    }
    tiny.leg("sea")
    tiny.lift(
      "ships", load: "10", byClass: ["aircraft": "2", "fuel": "0"], count: "1", on: ["sea"])
    // 1 t of aircraft fills half of the only ship, 5 t of other goods the rest; it takes no fuel.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 0.5), (.low(3), 0)])
  }

  @Test func `is what sails on the dates given`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("sea", perDay: "4")
    tiny.carriage.sailings = [
      Sailing(id: name("s-1"), leg: name("sea"), date: june(1), capacity: tonnes("2")),
      Sailing(id: name("s-2"), leg: name("sea"), date: june(1), capacity: tonnes("1")),
      Sailing(id: name("s-3"), leg: name("sea"), date: june(3)),
    ]
    // 2 + 1 t on 1 June, nothing on 2 June, and on 3 June the 4 t that the leg takes: 7 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 0.7)])
  }
}
