import FlowPlanning
import PlanReasons
import SupplyModel
import Testing

@testable import PlanningDesk

@Suite struct `The price of the order` {
  private func name<Subject>(_ text: String) throws -> Identifier<Subject> {
    try #require(Identifier<Subject>(text))
  }

  /// 100 t for a camp: 98 t go by a road for 1 a tonne, all else by air for `dear` a tonne.
  private func supplyCase(dear: Double) throws -> SupplyCase {
    let start = CalendarDate(dayNumber: 20_000)
    func leg(_ id: String, tonnes: Int, cost: Double) throws -> Leg {
      Leg(
        id: try name(id), corridor: id, origin: try name("port"), destination: try name("camp"),
        transitDays: .one, throughput: Throughput(Mass(grams: tonnes * 1_000_000), per: .day),
        costPerTonne: cost)
    }
    return try SupplyCase(
      calendar: PlanCalendar(start: start, periodDays: 1, periods: 2),
      places: [Place(id: name("port")), Place(id: name("camp"))],
      items: [Item(id: name("rice"), massPerUnit: Mass(grams: 1_000_000))],
      needs: [
        Need(
          id: name("food"), place: name("camp"), ask: .item(name("rice")),
          amount: Amount(.exact, low: Millionths(whole: 100)), due: start.adding(days: 1), tier: 1)
      ],
      supplies: [
        Supply(
          id: name("store"), place: name("port"), item: name("rice"),
          quantity: Millionths(whole: 200), available: start)
      ],
      legs: [leg("road", tonnes: 98, cost: 1), leg("air", tonnes: 100, cost: dear)])
  }

  private func concessions(_ supplyCase: SupplyCase) throws -> [Concession] {
    let record = try planner.plan(supplyCase).record
    return try planner.standing(record, of: supplyCase).findings(.main).concessions
  }

  /// A hundredth less is 1 t less by air, so 98 + 1,000 and not 98 + 2,000.
  @Test func `is told where a hundredth of a tier is much of the cost`() throws {
    let supplyCase = try supplyCase(dear: 1000)
    let found = try concessions(supplyCase)
    try #require(found.count == 1)
    let tier = Rank(horizon: .immediate, tier: 1)
    #expect(found[0].given == .needs(tier, .low) && found[0].later == .cost)
    #expect(found[0].part == 0.01)
    #expect(abs(found[0].before + 2098) < 1e-3 && abs(found[0].after + 1098) < 1e-3)
    let line = try #require(ConcessionLine(found[0], in: supplyCase))
    #expect(
      line.sentence
        == "If immediate 1 gave up 1 % of what it receives, the cost of carriage would fall from 2,098 to 1,098."
    )
  }

  @Test func `is not told where it is little`() throws {
    #expect(try concessions(supplyCase(dear: 2)) == [])
  }
}
