import SupplyModel
import Testing

@Suite struct `Worked by hand, works` {
  /// Three departures of 2 t, and works that can raise them from 2 June on.
  private func railway(asked: String, _ works: [(id: String, gain: String, cost: String)])
    -> TinyCase
  {
    var tiny = TinyCase()
    tiny.ask("n", low: asked)
    tiny.supply("a", "100")
    tiny.leg("rail", perDay: "2")
    tiny.carriage.works = works.map {
      Work(
        id: name($0.id), subject: "rail", attribute: .throughput, gain: number($0.gain),
        leadDays: 1, cost: number($0.cost), resource: "money")
    }
    return tiny
  }

  @Test func `are chosen within a budget`() throws {
    var tiny = railway(asked: "10", [("sidings", "1", "10")])
    tiny.carriage.budgets = [Budget(resource: "money", amount: number("5"))]
    // The budget pays half of the work: half a tonne more on 2 and 3 June. 7 t of 10 t, and all of
    // the budget spent.
    try expect(tiny, reaches: [(.low(1), 0.7), (.works, -1)])
  }

  @Test func `are chosen by what they gain for their cost`() throws {
    var tiny = railway(asked: "20", [("sidings", "1", "10"), ("engines", "2", "16")])
    tiny.carriage.budgets = [Budget(resource: "money", amount: number("21"))]
    // Engines gain 2 t a day for 16, sidings half of one for the other 5: 6 + 4 + 1 t of 20 t.
    try expect(tiny, reaches: [(.low(1), 0.55), (.works, -1)])
  }

  @Test func `cost no more than the needs are worth`() throws {
    var tiny = railway(asked: "6.5", [("sidings", "1", "10")])
    tiny.carriage.budgets = [Budget(resource: "money", amount: number("5"))]
    // The last half tonne takes a quarter of the work over two days, 2.5 of the 5.
    try expect(tiny, reaches: [(.low(1), 1), (.works, -0.5)])
  }

  @Test func `are not chosen without a budget`() throws {
    let tiny = railway(asked: "10", [("sidings", "1", "10")])
    // Three departures of 2 t for 10 t.
    try expect(tiny, reaches: [(.low(1), 0.6), (.works, 0)])
  }

  @Test func `raise nothing where there was nothing`() throws {
    var tiny = railway(asked: "10", [("sidings", "1", "1")])
    tiny.carriage.budgets = [Budget(resource: "money", amount: number("5"))]
    tiny.changes = [
      Change(
        subject: "rail", span: .once(from: june(3), until: june(3)), attribute: .throughput,
        effect: .factor(.zero))
    ]
    // 2 t on 1 June, 3 t on 2 June; on 3 June the line is shut: 5 t of 10 t.
    try expect(tiny, reaches: [(.low(1), 0.5), (.works, -0.2)])
  }

  @Test func `can be storage or handling of a place`() throws {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 2, periods: 2)
    tiny.ask("n", low: "10")
    tiny.supply("a", "10")
    tiny.leg("l")
    tiny.limit("front", handling: "1")
    tiny.carriage.works = [
      Work(
        id: name("berth"), subject: "front", attribute: .handling, gain: number("0.5"),
        cost: number("4"), resource: "people")
    ]
    tiny.carriage.budgets = [Budget(resource: "people", amount: number("8"))]
    // Unloading happens in the second period of two days: 2 t, and 1 t more with the berth, which
    // takes half of the people.
    try expect(tiny, reaches: [(.low(1), 0.3), (.works, -0.5)])
  }
}
