import FlowPlanning
import PlanAudit
import SupplyModel
import Testing

/// Weeks from 3 November 1941; a road of five days, and what came before.
@Suite struct `A plan that starts from what came before` {
  private static let first = Stage.needs(Rank(horizon: .immediate, tier: 1), .low)
  private static let road = Leg(
    id: "road", origin: "port", destination: "hub", transitDays: Millionths(whole: 5),
    throughput: Throughput(.whole(2), per: .day))

  private func supplyCase(
    asked: Int, offered: Int, leg: Leg = road, carriage: Carriage = Carriage()
  ) throws -> SupplyCase {
    try SupplyCase(
      calendar: HandMadePlan.weeks(4), places: [Place(id: "port"), Place(id: "hub")],
      items: [Item(id: "food", massPerUnit: .whole(1))],
      needs: [HandMadePlan.need("bread", "food", asked, at: "hub", due: day(11, 30))],
      supplies: [HandMadePlan.supply("mill", "food", offered)], legs: [leg], carriage: carriage)
  }

  /// Plans from a state and says what the first tier reaches, once the audit has passed.
  private func value(
    _ supplyCase: SupplyCase, from opening: OpeningState,
    _ change: (inout PlanRecord) -> Void = { _ in }
  ) throws -> (value: Double, record: PlanRecord, faults: [AuditFault]) {
    let started = try supplyCase.starting(from: opening)
    var record = try planner.plan(started).record
    for (index, proved) in PlanAuditor.prove(record, of: started).enumerated() {
      record.stages[index].value = proved.value
      record.stages[index].bound = proved.bound
    }
    change(&record)
    let stage = record.stages.first { $0.stage == Self.first }
    return (stage?.value ?? -1, record, PlanAuditor.audit(record, of: started).faults)
  }

  private func goods(_ units: Int, at place: Place.ID, on date: CalendarDate? = nil)
    -> OpeningState.Goods
  {
    OpeningState.Goods(
      id: "convoy", place: place, item: "food", units: Millionths(whole: units), arrives: date)
  }

  @Test func `has goods in store without sending them`() throws {
    // 5 t lie there, and nothing else is offered: 5 of 20.
    let plan = try value(
      supplyCase(asked: 20, offered: 0), from: OpeningState(goods: [goods(5, at: "hub")]))
    #expect(abs(plan.value - 0.25) < 1e-9 && plan.faults.isEmpty && plan.record.moves.isEmpty)
  }

  @Test func `receives goods under way when they arrive`() throws {
    // 12 t arrive on 12 November, in time for the week from the 17th; the road brings the other 8 t.
    let plan = try value(
      supplyCase(asked: 20, offered: 8),
      from: OpeningState(goods: [goods(12, at: "hub", on: day(11, 12))]))
    #expect(abs(plan.value - 1) < 1e-9 && plan.faults.isEmpty)
    #expect(plan.record.draws.filter { $0.supply == "convoy" }.allSatisfy { $0.period >= 2 })
    let without = try value(supplyCase(asked: 20, offered: 8), from: OpeningState())
    #expect(abs(without.value - 0.4) < 1e-9 && without.faults.isEmpty)
  }

  @Test func `does not use goods before they arrive`() throws {
    let opening = OpeningState(goods: [goods(12, at: "hub", on: day(11, 12))])
    let plan = try value(supplyCase(asked: 20, offered: 0), from: opening) { record in
      for index in record.draws.indices { record.draws[index].period = 0 }
    }
    #expect(
      plan.faults.contains {
        if case .draw(.tooEarly("convoy", _, _, _)) = $0 { true } else { false }
      })
  }

  @Test func `asks less of what was received`() throws {
    // 15 of 20 were received; 5 are asked still, and 2.5 t offered are half of it.
    var part = try supplyCase(asked: 20, offered: 0)
    part = try part.with(supplies: [
      Supply(
        id: "mill", place: "port", item: "food", quantity: Millionths(count: 2_500_000),
        available: day(11, 3))
    ])
    let plan = try value(part, from: OpeningState(received: ["bread": Millionths(whole: 15)]))
    #expect(abs(plan.value - 0.5) < 1e-9 && plan.faults.isEmpty)
  }

  @Test func `delivers no more than is still asked`() throws {
    let opening = OpeningState(received: ["bread": Millionths(whole: 15)])
    let plan = try value(supplyCase(asked: 20, offered: 100), from: opening) { record in
      record.deliveries[0].mass = .whole(6)
    }
    #expect(
      plan.faults.contains {
        if case .delivery(.tooMuch("bread", _, _, _, _)) = $0 { true } else { false }
      })
  }

  @Test func `has vehicles from the day on which they are ready where they arrive`() throws {
    var road = Self.road
    road.lift = "lorry"
    let lorries = Lift(
      id: "lorry", load: .whole(3),
      bases: [Lift.Base(place: "port", count: .zero)])
    let opening = OpeningState(vehicles: [
      OpeningState.Vehicles(
        lift: "lorry", place: "port", count: Millionths(whole: 2), ready: day(11, 9))
    ])
    let plan = try value(
      supplyCase(asked: 20, offered: 100, leg: road, carriage: Carriage(lifts: [lorries])),
      from: opening)
    // Ready on 9 November, two lorries go in the week from the 10th; back a week later, they have no time
    // for another passage: 6 of 20.
    #expect(abs(plan.value - 0.3) < 1e-9 && plan.faults.isEmpty)
  }

  @Test func `names what the case does not have`() throws {
    let plain = try supplyCase(asked: 20, offered: 0)
    #expect(throws: ModelProblems.self) {
      try plain.starting(from: OpeningState(goods: [goods(1, at: "moon")]))
    }
    #expect(throws: ModelProblems.self) {
      try plain.starting(from: OpeningState(received: ["rest": .one]))
    }
  }
}
