import PlanAudit
import SupplyModel
import Testing

/// A case of one leg that carries coal from a mine to a mill.
private struct OneLeg {
  var leg = Leg(
    id: "line", corridor: "east", origin: "mine", destination: "mill",
    transitDays: Millionths(whole: 1))
  var mill = Place(id: "mill")
  var changes: [Change] = []
  var consents: [Consent] = []
  var start = day(11, 3)

  private let coal = Commodity(item: "coal")

  /// The faults of a plan that sends these grams in the first period and keeps what arrives.
  ///
  /// The plan counts as stopped and there is nothing to prove, so only its goods are judged.
  func faults(sending grams: Int, arriving: Int? = nil, after transit: Int = 1) throws
    -> [AuditFault]
  {
    let supplyCase = try SupplyCase(
      calendar: PlanCalendar(start: start, periodDays: 7, periods: 4),
      places: [Place(id: "mine"), mill],
      items: [Item(id: "coal", massPerUnit: .whole(1), goodsClass: "bulk")], needs: [],
      supplies: [
        Supply(
          id: "pit", place: "mine", item: "coal", quantity: Millionths(whole: 1000),
          available: start)
      ],
      legs: [leg], changes: changes, consents: consents)
    let (mass, rest) = (Mass(grams: grams), Mass(grams: arriving ?? grams))
    let record = PlanRecord(
      isComplete: false, draws: [Draw(supply: "pit", period: 0, mass: mass)],
      moves: [
        Move(
          leg: "line", commodity: coal, departure: 0, arrival: transit, mass: mass, arriving: rest)
      ],
      stocks: (transit..<4).map { Stock(place: "mill", commodity: coal, period: $0, mass: rest) },
      deliveries: [], stages: [])
    return PlanAuditor.audit(record, of: supplyCase).faults
  }

  /// Whether a mass is the most that passes.
  func takesAtMost(_ grams: Int) throws -> Bool {
    try faults(sending: grams).isEmpty && !faults(sending: grams + 1).isEmpty
  }
}

@Suite struct `The audit counts limits exactly` {
  private let halved = ChangeEffect.factor(Millionths(count: 500_000))

  private func change(
    _ subject: String, _ attribute: ChangedAttribute, _ effect: ChangeEffect, on days: DateSpan
  ) -> Change {
    Change(subject: subject, span: days, attribute: attribute, effect: effect)
  }

  private func days(_ first: Int, _ last: Int) -> DateSpan {
    .once(from: day(11, first), until: day(11, last))
  }

  @Test func `a figure by the month over the turn of the month, rounded up to a gram`() throws {
    var line = OneLeg()
    line.start = day(11, 28)
    line.leg.throughput = Throughput(.whole(100), per: .month)
    // 3 days at 100/30 t and 4 at 100/31 t: 10 + 12.903225806… t.
    #expect(try line.takesAtMost(22_903_226))
  }

  @Test func `the last value of a day, and then every factor`() throws {
    var line = OneLeg()
    line.leg.throughput = Throughput(.whole(10), per: .day)
    line.changes = [
      change("mill", .throughput, halved, on: days(3, 4)),
      change("east", .throughput, .value(Millionths(whole: 3)), on: days(3, 6)),
      change("line", .throughput, .value(Millionths(whole: 4)), on: days(3, 5)),
      change("mine", .throughput, .factor(Millionths(count: 333_333)), on: days(4, 4)),
    ]
    // The mill is met a day after departure: 4/2 + 4 × 0.333333 + 4 + 3 + 3 × 10 = 40.333332 t.
    #expect(try line.takesAtMost(40_333_332))
  }

  @Test func `three factors of six decimals, rounded up to a gram`() throws {
    var line = OneLeg()
    line.leg.throughput = Throughput(.whole(1), per: .day)
    line.changes = Array(
      repeating: change(
        "line", .throughput, .factor(Millionths(count: 999_999)), on: days(3, 9)), count: 3)
    // 7 × 0.999999³ = 6.999979000021 t.
    #expect(try line.takesAtMost(6_999_980))
  }

  @Test func `a leg without a figure, which loses the days on which it is closed`() throws {
    var line = OneLeg()
    #expect(try line.faults(sending: 1_000_000_000).isEmpty)
    line.changes = [change("line", .throughput, halved, on: days(3, 9))]
    #expect(try line.faults(sending: 1_000_000_000).isEmpty)
    line.changes = [change("line", .throughput, .value(.one), on: days(4, 9))]
    #expect(try line.faults(sending: 1_000_000_000).isEmpty)
    line.changes = [change("line", .throughput, .factor(.zero), on: days(4, 9))]
    #expect(try line.faults(sending: 1_000_000_000).isEmpty)
    line.changes = [change("line", .throughput, .factor(.zero), on: days(3, 9))]
    #expect(try !line.faults(sending: 1).isEmpty)
  }

  @Test(arguments: [
    ("mine", 3, 9, false), ("mine", 4, 10, true), ("mill", 3, 9, true), ("mill", 4, 10, false),
  ])
  func `a place that is closed is met when goods leave it or reach it`(
    place: String, first: Int, last: Int, isOpen: Bool
  ) throws {
    var line = OneLeg()
    line.changes = [change(place, .throughput, .factor(.zero), on: days(first, last))]
    #expect(try line.faults(sending: 1).isEmpty == isOpen)
  }

  @Test func `a value known later, whatever the order, and one that begins later than a closure`()
    throws
  {
    var line = OneLeg()
    var known = change("line", .throughput, .value(Millionths(whole: 2)), on: days(3, 9))
    known.notes.known = day(11, 2)
    let other = change("line", .throughput, .value(Millionths(whole: 5)), on: days(3, 9))
    line.changes = [known, other]
    #expect(try line.takesAtMost(14_000_000))
    line.changes = [
      change(
        "line", .throughput, .value(Millionths(whole: 5)), on: .once(from: day(11, 6), until: nil)),
      change("line", .throughput, .factor(.zero), on: .once(from: day(11, 1), until: nil)),
    ]
    // Closed to the 5th; the value says the whole truth from the 6th on: 4 × 5 t.
    #expect(try line.takesAtMost(20_000_000))
    line.changes.append(change("line", .throughput, halved, on: .everyYear("01-01", "12-31")))
    #expect(try line.takesAtMost(10_000_000))
    line.changes.append(change("line", .throughput, halved, on: days(6, 7)))
    // A factor that begins with the value halves two days more: 2 × 1.25 + 2 × 2.5 t.
    #expect(try line.takesAtMost(7_500_000))
  }

  @Test(arguments: 0...60)
  func `any number of factors of a million or a millionth, without overflow`(count: Int) throws {
    var line = OneLeg()
    line.leg.throughput = Throughput(.whole(1), per: .day)
    let great = change("line", .throughput, .factor(Millionths(whole: 1_000_000)), on: days(1, 30))
    let small = change("line", .throughput, .factor(Millionths(count: 1)), on: days(1, 30))
    line.changes = Array(repeating: great, count: count)
    #expect(try line.faults(sending: 7_000_000).isEmpty)
    // However small, it is not closed: up to the next gram.
    line.changes = Array(repeating: small, count: count + 1)
    #expect(try line.takesAtMost(count == 0 ? 7 : 1))
    let far = [ChangedAttribute.transit, .loss, .cost].map {
      change("line", $0, .factor(Millionths(whole: 1_000_000)), on: days(1, 30))
    }
    line.leg.loss = .one
    line.changes = (0..<count).flatMap { _ in far }
    // All is lost, and what arrives is a gram too much.
    #expect(try !line.faults(sending: 1).isEmpty)
  }

  @Test func `handling by the day, and storage by the smallest day`() throws {
    var line = OneLeg()
    line.mill.handlingPerDay = .whole(2)
    line.changes = [
      change("mill", .handling, halved, on: days(10, 10)),
      change("mine", .handling, .value(Millionths(whole: 3)), on: days(3, 9)),
    ]
    // The mine loads 21 t, the mill unloads 6 × 2 + 1 t in the second week.
    #expect(try line.takesAtMost(13_000_000))
    line.mill.storage = .whole(5)
    line.changes.append(change("mill", .storage, .factor(Millionths(count: 3)), on: days(20, 20)))
    // 5 t × 0.000003 = 15 g on one day of the third week.
    #expect(try line.takesAtMost(15))
  }

  @Test(arguments: [(10, 1_000_000, 2), (7, 1_000_000, 1), (10, 700_000, 1), (10, 700_001, 2)])
  func `transit in whole periods, after factors`(
    transit: Int, factor: Int, periods: Int
  ) throws {
    var line = OneLeg()
    line.leg.transitDays = Millionths(whole: transit)
    line.changes = [
      change("line", .transit, .factor(Millionths(count: factor)), on: days(3, 3)),
      change("line", .transit, .value(Millionths(whole: 28)), on: days(4, 9)),
    ]
    #expect(try line.faults(sending: 1, after: periods).isEmpty)
    #expect(try line.faults(sending: 1, after: 3 - periods).count == 1)
  }

  @Test func `what survives to the gram, less one that rounding may lose`() throws {
    var line = OneLeg()
    line.leg.loss = Millionths(count: 123_457)
    line.changes = [change("line", .loss, .factor(Millionths(count: 999_999)), on: days(1, 3))]
    // 12 345 678 × (1 − 0.123456876543) = 10 821 519.15…
    #expect(try line.faults(sending: 12_345_678, arriving: 10_821_519).isEmpty)
    #expect(try line.faults(sending: 12_345_678, arriving: 10_821_518).isEmpty)
    #expect(try !line.faults(sending: 12_345_678, arriving: 10_821_520).isEmpty)
    #expect(try !line.faults(sending: 12_345_678, arriving: 10_821_517).isEmpty)
  }

  @Test(arguments: [
    (Consent(authority: "a", subject: "mill", classes: ["bulk"], state: .unknown), false),
    (Consent(authority: "a", subject: "east", state: .withheld), false),
    (Consent(authority: "a", subject: "line", classes: ["arms"], state: .withheld), true),
    (Consent(authority: "a", subject: "line", state: .granted), true),
    (
      Consent(
        authority: "a", subject: "line", state: .unknown,
        span: .once(from: day(11, 9), until: nil)), false
    ),
    (
      Consent(
        authority: "a", subject: "line", state: .unknown,
        span: .once(from: day(11, 10), until: nil)), false
    ),
    (
      Consent(
        authority: "a", subject: "line", state: .unknown,
        span: .once(from: day(11, 11), until: nil)), true
    ),
    (
      Consent(
        authority: "a", subject: "mill", state: .unknown,
        span: .once(from: day(11, 10), until: nil)), false
    ),
    (
      Consent(
        authority: "a", subject: "mill", state: .unknown,
        span: .once(from: nil, until: day(11, 3))), true
    ),
    (
      Consent(
        authority: "a", subject: "mine", state: .unknown,
        span: .once(from: day(11, 10), until: nil)), true
    ),
    (
      Consent(
        authority: "a", subject: "line", state: .granted,
        span: .once(from: nil, until: day(11, 9))), false
    ),
    (
      Consent(
        authority: "a", subject: "line", state: .granted,
        span: .once(from: day(11, 3), until: day(11, 10))), true
    ),
    (
      Consent(
        authority: "a", subject: "line", state: .granted,
        span: .once(from: day(11, 4), until: nil)), false
    ),
    (
      Consent(
        authority: "a", subject: "line", state: .unknown,
        span: .everyYear("12-20", "11-03")), false
    ),
  ])
  func `consent for the class, the subject and every day that the goods are under way`(
    consent: Consent, isOpen: Bool
  ) throws {
    var line = OneLeg()
    line.consents = [consent]
    #expect(try line.faults(sending: 1).isEmpty == isOpen)
  }
}
