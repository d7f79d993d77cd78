import FlowPlanning
import SupplyModel
import Testing

@Suite struct `Worked by hand, whole units` {
  /// Aircraft of 4 t and tanks of 3 t, both whole, and one passage of 10 t.
  private func passage() -> TinyCase {
    var tiny = TinyCase()
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 2)
    tiny.items = [("a", "4"), ("b", "3")].map {
      Item(id: name($0.0), massPerUnit: tonnes($0.1), isWhole: true)
    }
    tiny.supply("a", "10")
    tiny.supply("b", "10")
    tiny.leg("sea", perDay: "10")
    return tiny
  }

  @Test func `fill what is left with the next tier's`() throws {
    var tiny = passage()
    tiny.ask("first", "a", low: "10")
    tiny.ask("second", "b", low: "10", tier: 2)
    // Split, 2.5 aircraft of 10 fill the passage. Whole, 2 aircraft take 8 t, and 2 t are too few for a
    // tank of 3 t.
    let whole = try unitsOfWholePlan(in: tiny)
    #expect(whole == ["first": 2])
  }

  @Test func `are chosen together within a tier`() throws {
    var tiny = passage()
    tiny.ask("first", "a", low: "10")
    tiny.ask("second", "b", low: "10")
    // An aircraft takes 4 t and a tank 3 t, each worth a tenth: three tanks, of 9 t, are worth as much as
    // one aircraft and two tanks, of 10 t, and more than two aircraft. Three units, whichever they are.
    let whole = try unitsOfWholePlan(in: tiny)
    #expect(whole.values.reduce(0, +) == 3)
  }

  @Test func `come only in sets, whole`() throws {
    var tiny = passage()
    tiny.items.append(Item(id: name("c"), massPerUnit: tonnes("0.5")))
    tiny.complement("a", needs: .item(name("c")), ratio: "4")
    tiny.supply("c", "100")
    tiny.ask("first", "a", low: "10")
    tiny.ask("second", "b", low: "10", tier: 2)
    // An aircraft with its four rounds takes 6 t: one set, and with the 4 t that are left one tank.
    let whole = try unitsOfWholePlan(in: tiny)
    #expect(whole == ["first": 1, "second": 1])
  }

  @Test func `count from each supply across its lots`() throws {
    var tiny = passage()
    tiny.supplies = []
    tiny.calendar = PlanCalendar(start: june(1), periodDays: 1, periods: 40)
    tiny.supply("b", "1.5", recurrence: .month)
    tiny.ask("first", "b", low: "10", due: 40)
    // One and a half are there in June and as many more in July: one by the end of June, three in all.
    let whole = try unitsOfWholePlan(in: tiny)
    #expect(whole == ["first": 3])
  }

  @Test func `may be split after a loss`() throws {
    var tiny = passage()
    tiny.legs[0].loss = number("0.1")
    tiny.ask("first", "a", low: "10")
    // Two sail, of which 1.8 are expected to arrive.
    let whole = try unitsOfWholePlan(in: tiny)
    #expect(whole == ["first": 1.8])
  }

  @Test func `leave a plan as it is that is whole already`() throws {
    var tiny = passage()
    tiny.ask("first", "a", low: "2")
    let supplyCase = try tiny.whole()
    let split = try planner.plan(supplyCase).record
    let whole = try #require(try planner.wholePlan(near: split, of: supplyCase))
    #expect(whole.isWhole)
    #expect(whole.moves == split.moves)
    #expect(whole.deliveries == split.deliveries)
  }

  @Test func `are nobody's concern where nothing comes in them`() throws {
    var tiny = passage()
    for index in tiny.items.indices { tiny.items[index].isWhole = false }
    tiny.ask("first", "a", low: "10")
    let supplyCase = try tiny.whole()
    let split = try planner.plan(supplyCase).record
    #expect(try planner.wholePlan(near: split, of: supplyCase) == nil)
  }

  @Test func `make works altogether or not at all`() throws {
    var tiny = passage()
    tiny.ask("first", "a", low: "10")
    tiny.carriage.budgets = [Budget(resource: "crews", amount: number("1"))]
    tiny.carriage.works = [
      Work(
        id: name("berth"), subject: "sea", attribute: .throughput, gain: number("4"),
        cost: number("2"), resource: "crews", isWhole: true)
    ]
    // Half of the work could be paid for and would let a third aircraft pass; whole, it is not done.
    let whole = try unitsOfWholePlan(in: tiny)
    #expect(whole == ["first": 2])
  }
}

/// What each need receives in the whole plan, in units; needs that receive nothing are left out.
func unitsOfWholePlan(in tiny: TinyCase) throws -> [String: Double] {
  let supplyCase = try tiny.whole()
  let split = try planner.plan(supplyCase).record
  let whole = try #require(try planner.wholePlan(near: split, of: supplyCase))
  let mass = Dictionary(
    uniqueKeysWithValues: supplyCase.items.map { ($0.id, Double($0.massPerUnit.grams)) })
  return whole.deliveries.reduce(into: [:]) { units, delivery in
    units[delivery.need.description, default: 0] +=
      Double(delivery.mass.grams) / (mass[delivery.commodity.item] ?? 1)
  }
}
