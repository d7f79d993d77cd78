import SupplyModel
import Testing

@Suite struct `Worked by hand, a set` {
  @Test func `counts only as far as its companions come too`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "4")
    tiny.supply("a", "4")
    tiny.supply("b", "8")
    tiny.complement(ratio: "2")
    tiny.leg("l", perDay: "3")
    // 3 departures of 3 t are 9 t, and each piece of `a` with its two of `b` is 3 t: 3 pieces of 4.
    try expect(tiny, reaches: [(.low(1), 0.75), (.losses, 0)])
  }

  @Test func `must be together in one period`() throws {
    var tiny = TinyCase()
    tiny.describe("a", as: "guns")
    tiny.describe("b", as: "rounds")
    tiny.ask("n", low: "3")
    tiny.supply("a", "3")
    tiny.supply("b", "3")
    tiny.complement()
    tiny.leg("guns", perDay: "1")
    tiny.leg("rounds", perDay: "2")
    tiny.legs[0].refusedClasses = ["rounds"]
    tiny.legs[1].refusedClasses = ["guns"]
    tiny.carriage.sailings = [Sailing(id: name("s"), leg: name("rounds"), date: june(2))]
    tiny.limit("front", storage: "0")
    // Rounds come on 3 June only and nothing can wait at the front: 1 gun comes that day, of 3.
    try expect(tiny, reaches: [(.low(1), 1.0 / 3)])
  }

  @Test func `is a chain when its companions have companions`() throws {
    var tiny = TinyCase()
    tiny.items.append(Item(id: name("c"), massPerUnit: tonnes("1")))
    tiny.ask("n", low: "4")
    for item in ["a", "b", "c"] { tiny.supply(item, "20") }
    tiny.complement()
    tiny.complement("b", needs: .item(name("c")), ratio: "2")
    tiny.leg("l", perDay: "4")
    // A piece of `a` brings 1 of `b`, which brings 2 of `c`: 4 t a set, 12 t in 3 departures.
    try expect(tiny, reaches: [(.low(1), 0.75)])
  }

  @Test func `takes no companions that are earmarked for another need`() throws {
    var tiny = TinyCase()
    tiny.ask("first", low: "2")
    tiny.ask("second", low: "2", tier: 2)
    tiny.supply("a", "4")
    tiny.supply("b", "1", earmark: "second")
    tiny.complement()
    tiny.leg("l")
    // Only the second need has a companion, for 1 piece of its 2.
    try expect(tiny, reaches: [(.low(1), 0), (.low(2), 0.5)])
  }

  @Test func `shares companions that other needs ask for themselves`() throws {
    var tiny = TinyCase()
    tiny.ask("guns", low: "4")
    tiny.ask("rounds", "b", low: "4", tier: 2)
    tiny.supply("a", "4")
    tiny.supply("b", "10")
    tiny.complement(ratio: "2")
    tiny.leg("l")
    // Four guns take 8 of 10 rounds; the lower tier has the 2 that are left.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 0.5)])
  }

  @Test(arguments: [(Truth.confirmed, 1.0), (.claimed, 1), (.unknown, 0.25), (.refuted, 0.25)])
  func `needs nothing sent where its condition is said to hold`(truth: Truth, value: Double) throws
  {
    var tiny = TinyCase()
    tiny.ask("n", low: "4")
    tiny.supply("a", "4")
    tiny.supply("b", "1")
    tiny.complement(truth: truth)
    tiny.leg("l")
    // Confirmed or claimed, the rounds are there for all 4; else the one round sent serves 1 of 4.
    try expect(tiny, reaches: [(.low(1), value)])
  }

  @Test(arguments: [("calibre", 1.0), ("cartridge", 0.25)])
  func `is matched on what makes it fit`(attribute: String, value: Double) throws {
    var tiny = TinyCase()
    func attributes(_ cartridge: String) -> [Attribute] {
      [
        Attribute(name: "calibre", low: number("7.62"), high: number("7.62"), unit: "mm"),
        Attribute(name: "cartridge", text: cartridge),
      ]
    }
    tiny.items.append(Item(id: name("c"), massPerUnit: tonnes("1")))
    tiny.describe("a", attributes(".30-06"))
    tiny.describe("b", attributes("7.62x54R") + [Attribute(name: "kind", text: "rounds")])
    tiny.describe("c", attributes(".30-06") + [Attribute(name: "kind", text: "rounds")])
    tiny.specs = [Spec(id: name("rounds"), attributes: [Attribute(name: "kind", text: "rounds")])]
    tiny.ask("n", low: "4")
    tiny.supply("a", "4")
    tiny.supply("c", "1")
    tiny.stock("b", onHand: span("1000"))
    tiny.complement(needs: .spec(name("rounds")), matchedOn: attribute)
    tiny.leg("l")
    // By calibre the thousand rounds held fit. By cartridge only the round that is sent does.
    try expect(tiny, reaches: [(.low(1), value)])
  }
}
