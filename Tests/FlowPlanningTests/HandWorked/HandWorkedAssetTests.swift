import SupplyModel
import Testing

@Suite struct `Worked by hand, an icebreaker` {
  private func ice(
    on subject: String, keptAt place: String, letsThrough value: String,
    _ attribute: ChangedAttribute = .throughput
  ) -> Change {
    Change(
      subject: subject, span: .once(from: nil, until: nil), attribute: attribute,
      effect: .value(number(value)),
      asset: NeededAsset(lift: name("icebreakers"), place: name(place)))
  }

  @Test func `is kept where it serves the higher tier, and moved for it`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 6)
    tiny.ask("west", low: "4", tier: 1, at: "hub")
    tiny.ask("east", low: "10", tier: 2)
    tiny.supply("a", "14")
    tiny.leg("to-west", to: "hub")
    tiny.leg("to-east")
    tiny.lift("icebreakers", load: nil, count: "2", relocation: "1")
    tiny.carriage.lifts[0].bases[0].place = name("front")
    tiny.changes = [
      ice(on: "hub", keptAt: "hub", letsThrough: "1"),
      ice(on: "to-east", keptAt: "front", letsThrough: "1"),
    ]
    // Goods can depart on five days. One icebreaker moves west on the first and is kept there on the
    // four others: 4 t. The other is kept in the east all five: 5 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 1), (.low(2), 0.5)])
  }

  @Test func `cannot move without days to move in`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "4")
    tiny.supply("a", "4")
    tiny.leg("l")
    tiny.lift("icebreakers", load: nil, count: "2", at: "hub")
    tiny.changes = [ice(on: "l", keptAt: "front", letsThrough: "4")]
    // It lies at the hub and no leg is its own: the port stays shut.
    try expect(tiny, reaches: [(.low(1), 0)])
  }

  @Test func `lets a port be unloaded while it is there`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("l")
    tiny.lift("icebreakers", load: nil, count: "1", at: "front", from: 3)
    tiny.changes = [ice(on: "front", keptAt: "front", letsThrough: "2", .handling)]
    // There on 3 and 4 June, it lets 2 t a day be unloaded: 4 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 0.4)])
  }

  @Test func `is needed in the season only`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("l", perDay: "3")
    tiny.lift("icebreakers", load: nil, count: "1", at: "front")
    var change = ice(on: "l", keptAt: "front", letsThrough: "1")
    change.span = .once(from: june(2), until: june(30))
    tiny.changes = [change]
    // 3 t depart before the ice; then 1 t on each of two days: 5 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 0.5)])
  }
}
