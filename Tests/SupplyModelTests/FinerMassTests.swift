import SupplyModel
import Testing

@Suite struct `A case in finer masses` {
  private func name<Subject>(_ text: String) throws -> Identifier<Subject> {
    try #require(Identifier<Subject>(text))
  }

  private let start = CalendarDate(dayNumber: 20_000)

  private func supplyCase() throws -> SupplyCase {
    try SupplyCase(
      calendar: PlanCalendar(start: start, periodDays: 7, periods: 4),
      places: [
        Place(
          id: name("port"), storage: Mass(grams: 3), storageCubicMetres: Millionths(whole: 2),
          handlingPerDay: Mass(grams: 5)),
        Place(id: name("camp")),
      ],
      items: [
        Item(
          id: name("tents"), massPerUnit: Mass(grams: 7), cubicMetresPerUnit: Millionths(whole: 1))
      ],
      needs: [],
      supplies: [
        Supply(
          id: name("s"), place: name("port"), item: name("tents"), quantity: Millionths(whole: 11),
          available: start)
      ],
      legs: [
        Leg(
          id: name("road"), origin: name("port"), destination: name("camp"), transitDays: .one,
          throughput: Throughput(Mass(grams: 13), per: .month),
          cubicMetresPerDay: Millionths(whole: 17), costPerTonne: 19, lift: name("truck"))
      ],
      changes: changes, carriage: carriage())
  }

  private var changes: [Change] {
    let effects: [(ChangedAttribute, ChangeEffect)] = [
      (.throughput, .value(Millionths(count: 23))), (.throughput, .factor(.one)),
      (.transit, .value(.one)), (.cost, .value(.one)), (.throughputVolume, .value(.one)),
    ]
    return effects.map { attribute, effect in
      Change(
        subject: "road", span: .once(from: start, until: nil), attribute: attribute, effect: effect)
    }
  }

  private func carriage() throws -> Carriage {
    try Carriage(
      lifts: [
        Lift(
          id: name("truck"), load: Mass(grams: 29), loadByClass: ["food": Mass(grams: 31)],
          loadCubicMetres: .one, bases: [])
      ],
      sailings: [
        Sailing(id: name("first"), leg: name("road"), date: start, capacity: Mass(grams: 37))
      ],
      works: [
        Work(
          id: name("pave"), subject: "road", attribute: .throughput,
          gain: Millionths(count: 41), cost: .one, resource: "crew"),
        Work(
          id: name("roof"), subject: "port", attribute: .storageVolume,
          gain: Millionths(count: 43), cost: .one, resource: "crew"),
      ])
  }

  @Test func `has each mass so many times as large, and nothing else`() throws {
    let own = try supplyCase()
    let finer = try #require(own.inFinerMasses(1000))
    #expect(finer.items.map(\.massPerUnit) == [Mass(grams: 7000)])
    #expect(finer.places.map(\.storage) == [Mass(grams: 3000), nil])
    #expect(finer.places.map(\.handlingPerDay) == [Mass(grams: 5000), nil])
    #expect(finer.legs.map(\.throughput) == [Throughput(Mass(grams: 13_000), per: .month)])
    #expect(
      finer.changes.map(\.effect)
        == [.value(Millionths(count: 23_000))] + own.changes.dropFirst().map(\.effect))
    #expect(finer.carriage.lifts.map(\.load) == [Mass(grams: 29_000)])
    #expect(finer.carriage.lifts.map(\.loadByClass) == [["food": Mass(grams: 31_000)]])
    #expect(finer.carriage.sailings.map(\.capacity) == [Mass(grams: 37_000)])
    #expect(finer.carriage.works.map(\.gain.count) == [41_000, 43])
    // What is not a mass stays as it is.
    #expect(finer.items.map(\.cubicMetresPerUnit) == own.items.map(\.cubicMetresPerUnit))
    #expect(finer.places.map(\.storageCubicMetres) == own.places.map(\.storageCubicMetres))
    #expect(finer.legs.map(\.cubicMetresPerDay) == own.legs.map(\.cubicMetresPerDay))
    #expect(finer.legs.map(\.costPerTonne) == [19])
    #expect(finer.carriage.lifts.map(\.loadCubicMetres) == [.one])
    #expect(finer.supplies == own.supplies)
  }

  @Test func `is none where a mass would be too large to count`() throws {
    #expect(try supplyCase().inFinerMasses(.max / 2) == nil)
  }

  @Test func `is counted in millionths of a gram, or in as fine parts as its masses allow`() throws
  {
    let own = try supplyCase()
    #expect(ReferencePlan.partsPerGram(for: own) == 1_000_000)
    var place = own.places[0]
    // 10⁸ tonnes a day over 28 days: in tenths of a gram they come to 2.8 × 10¹⁶, in hundredths to too many.
    place.handlingPerDay = Mass(grams: 100_000_000_000_000)
    let large = try own.with(places: [place, own.places[1]])
    #expect(ReferencePlan.partsPerGram(for: large) == 10)
  }
}
