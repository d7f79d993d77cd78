import SupplyModel
import Testing

@Suite struct `Worked by hand, what a need receives` {
  @Test func `is worth less the later it comes`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "6", due: 2, until: 4)
    tiny.supply("a", "6")
    tiny.leg("l", perDay: "2")
    // 2 t on 2 June count in full, 2 t on 3 June count half, on 4 June nothing counts:
    // (2 + 1) / 6.
    try expect(tiny, reaches: [(.low(1), 0.5)])
  }

  @Test func `never takes a tonne from a higher tier, be it a thousand times as efficient`() throws
  {
    var tiny = TinyCase()
    tiny.ask("first", low: "1", tier: 1)
    tiny.ask("second", low: "1", tier: 2, at: "hub")
    tiny.supply("a", "1")
    tiny.leg("lossy", loss: "0.999")
    tiny.leg("safe", to: "hub")
    // The only tonne goes to the first tier, which receives 1 kg of it.
    try expect(tiny, reaches: [(.low(1), 0.001), (.low(2), 0), (.losses, -0.999)])
  }

  @Test func `is a floor's share before a higher tier receives anything`() throws {
    var tiny = TinyCase()
    tiny.ask("first", low: "4", tier: 1)
    tiny.ask("second", low: "4", tier: 2, floor: "0.5")
    tiny.supply("a", "4")
    tiny.leg("l")
    // The floor takes 0.5 × 4 t = 2 t and is met; the other 2 t of 4 t go to the first tier.
    try expect(tiny, reaches: [(.floor(2), 1), (.low(1), 0.5), (.low(2), 0.5)])
  }

  @Test func `is as much of a floor as can be had`() throws {
    var tiny = TinyCase()
    tiny.ask("n", low: "8", floor: "0.5")
    tiny.supply("a", "3")
    tiny.leg("l")
    // The floor is 4 t, of which 3 t come: 0.75 of the floor and 0.375 of the need.
    try expect(tiny, reaches: [(.floor(1), 0.75), (.low(1), 0.375)])
  }

  @Test func `reaches the high end only after every low end of its rank`() throws {
    var tiny = TinyCase()
    tiny.ask("range", low: "2", high: "6")
    tiny.ask("exact", low: "2")
    tiny.ask("later", low: "2", tier: 2)
    tiny.supply("a", "5")
    tiny.leg("l")
    // Both low ends take 2 t each; the last tonne is 1/4 of what the high end adds, and the
    // lower tier goes without.
    try expect(tiny, reaches: [(.low(1), 2), (.high(1), 0.25), (.low(2), 0)])
  }

  @Test func `is what was earmarked for it and its part of the rest`() throws {
    var tiny = TinyCase()
    tiny.ask("plain", low: "2")
    tiny.ask("marked", low: "2", tier: 2)
    tiny.supply("a", "2", earmark: "marked")
    tiny.supply("a", "1")
    tiny.leg("l")
    // The earmarked 2 t cannot go to the higher tier, which has the free tonne only.
    try expect(tiny, reaches: [(.low(1), 0.5), (.low(2), 1)])
  }

  @Test func `is any item inside its spec`() throws {
    var tiny = TinyCase()
    func calibre(_ low: String, _ high: String) -> [Attribute] {
      [Attribute(name: "calibre", low: number(low), high: number(high), unit: "mm")]
    }
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 2)
    tiny.items = [
      Item(id: name("a"), massPerUnit: tonnes("1"), attributes: calibre("20", "25")),
      Item(id: name("b"), massPerUnit: tonnes("0.5"), attributes: calibre("37", "37")),
      Item(id: name("c"), massPerUnit: tonnes("0.1"), attributes: calibre("76", "76")),
    ]
    tiny.specs = [Spec(id: name("light"), attributes: calibre("20", "37"))]
    tiny.needs = [
      Need(
        id: name("n"), place: name("front"), ask: .spec(name("light")),
        amount: Amount(.exact, low: number("10")), due: june(30))
    ]
    for (item, pieces) in [("a", "3"), ("b", "4"), ("c", "100")] { tiny.supply(item, pieces) }
    tiny.leg("l", perDay: "4")
    // One departure of 4 t: 4 pieces of b weigh 2 t, and 2 pieces of a the other 2 t; the 76 mm
    // pieces are light but outside the spec: 6 of 10 pieces.
    try expect(tiny, reaches: [(.low(1), 0.6)])
  }

  @Test func `comes month by month from what is supplied month by month`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 10, periods: 9)
    tiny.ask("n", low: "3", due: 90, recurrence: .month)
    tiny.supply("a", "2", recurrence: .month)
    tiny.leg("l")
    // To 29 August there are three instalments of 3 t and three lots of 2 t; the last lot leaves
    // on 10 August and arrives by the 29th: 6 t of 9 t.
    try expect(tiny, reaches: [(.low(1), 6.0 / 9)])
  }

  @Test func `cannot come before its month begins`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 10, periods: 9)
    tiny.ask("n", low: "3", due: 90, recurrence: .month)
    tiny.supply("a", "9")
    tiny.leg("l")
    tiny.limit("front", storage: "1")
    tiny.changes = [
      Change(
        subject: "l", span: .once(from: june(11), until: nil), attribute: .throughput,
        effect: .factor(.zero))
    ]
    // All 9 t can leave on 1 June only. June takes 3 t, and 1 t can wait in store for July:
    // 4 t of 9 t.
    try expect(tiny, reaches: [(.low(1), 4.0 / 9)])
  }

  @Test func `is counted day by day when it is asked by the day`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 2, periods: 3)
    tiny.ask("n", low: "1", due: 6, recurrence: .day)
    tiny.supply("a", "1", from: 2, recurrence: .day)
    tiny.leg("l")
    // Each period asks 2 t, 6 t in all. The lot of 2 June lies before the period of 1 June ends
    // and is 1 t; the next is 2 t. They arrive for the second and the third period: 3 t of 6 t.
    try expect(tiny, reaches: [(.low(1), 0.5)])
  }
}

extension Stage {
  /// The low end of the needs of an immediate tier.
  static func low(_ tier: Int) -> Stage { .needs(Rank(horizon: .immediate, tier: tier), .low) }
  /// What the high end adds for the needs of an immediate tier.
  static func high(_ tier: Int) -> Stage { .needs(Rank(horizon: .immediate, tier: tier), .high) }
  /// The floors of an immediate tier.
  static func floor(_ tier: Int) -> Stage { .floors(Rank(horizon: .immediate, tier: tier)) }
}

/// Expects both the engine and the peer to reach values that were worked out by hand.
func expect(_ tiny: TinyCase, reaches values: [(stage: Stage, value: Double)]) throws {
  let supplyCase = try tiny.whole()
  let peer = try PeerFormulation(supplyCase).stageValues()
  for (stage, value) in values {
    let other = peer.first { $0.stage == stage }?.value ?? stage.valueWhenLeftOut
    #expect(abs(other - value) < 1e-7, "\(stage), peer: \(other)")
  }
  let planned = try plannedStageValues(of: supplyCase)
  for (stage, value) in values {
    let own = planned[stage] ?? stage.valueWhenLeftOut
    #expect(abs(own - value) < 1e-7, "\(stage), planned: \(own)")
  }
}
