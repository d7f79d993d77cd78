import GeneratedCases
import SupplyModel

/// A small random case with round and equal figures, so that many plans are as good: equal camps, legs of the
/// same width in a row, limits of nothing, classes refused, all lost, closures of whole corridors.
struct RoundCase {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed &+ 7919) }

  private func identifier<Subject>(_ text: String) throws -> Identifier<Subject> {
    guard let id = Identifier<Subject>(text) else { throw Unnamed() }
    return id
  }

  private struct Unnamed: Error {}

  private mutating func chance(_ times: Int) -> Bool {
    Int.random(in: 0..<times, using: &random) == 0
  }

  private let calendar = PlanCalendar(
    start: CalendarDate(dayNumber: 24_000), periodDays: 7, periods: 8, planningDate: nil)

  mutating func build() throws -> SupplyCase {
    let hops = Int.random(in: 1...3, using: &random)
    let camps = (0..<Int.random(in: 1...3, using: &random)).map { "camp\($0)" }
    let items = try ["rice", "oil"].map {
      Item(id: try identifier($0), massPerUnit: Mass(grams: 1_000_000), goodsClass: "food")
    }
    return try SupplyCase(
      calendar: calendar, places: try places((0...hops).map { "p\($0)" } + camps), items: items,
      needs: try needs(camps, items), supplies: try supplies(items), legs: try legs(hops, camps),
      changes: closures(), consents: consents())
  }

  private mutating func places(_ names: [String]) throws -> [Place] {
    try names.map { name in
      var place = Place(id: try identifier(name))
      if chance(8) { place.handlingPerDay = Mass(grams: 0) }
      if chance(10) { place.storage = Mass(grams: 0) }
      return place
    }
  }

  private mutating func legs(_ hops: Int, _ camps: [String]) throws -> [Leg] {
    let width = [10, 20, 50].randomElement(using: &random) ?? 10
    var legs: [Leg] = []
    for index in 0..<hops {
      legs.append(try leg("hop\(index)", "line", "p\(index)", "p\(index + 1)", width))
      if chance(3) {
        legs.append(try leg("back\(index)", "line", "p\(index + 1)", "p\(index)", width))
      }
    }
    for camp in camps { legs.append(try leg("to-\(camp)", "last", "p\(hops)", camp, width * 2)) }
    if chance(3) { legs.append(try leg("around", "other", "p0", "p\(hops)", 10)) }
    return legs
  }

  private mutating func supplies(_ items: [Item]) throws -> [Supply] {
    let offered = [0, 100, 300, 600, 2000].randomElement(using: &random) ?? 300
    return try items.map { item in
      Supply(
        id: try identifier("s-\(item.id)"), place: try identifier("p0"), item: item.id,
        quantity: Millionths(whole: offered),
        available: calendar.start.adding(days: chance(5) ? 21 : 0))
    }
  }

  private mutating func needs(_ camps: [String], _ items: [Item]) throws -> [Need] {
    try camps.flatMap { camp in
      try items.map { item in
        Need(
          id: try identifier("\(item.id)-\(camp)"), place: try identifier(camp),
          ask: .item(item.id), amount: Amount(.exact, low: Millionths(whole: 300)),
          due: calendar.start.adding(days: chance(4) ? 13 : 55), lateUntil: nil,
          tier: item.id.description == "oil" && chance(2) ? 2 : 1)
      }
    }
  }

  private mutating func closures() -> [Change] {
    guard chance(3) else { return [] }
    return [
      Change(
        subject: "line", span: .once(from: calendar.start.adding(days: 7), until: nil),
        attribute: .throughput, effect: .factor(.zero), reason: "flood")
    ]
  }

  private mutating func consents() -> [Consent] {
    chance(4) ? [Consent(authority: "Crown", subject: "last", state: .withheld)] : []
  }

  private mutating func leg(
    _ name: String, _ corridor: String, _ from: String, _ to: String, _ width: Int
  ) throws -> Leg {
    let isShut = chance(12)
    return Leg(
      id: try identifier(name), corridor: corridor, origin: try identifier(from),
      destination: try identifier(to), mode: "road",
      transitDays: Millionths(whole: chance(9) ? 60 : 7),
      throughput: chance(5)
        ? nil : Throughput(Mass(grams: isShut ? 0 : width * 1_000_000), per: .day),
      loss: chance(14) ? .one : .zero, refusedClasses: chance(14) ? ["food"] : [])
  }

  func supplyCase() throws -> SupplyCase {
    var copy = self
    return try copy.build()
  }
}
