import SupplyModel

/// A network case while it is being made up: demand first, then supply and lift to about meet it.
struct NetworkDraft {
  var chance: SeededGenerator
  let calendar: PlanCalendar
  let origins: [Place.ID]
  let ports: [Place.ID]
  let hubs: [Place.ID]
  let destinations: [Place.ID]
  var items: [Item] = []
  var needs: [Need] = []
  var supplies: [Supply] = []
  var legs: [Leg] = []
  var changes: [Change] = []
  /// What is asked over the whole plan, low ends only, by item.
  var tonnesAsked: [Item.ID: Double] = [:]

  init(places: Int, weeks: Int, seed: UInt64) {
    chance = SeededGenerator(seed: seed)
    let start = CalendarDate(dayNumber: -10_382)  // 30 July 1941
    calendar = PlanCalendar(start: start, periodDays: 7, periods: weeks)
    let (originCount, portCount) = (max(2, places / 12), max(2, places / 6))
    let hubCount = max(2, places / 5)
    origins = (1...originCount).map { named("origin-\($0)") }
    ports = (1...portCount).map { named("port-\($0)") }
    hubs = (1...hubCount).map { named("hub-\($0)") }
    destinations = (1...(places - originCount - portCount - hubCount)).map { named("front-\($0)") }
  }

  var totalTonnes: Double { items.reduce(0) { $0 + (tonnesAsked[$1.id] ?? 0) } }
  var days: Double { Double(calendar.periods * 7) }

  var supplyCase: SupplyCase {
    var draft = self
    do {
      return try SupplyCase(
        calendar: calendar, places: draft.placesWithLimits(), items: items, needs: needs,
        supplies: supplies, legs: legs, changes: changes)
    } catch {
      preconditionFailure("a generated case must fit together: \(error)")
    }
  }

  /// Every place, with handling at ports and storage at ports and hubs.
  private mutating func placesWithLimits() -> [Place] {
    let perPort = totalTonnes / days / Double(ports.count)
    let portPlaces = ports.map { id in
      Place(
        id: id, kind: "port", storage: roundMass(perPort * chance.number(10...40)),
        handlingPerDay: roundMass(perPort * chance.number(2...5)))
    }
    let perHub = totalTonnes / days / Double(hubs.count)
    let hubPlaces = hubs.map { id in
      Place(
        id: id, kind: "hub",
        storage: chance.happens(0.5) ? roundMass(perHub * chance.number(5...30)) : nil)
    }
    return origins.map { Place(id: $0, kind: "origin") } + portPlaces + hubPlaces
      + destinations.map { Place(id: $0, kind: "need") }
  }

  /// A mass in whole tenths of a tonne, not zero.
  func roundMass(_ tonnes: Double) -> Mass {
    Mass(grams: max(1, Int((tonnes * 10).rounded())) * 100_000)
  }

  /// Six to twelve items, bulk goods by the tonne and equipment by the piece.
  mutating func addItems() {
    for index in 1...chance.whole(6...12) {
      let isBulk = chance.happens(0.5)
      let mass = isBulk ? 1_000_000 : chance.whole(50...12_000) * 1_000
      items.append(
        Item(
          id: named("item-\(index)"), unit: isBulk ? "t" : "piece",
          massPerUnit: Mass(grams: mass), goodsClass: isBulk ? "bulk" : "equipment",
          isWhole: !isBulk))
    }
  }
}
