import SupplyModel
import Testing

// Days from 1 June 1941 are periods 0 to 5; a leg of one day has departures in periods 0 to 4.
@Suite struct `Worked by hand, pieces heavier than a limit` {
  /// Locomotives `a` of 5 t, whole, on a leg that takes 2 t a day.
  private func railway(count: String) -> TinyCase {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 6)
    tiny.items[0] = Item(id: name("a"), massPerUnit: tonnes("5"), isWhole: true)
    tiny.ask("n", low: count)
    tiny.leg("l", perDay: "2")
    return tiny
  }

  @Test func `use up what the limit leaves over`() throws {
    var tiny = railway(count: "4")
    tiny.supply("a", "4")
    // 2 t on each of five days: one goes on the third day, with 6 t, the next on the fifth, with 1 + 4 t.
    try expect(tiny, reaches: [(.low(1), 0.5)])
    #expect(try unitsOfWholePlan(in: tiny) == ["n": 2])
  }

  @Test func `find nothing left over of the days before they can be there`() throws {
    var tiny = railway(count: "2")
    tiny.supply("a", "2", from: 3)
    // Three days, 6 t: one, and split 1.2 of 2.
    try expect(tiny, reaches: [(.low(1), 0.6)])
    #expect(try unitsOfWholePlan(in: tiny) == ["n": 1])
  }

  @Test func `of two masses share what is left over`() throws {
    var tiny = railway(count: "1")
    tiny.items[1] = Item(id: name("b"), massPerUnit: tonnes("3"), isWhole: true)
    tiny.ask("m", "b", low: "2", tier: 2)
    tiny.supply("a", "1")
    tiny.supply("b", "2")
    // Of 10 t the first takes 5, and 5 are one of 3 t; split they are 5/3 of 2.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 5.0 / 6)])
    #expect(try unitsOfWholePlan(in: tiny) == ["n": 1, "m": 1])
  }

  @Test func `leave no more to bulk than each day takes`() throws {
    var tiny = railway(count: "1")
    tiny.ask("m", "b", low: "10", tier: 2)
    tiny.supply("a", "1")
    tiny.supply("b", "10", from: 4)
    // The locomotive goes on the third day with 6 t. On the fourth and fifth 2 t of `b` go, and not the 3 that
    // the fourth would have with what is left over.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 0.4)])
  }

  @Test func `find no more left over than the heaviest of them needs`() throws {
    var tiny = railway(count: "4")
    tiny.supply("a", "4")
    tiny.lift("wagon", load: "30", count: "1", from: 5, on: ["l"])
    // The wagon comes on the fifth day. Of the 8 t left over by then 5 are kept: 5 + 2 t, split 1.4 of 4.
    try expect(tiny, reaches: [(.low(1), 0.35)])
    #expect(try unitsOfWholePlan(in: tiny) == ["n": 1])
  }

  @Test func `are unloaded when enough is left over of a place's handling`() throws {
    var tiny = railway(count: "4")
    tiny.legs[0].throughput = nil
    tiny.supply("a", "4")
    tiny.limit("front", handling: "2")
    // The front is reached on the second day at the earliest: 2 t on each of five days, two locomotives.
    try expect(tiny, reaches: [(.low(1), 0.5)])
    #expect(try unitsOfWholePlan(in: tiny) == ["n": 2])
  }

  @Test func `wait until a trainer has taught their use`() throws {
    var tiny = railway(count: "4")
    tiny.legs[0].throughput = nil
    tiny.supply("a", "4")
    tiny.post(at: "front", unitsPerMonth: "15")
    tiny.person("trainer", at: "front")
    tiny.posting("trainer")
    // Half a piece a day on five days: two, and split 2.5 of 4.
    try expect(tiny, reaches: [(.low(1), 0.625)])
    #expect(try unitsOfWholePlan(in: tiny) == ["n": 2])
  }

  @Test func `use up what a leg takes by volume`() throws {
    var tiny = railway(count: "4")
    tiny.items[0].cubicMetresPerUnit = number("20")
    tiny.legs[0].throughput = nil
    tiny.legs[0].cubicMetresPerDay = number("8")
    tiny.supply("a", "4")
    // 40 m³ in five days.
    try expect(tiny, reaches: [(.low(1), 0.5)])
    #expect(try unitsOfWholePlan(in: tiny) == ["n": 2])
  }

  @Test(arguments: [("5", 0.25), ("4.9", 0)])
  func `go only with a vehicle that carries one`(load: String, value: Double) throws {
    var tiny = railway(count: "4")
    tiny.legs[0].throughput = nil
    tiny.supply("a", "4")
    tiny.lift("wagon", load: load, count: "1", turnRound: "4", on: ["l"])
    // One wagon goes once; two wagons' loads of 4.9 t are no locomotive of 5 t.
    try expect(tiny, reaches: [(.low(1), value)])
  }
}
