import PlanFigures
import SupplyModel
import Testing

@Suite struct `What vehicles must be kept for` {
  /// 100 t a day pass; from the second week on, 20 t a day for each ice breaker kept.
  ///
  /// One is there, a second from the third week on.
  private func uses(sending tonnes: [Int]) throws -> [LegUse] {
    func id<Subject>(_ text: String) throws -> Identifier<Subject> {
      try #require(Identifier<Subject>(text))
    }
    let start = try #require(CalendarDate("2030-01-07"))
    let supplyCase = try SupplyCase(
      calendar: PlanCalendar(start: start, periodDays: 7, periods: 3),
      places: try ["port", "hub"].map { Place(id: try id($0)) },
      items: [Item(id: try id("food"), massPerUnit: Mass(grams: 1_000_000))], needs: [],
      supplies: [],
      legs: [
        Leg(
          id: try id("sea"), origin: try id("port"), destination: try id("hub"),
          transitDays: Millionths(whole: 7),
          throughput: Throughput(Mass(grams: 100_000_000), per: .day))
      ],
      changes: [
        Change(
          subject: "sea", span: .once(from: start.adding(days: 7), until: nil),
          attribute: .throughput, effect: .value(Millionths(whole: 20)),
          asset: NeededAsset(lift: try id("breaker"), place: try id("port")))
      ],
      carriage: Carriage(
        lifts: [
          Lift(
            id: try id("breaker"), load: nil,
            bases: [
              Lift.Base(place: try id("port"), count: .one),
              Lift.Base(
                place: try id("port"), count: .one, available: start.adding(days: 14)),
            ])
        ]))
    let record = PlanRecord(
      isComplete: false, draws: [], moves: try moves(of: tonnes), stocks: [], deliveries: [],
      stages: [])
    return try #require(LegUse.byLeg(in: record, of: supplyCase).first)
  }

  /// So many tonnes leave in each period.
  private func moves(of tonnes: [Int]) throws -> [Move] {
    let sea = try #require(Leg.ID("sea"))
    let food = try #require(Item.ID("food"))
    return tonnes.enumerated().map { period, tonnes in
      let mass = Mass(grams: tonnes * 1_000_000)
      return Move(
        leg: sea, commodity: Commodity(item: food), departure: period, arrival: period + 1,
        mass: mass, arriving: mass)
    }
  }

  @Test func `is the limit of a leg where all that there are let less through`() throws {
    let uses = try uses(sending: [140, 140, 140])
    #expect(uses.map(\.limitTonnes) == [700, 140, 280])
    #expect(uses.map(\.throughputTonnes) == [700, 700, 700])
    #expect(uses.map { $0.tightest?.isFull } == [false, true, false])
    #expect(uses.map { $0.tightest?.share } == [0.2, 1, 0.5])
  }
}
