import SupplyModel
import Testing

@Suite struct `Worked by hand, a recipient's stock` {
  private func guns(due: Int = 30) -> TinyCase {
    var tiny = TinyCase()
    tiny.ask("n", low: "4", due: due)
    tiny.supply("a", "4")
    tiny.complement(ratio: "2")
    tiny.leg("l")
    return tiny
  }

  @Test func `gives companions after its own use to the end of the plan`() throws {
    var tiny = guns()
    tiny.stock(onHand: span("10", "20"), made: "1", used: span("0", "2"))
    // At the low end 10 rounds are there; 1 a day is made and 2 used, so 6 are left after 4 days:
    // enough for 3 guns of 4.
    try expect(tiny, reaches: [(.low(1), 0.75)])
  }

  @Test func `gives no more than is there by then`() throws {
    var tiny = guns(due: 3)
    tiny.stock(onHand: span("0"), made: "3", used: span("1"))
    // 2 rounds a day are over, 6 by the end of 3 June: 3 guns of 4.
    try expect(tiny, reaches: [(.low(1), 0.75)])
  }

  @Test func `gives nothing when a figure is unstated`() throws {
    var (unstated, unused) = (guns(), guns())
    unstated.stock(onHand: nil)
    unused.stock(onHand: span("100"), used: nil)
    // What nobody knows cannot be planned on.
    try expect(unstated, reaches: [(.low(1), 0)])
    try expect(unused, reaches: [(.low(1), 0)])
  }

  @Test func `gives nothing at another place`() throws {
    var tiny = guns()
    tiny.stock(onHand: span("100"), at: "hub")
    // The rounds lie at the hub, the guns come to the front.
    try expect(tiny, reaches: [(.low(1), 0)])
  }

  @Test func `is shared by all needs at its place`() throws {
    var tiny = guns()
    tiny.ask("second", low: "4", tier: 2)
    tiny.supply("a", "4")
    tiny.stock(onHand: span("12"))
    // The first tier takes 8 rounds for its 4 guns; 4 rounds are left for 2 of the second tier's 4.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 0.5)])
  }

  @Test func `turns days of supply into units to be sent`() throws {
    let stock = Stockpile(
      place: name("front"), item: name("a"), onHand: span("5", "6"), madePerDay: span("1"),
      usedPerDay: span("2", "3"))
    let units = try #require(
      stock.units(holding: span("10"), by: june(5), from: june(1)))
    // Ten days of supply by 5 June, 5 days from the start. The low end: 10 × 2 to hold, and of the
    // 5 × (2 − 1) used over what is made, 6 are there: 20 + 5 − 6 = 19. The high end:
    // 10 × 3 + 5 × (3 − 1) − 5 = 35.
    #expect(units == span("19", "35"))

    var tiny = TinyCase()
    tiny.recipient.stockpiles = [stock]
    tiny.ask("n", low: units.low.description, high: units.high.description, due: 5)
    tiny.supply("a", "27")
    tiny.leg("l")
    // 27 units come: all 19 of the low end, and 8 of the 16 that the high end adds.
    try expect(tiny, reaches: [(.low(1), 1), (.high(1), 0.5)])
  }
}
