import SupplyModel
import Testing

@Suite struct `Worked by hand, a release` {
  private func guns(asked: String = "10", sent: String) -> TinyCase {
    var tiny = TinyCase()
    tiny.ask("guns", low: asked, tier: 1)
    tiny.supply("a", sent)
    tiny.leg("l")
    return tiny
  }

  @Test func `frees in proportion to what is delivered`() throws {
    var tiny = guns(sent: "5")
    tiny.release("b", by: "guns", [("10", "2")])
    tiny.ask("fighters", "b", low: "2", tier: 2)
    // Half of the guns free half of the fighters.
    try expect(tiny, reaches: [(.low(1), 0.5), (.low(2), 0.5)])
  }

  @Test func `frees along a curve`() throws {
    var tiny = guns(sent: "6")
    tiny.release("b", by: "guns", [("4", "4"), ("10", "7")])
    tiny.ask("fighters", "b", low: "10", tier: 2)
    // The first 4 guns free 4, the next 2 at 3 ÷ 6 each 1 more: 5 of 10.
    try expect(tiny, reaches: [(.low(1), 0.6), (.low(2), 0.5)])
  }

  @Test func `frees no more than its last point`() throws {
    var tiny = guns(sent: "10")
    tiny.release("b", by: "guns", [("2", "1")])
    tiny.ask("fighters", "b", low: "2", tier: 2)
    // After 2 guns the curve is level: 1 of 2.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 0.5)])
  }

  @Test func `frees one period later`() throws {
    var tiny = guns(sent: "10")
    tiny.release("b", by: "guns", [("10", "2")])
    tiny.ask("early", "b", low: "2", tier: 2, due: 2)
    tiny.ask("late", "b", low: "2", tier: 3, due: 3)
    // The guns come on 2 June and free the fighters for 3 June.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 0), (.low(3), 1)])
  }

  @Test func `frees what can be sent on`() throws {
    var tiny = guns(sent: "10")
    tiny.release("b", by: "guns", [("10", "4")])
    tiny.ask("fighters", "b", low: "4", tier: 2, at: "hub")
    tiny.leg("onward", from: "front", to: "hub", perDay: "1")
    // Freed for 3 June, so that one day's departure reaches the hub on 4 June: 1 t of 4 t.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 0.25)])
  }

  @Test func `lets a lower tier be served for what it frees for a higher one`() throws {
    var tiny = TinyCase()
    tiny.items.append(Item(id: name("c"), massPerUnit: tonnes("1")))
    tiny.ask("fighters", "c", low: "2", tier: 1)
    tiny.ask("fuel", "b", low: "3", tier: 2)
    tiny.ask("guns", "a", low: "3", tier: 3)
    tiny.supply("a", "3")
    tiny.supply("b", "3")
    tiny.release("c", by: "guns", [("3", "3")])
    tiny.leg("l", perDay: "1")
    // Guns that leave on 1 and 2 June free 2 fighters by 4 June; fuel has the third departure.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 1.0 / 3), (.low(3), 2.0 / 3)])
  }
}
