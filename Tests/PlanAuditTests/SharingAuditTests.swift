import FlowPlanning
import PlanAudit
import SupplyModel
import Testing

@Suite struct `The audit of a shortage that needs share` {
  /// Three camps that ask 30 t each of 60 t; 1 t a day can leave for the first in 3 days.
  private func threeCamps() throws -> SupplyCase {
    let due = CalendarDate(dayNumber: 23_003)
    let camps = (1...3).map { Place(id: identifier("camp-\($0)")) }
    return try SupplyCase(
      calendar: PlanCalendar(start: CalendarDate(dayNumber: 23_000), periodDays: 1, periods: 4),
      places: [Place(id: "port")] + camps,
      items: [Item(id: "rice", massPerUnit: .whole(1))],
      needs: camps.map { camp in
        Need(
          id: identifier("need-\(camp.id)"), place: camp.id, ask: .item("rice"),
          amount: Amount(.exact, low: Millionths(whole: 30)), due: due)
      },
      supplies: [
        Supply(
          id: "rice", place: "port", item: "rice", quantity: Millionths(whole: 60),
          available: CalendarDate(dayNumber: 23_000))
      ],
      legs: camps.enumerated().map { index, camp in
        Leg(
          id: identifier("to-\(camp.id)"), origin: "port", destination: camp.id,
          transitDays: .one, throughput: index == 0 ? Throughput(.whole(1), per: .day) : nil)
      })
  }

  private func identifier<Subject>(_ text: String) -> Identifier<Subject> {
    guard let identifier = Identifier<Subject>(text) else { preconditionFailure(text) }
    return identifier
  }

  private func proofFaults(_ record: PlanRecord, _ supplyCase: SupplyCase) -> [ProofFault] {
    PlanAuditor.audit(PlanAuditor.settle(record, of: supplyCase).record, of: supplyCase).faults
      .compactMap { if case .proof(let fault) = $0 { fault } else { nil } }
  }

  private var rank: Rank { Rank(horizon: .immediate, tier: 1) }

  @Test func `passes the rounds that the engine proves`() throws {
    let supplyCase = try threeCamps()
    let record = try planner.plan(supplyCase).record
    #expect(record.stages.contains { !$0.sharers.isEmpty })
    #expect(proofFaults(record, supplyCase) == [])
  }

  @Test func `finds that a shortage is not shared to the end`() throws {
    let supplyCase = try threeCamps()
    var record = try planner.plan(supplyCase).record
    record.stages.removeAll { !$0.sharers.isEmpty }
    record.stages = record.stages.map { stage in
      var stage = stage
      stage.prices.removeAll { price in
        switch price.limit {
        case .share, .earlier(.share): true
        default: false
        }
      }
      return stage
    }
    #expect(!PlanAuditor.settle(record, of: supplyCase).record.isComplete)
    let faults = PlanAuditor.audit(record, of: supplyCase).faults
    #expect(
      faults.contains { if case .proof(.stillShared(rank, .low)) = $0 { true } else { false } })
  }

  @Test func `finds a need that was left out of a round`() throws {
    let supplyCase = try threeCamps()
    var record = try planner.plan(supplyCase).record
    let index = try #require(record.stages.firstIndex { !$0.sharers.isEmpty })
    record.stages[index].sharers.removeFirst()
    #expect(
      proofFaults(record, supplyCase).contains(.otherSharers(record.stages[index].stage)))
  }

  @Test func `finds a need that left a round without a price`() throws {
    let supplyCase = try threeCamps()
    var record = try planner.plan(supplyCase).record
    let index = try #require(record.stages.firstIndex { !$0.sharers.isEmpty })
    record.stages[index].prices.removeAll {
      if case .share = $0.limit { true } else { false }
    }
    #expect(!proofFaults(record, supplyCase).isEmpty)
  }
}

@Suite struct `The audit of what a gap could hide` {
  @Test func `calls no plan proved that could hide a hundredth of a need of small weight`() throws {
    let due = CalendarDate(dayNumber: 23_003)
    let supplyCase = try SupplyCase(
      calendar: PlanCalendar(start: CalendarDate(dayNumber: 23_000), periodDays: 1, periods: 4),
      places: [Place(id: "port"), Place(id: "camp")],
      items: [
        Item(id: "bread", massPerUnit: .whole(1)), Item(id: "vial", massPerUnit: Mass(grams: 25)),
      ],
      needs: [
        Need(
          id: "bread", place: "camp", ask: .item("bread"),
          amount: Amount(.exact, low: Millionths(whole: 60_000)), due: due),
        Need(
          id: "vials", place: "camp", ask: .item("vial"),
          amount: Amount(.exact, low: Millionths(whole: 200)), due: due,
          weight: Millionths(whole: 10_000)),
      ],
      supplies: [
        Supply(
          id: "bread", place: "port", item: "bread", quantity: Millionths(whole: 60_000),
          available: CalendarDate(dayNumber: 23_000)),
        Supply(
          id: "vials", place: "port", item: "vial", quantity: Millionths(whole: 200),
          available: CalendarDate(dayNumber: 23_000)),
      ],
      legs: [Leg(id: "road", origin: "port", destination: "camp", transitDays: .one)])
    var record = try planner.plan(supplyCase).record
    #expect(PlanAuditor.settle(record, of: supplyCase).record.isComplete)
    // A hundredth of the bread is 10⁻⁶ of the stage's value.
    let index = try #require(record.deliveries.firstIndex { $0.need == "bread" })
    record.deliveries[index].mass = .whole(59_400)
    let move = try #require(record.moves.firstIndex { $0.commodity.item == "bread" })
    (record.moves[move].mass, record.moves[move].arriving) = (.whole(59_400), .whole(59_400))
    let draw = try #require(record.draws.firstIndex { $0.supply == "bread" })
    record.draws[draw].mass = .whole(59_400)
    #expect(!PlanAuditor.settle(record, of: supplyCase).record.isComplete)
  }
}
