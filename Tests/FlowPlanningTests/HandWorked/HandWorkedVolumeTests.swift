import SupplyModel
import Testing

// Days from 1 June 1941 are periods 0, 1, 2 and 3; a leg of one day has departures in periods 0, 1 and 2.
@Suite struct `Worked by hand, what volume lets through` {
  /// 10 t asked of `a`, of 3 m³ a tonne.
  private func bulky() -> TinyCase {
    var tiny = TinyCase()
    tiny.items[0].cubicMetresPerUnit = number("3")
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("l", perDay: "2")
    return tiny
  }

  @Test func `is what a leg takes each day by volume, where that is less than by mass`() throws {
    var tiny = bulky()
    tiny.legs[0].cubicMetresPerDay = number("4.5")
    // 1.5 t a day rather than 2 t, three times: 4.5 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 0.45)])
  }

  @Test func `is nothing of a leg's that goods without a volume count against`() throws {
    var tiny = bulky()
    tiny.items[0].cubicMetresPerUnit = nil
    tiny.legs[0].cubicMetresPerDay = .zero
    // 2 t a day by mass, three times.
    try expect(tiny, reaches: [(.low(1), 0.6)])
  }

  @Test func `is nothing on a leg without room`() throws {
    var tiny = bulky()
    tiny.legs[0].cubicMetresPerDay = .zero
    try expect(tiny, reaches: [(.low(1), 0)])
  }

  @Test func `changes in a season`() throws {
    var tiny = bulky()
    tiny.legs[0].cubicMetresPerDay = number("3")
    tiny.changes = [
      Change(
        subject: "l", span: .once(from: june(2), until: june(2)), attribute: .throughputVolume,
        effect: .factor(number("0.5")))
    ]
    // 1 t, 0.5 t and 1 t.
    try expect(tiny, reaches: [(.low(1), 0.25)])
  }

  @Test func `is shared by goods that take up more and less`() throws {
    var tiny = bulky()
    tiny.items[1].cubicMetresPerUnit = number("1")
    tiny.ask("m", "b", low: "2", tier: 2)
    tiny.supply("b", "2")
    tiny.needs[0].amount = Amount(.exact, low: number("3"))
    tiny.legs[0].cubicMetresPerDay = number("3.5")
    // The first tier's 3 t take 9 of 10.5 m³; 1.5 m³ are 1.5 t of the other, of 2 t.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 0.75)])
  }

  @Test func `is what a place stores at night`() throws {
    var tiny = TinyCase()
    tiny.items[0].cubicMetresPerUnit = number("2")
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("there", to: "hub")
    tiny.leg("on", from: "hub", perDay: "1")
    tiny.places[1].storageCubicMetres = number("1")
    // On 2 June 1.5 t can come to the hub: 1 t goes on and 0.5 t stay. On 3 June 1 t goes on.
    try expect(tiny, reaches: [(.low(1), 0.2)])
  }

  @Test func `is what a lorry holds before it is laden by mass`() throws {
    var tiny = TinyCase()
    tiny.items[0].massPerUnit = tonnes("0.02")
    tiny.items[0].cubicMetresPerUnit = number("1")
    tiny.ask("n", low: "100")
    tiny.supply("a", "500")
    tiny.leg("l")
    tiny.lift("lorry", load: "10", count: "1", on: ["l"])
    tiny.carriage.lifts[0].loadCubicMetres = number("30")
    // 30 bales of 1 m³ and not 500 of 20 kg; back a day later, it goes a second time: 60 of 100.
    try expect(tiny, reaches: [(.low(1), 0.6)])
  }

  @Test func `is what a lorry holds of a class`() throws {
    var tiny = TinyCase()
    tiny.items[0].cubicMetresPerUnit = number("2")
    tiny.items[0].goodsClass = "soft"
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("l")
    tiny.lift("lorry", load: "10", count: "1", on: ["l"])
    tiny.carriage.lifts[0].loadCubicMetres = number("30")
    tiny.carriage.lifts[0].cubicMetresByClass = ["soft": number("4")]
    // 2 t, twice.
    try expect(tiny, reaches: [(.low(1), 0.4)])
  }

  @Test func `is raised by a work`() throws {
    var tiny = bulky()
    tiny.legs[0].cubicMetresPerDay = number("3")
    tiny.carriage.works = [
      Work(
        id: name("wider"), subject: "l", attribute: .throughputVolume, gain: number("1.5"),
        cost: .one, resource: "money")
    ]
    tiny.carriage.budgets = [Budget(resource: "money", amount: .one)]
    // 4.5 m³ a day are 1.5 t.
    try expect(tiny, reaches: [(.low(1), 0.45)])
  }
}
