import SupplyModel

/// A small case in round and equal figures, as people write them: needs that ask the same, ways that carry the
/// same, weights that break ties, goods of a gram beside goods of a thousand tonnes.
///
/// Ties are the rule in it: what a plan makes of them must not hang on the solver or on the order of rows.
struct RoundCaseDraft {
  private var chance: SeededGenerator
  private let calendar: PlanCalendar
  private var items: [Item] = []
  private var places: [Place] = []
  private var legs: [Leg] = []
  private var needs: [Need] = []
  private var supplies: [Supply] = []

  private static let masses = [1, 25, 1_000, 250_000, 1_000_000, 50_000_000, 1_000_000_000]
  private static let amounts = [10, 50, 100, 100, 300]

  init(seed: UInt64) {
    chance = SeededGenerator(seed: seed)
    calendar = PlanCalendar(
      start: CalendarDate(dayNumber: 23_000), periodDays: 7, periods: chance.whole(5...8))
    addItems()
    addPlaces()
    addNeeds()
    addSupplies()
    addLegs()
  }

  var supplyCase: SupplyCase {
    do {
      return try SupplyCase(
        calendar: calendar, places: places, items: items, needs: needs, supplies: supplies,
        legs: legs)
    } catch {
      preconditionFailure("a generated case must fit together: \(error)")
    }
  }

  private var camps: [Place] { places.filter { $0.kind == "camp" } }

  private mutating func addItems() {
    for number in 1...chance.whole(1...3) {
      items.append(
        Item(
          id: named("item-\(number)"), unit: "box",
          massPerUnit: Mass(grams: chance.one(of: Self.masses))))
    }
  }

  private mutating func addPlaces() {
    places = [Place(id: named("port"), kind: "origin"), Place(id: named("hub"), kind: "hub")]
    if chance.happens(0.5) { places.append(Place(id: named("siding"), kind: "hub")) }
    for number in 1...chance.whole(2...4) {
      places.append(Place(id: named("camp-\(number)"), kind: "camp"))
    }
  }

  /// Every camp asks as much of an item as the others, most of them in the same tier.
  private mutating func addNeeds() {
    let due = calendar.lastDay(of: calendar.periods - 1)
    for item in items {
      let amount = Millionths(whole: chance.one(of: Self.amounts))
      let weight = chance.happens(0.3) ? 10_000 : 1
      let tier = chance.one(of: [1, 1, 2])
      for camp in camps where chance.happens(0.9) {
        let amount = chance.happens(0.8) ? amount : Millionths(whole: chance.one(of: Self.amounts))
        needs.append(
          Need(
            id: named("need-\(needs.count + 1)"), place: camp.id, ask: .item(item.id),
            amount: Amount(.exact, low: amount), due: due, tier: tier,
            weight: Millionths(whole: weight)))
      }
    }
  }

  /// As much as one camp asks, or a round part or multiple of it.
  private mutating func addSupplies() {
    for item in items {
      let asked = needs.filter { $0.ask == .item(item.id) }.map(\.amount.low.count)
      let share = chance.one(of: [1, 2, 2, 4, 8])
      supplies.append(
        Supply(
          id: named("supply-\(supplies.count + 1)"), place: places[0].id, item: item.id,
          quantity: Millionths(count: (asked.first ?? 1_000_000) * share / 2),
          available: calendar.start))
    }
  }

  /// A line to the hub and from there to every camp, some of it in both directions, all legs alike.
  private mutating func addLegs() {
    let largest =
      needs.map { need in
        let mass = items.first { need.ask == .item($0.id) }?.massPerUnit.tonnes ?? 1
        return need.amount.low.value * mass
      }.max() ?? 1
    let perDay = Throughput(
      Mass(tonnes: Millionths(near: max(0.000_001, largest / Double(chance.whole(1...4)) / 7))),
      per: .day)
    let hubs = places.filter { $0.kind == "hub" }
    addLeg(from: places[0], to: hubs[0], perDay)
    for hub in hubs.dropFirst() {
      addLeg(from: hubs[0], to: hub, nil)
      addLeg(from: hub, to: hubs[0], nil)
    }
    for camp in camps {
      addLeg(from: chance.one(of: hubs), to: camp, chance.happens(0.5) ? perDay : nil)
      if chance.happens(0.3) { addLeg(from: camp, to: hubs[0], perDay) }
    }
  }

  private mutating func addLeg(from origin: Place, to destination: Place, _ most: Throughput?) {
    legs.append(
      Leg(
        id: named("leg-\(legs.count + 1)"), corridor: "line", origin: origin.id,
        destination: destination.id, mode: "rail", transitDays: Millionths(whole: 7),
        throughput: most))
  }
}
