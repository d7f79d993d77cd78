import PlanFigures
import SupplyModel
import Testing

/// A mill and a mine offer coal, a town asks for it.
///
/// `sea` starts at the mill's port and needs the road on; `rail` runs
/// from the mill to the town; `track` leads from the mine alone.
private func ways(refusing refused: Set<String> = []) throws -> SupplyCase {
  func id<Subject>(_ text: String) throws -> Identifier<Subject> {
    try #require(Identifier<Subject>(text))
  }
  func leg(
    _ name: String, _ corridor: String, _ from: String, _ to: String, days: Int,
    loss: Int = 0, cost: Double = 0, refusing refused: Set<String> = []
  ) throws -> Leg {
    Leg(
      id: try id(name), corridor: corridor, origin: try id(from), destination: try id(to),
      transitDays: Millionths(whole: days), costPerTonne: cost,
      loss: Millionths(count: loss * 10_000), refusedClasses: refused)
  }
  let start = try #require(CalendarDate("2030-01-07"))
  return try SupplyCase(
    calendar: PlanCalendar(start: start, periodDays: 7, periods: 8),
    places: try ["mine", "mill", "port", "far", "town"].map { Place(id: try id($0)) },
    items: [Item(id: try id("coal"), massPerUnit: Mass(grams: 1_000_000), goodsClass: "bulk")],
    needs: [
      Need(
        id: try id("n"), place: try id("town"), ask: .item(try id("coal")),
        amount: Amount(.exact, low: Millionths(whole: 100)), due: start.adding(days: 50))
    ],
    supplies: try ["mine", "mill"].map {
      Supply(
        id: try id($0), place: try id($0), item: try id("coal"), quantity: Millionths(whole: 100),
        available: start)
    },
    legs: [
      try leg("a-haul", "", "mill", "port", days: 1, cost: 5),
      try leg("b-sea", "sea", "port", "far", days: 10, loss: 10, cost: 20),
      try leg("c-road", "", "far", "town", days: 3, loss: 10, cost: 15),
      try leg("d-rail", "rail", "mill", "town", days: 20, refusing: refused),
      try leg("e-track", "track", "mine", "town", days: 2),
    ])
}

@Suite struct `Corridors compared from door to door` {
  @Test func `start and end at the same doors, whatever their own legs`() throws {
    let found = try #require(DoorToDoor.comparison(of: try ways()))
    // The mine comes first but only the track leaves it; the mill has two ways.
    #expect(found.origin.description == "mill" && found.destination.description == "town")
    #expect(Set(found.ways.keys) == ["sea", "rail"])
    let sea = try #require(found.ways["sea"])
    #expect(sea.legs.map(\.description) == ["a-haul", "b-sea", "c-road"])
    // 1 + 10 + 3 days; of 100 t 90 leave the sea and 81 the road; 5 + 20 + 15 a tonne.
    #expect(sea.days == 14 && abs(sea.lostShare - 0.19) < 1e-12 && sea.costPerTonne == 40)
    let rail = try #require(found.ways["rail"])
    #expect(rail.days == 20 && rail.lostShare == 0 && rail.costPerTonne == nil)
  }

  @Test func `leave out a way that refuses the goods`() throws {
    let found = try #require(DoorToDoor.comparison(of: try ways(refusing: ["bulk"])))
    #expect(found.ways["rail"] == nil)
  }
}
