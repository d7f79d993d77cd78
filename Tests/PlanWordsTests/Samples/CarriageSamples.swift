import PlanWords
import SupplyModel

extension LegMessage: Sampled {
  static func samples(_ number: Double) -> [LegMessage] {
    let (day, later) = (SampleFacts.day, SampleFacts.later)
    let limit = AnyMessage(Limit.perDay(SampleFacts.mass(number)))
    return ["", "rail"].flatMap { mode in
      ["", "north"].map { corridor in
        .leg(
          "track", from: "port", to: "city", mode: mode, corridor: corridor, days: number, limit)
      }
    } + [
      .limit(.none), .usedIn(unit: "t"), .usedIn(unit: ""), .limitIn(unit: "t"), .limitIn(unit: ""),
      .days(from: day, to: later),
      .eachOf(from: day, to: later, periods: count(number)), .full,
      .fullIn(stage: "needs immediate-2 low"), .closed, .notUsed,
    ]
  }
}

extension LegMessage.Limit: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [.perDay(SampleFacts.mass(number)), .perMonth(SampleFacts.mass(number)), .none]
  }
}

extension LegUseMessage: Sampled {
  static func samples(_ number: Double) -> [LegUseMessage] {
    let mass = SampleFacts.mass(number)
    return Load.samples(number).flatMap { load in
      ["", "rail"].flatMap { mode -> [LegUseMessage] in
        [
          .leg(name("track"), from: name("port"), to: name("city"), mode: mode, load, shut: nil),
          .leg(
            name("track"), from: name("port"), to: name("city"), mode: mode, load,
            shut: SampleFacts.weeks(number)),
        ]
      }
    } + State.samples(number).map { .period(SampleFacts.day, $0) } + [
      .stock(place: "Port", most: mass, SampleFacts.day, atEnd: mass, limit: nil),
      .stock(place: "Port", most: mass, SampleFacts.day, atEnd: mass, limit: mass),
    ]
  }
}

extension LegUseMessage.Load: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [.notUsed, .unlimited(SampleFacts.mass(number)), .share(SampleFacts.mass(number), 0.5)]
  }
}

extension LegUseMessage.State: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let mass = SampleFacts.mass(number)
    return [
      .noConsent(isWithheld: true, classes: []), .noConsent(isWithheld: true, classes: ["arms"]),
      .noConsent(isWithheld: false, classes: []), .noConsent(isWithheld: false, classes: ["arms"]),
      .closed, .idle, .unlimited(mass), .used(mass, of: SampleFacts.tonnes(number), share: 1),
      .usedBeside(
        mass, Quantity(number, unit: "m3"), of: Quantity(number, unit: "m3"), share: 1),
    ]
  }
}

extension LiftMessage: Sampled {
  static func samples(_ number: Double) -> [LiftMessage] {
    let legs = [PlanMessage.lasting("rail", SampleFacts.weeks(number))]
    return [
      .kept(lift: "ice breakers", Keeping.samples(number)), .only(legs), .andMore(legs),
      .summary(lift: "ships", vehicles: number, busy: 0.5, kept: 0, idle: 0.5, tooFewOn: []),
      .summary(lift: "ships", vehicles: number, busy: 0.5, kept: 0, idle: 0.5, tooFewOn: legs),
    ]
      + [false, true].flatMap { isShort in
        [0, number].map { kept in
          .period(SampleFacts.day, busy: number, available: number, kept: kept, isShort: isShort)
        }
      }
  }
}

extension LiftMessage.Keeping: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [Self(number, at: "Port", from: SampleFacts.day, until: SampleFacts.later)]
  }
}

extension WorkMessage: Sampled {
  static func samples(_ number: Double) -> [WorkMessage] {
    let effect = Effect(.throughput, SampleFacts.tonnes(number), subject: "rail")
    return [SampleFacts.day, nil].flatMap { day -> [WorkMessage] in
      [
        .paid(work: "siding", effect, from: day, cost: number, resource: "EUR", .done),
        .valued(
          work: "siding", effect, from: day, cost: number, resource: "EUR",
          outcome: "More bread arrives."),
        .notValued(work: "siding", effect, from: day, cost: number, resource: "EUR"),
      ]
    } + [
      .timeUp, .price(number, resource: "EUR"),
      .outcome(work: "siding", "More bread arrives."),
      .budget(resource: "EUR", amount: 5, spent: number), .noBudget, .afterPlan,
    ]
  }
}

extension WorkMessage.Effect: Sampled {
  static func samples(_ number: Double) -> [Self] {
    LimitKind.allCases.map { Self($0, SampleFacts.tonnes(number), subject: "port") }
  }
}

extension WorkMessage.Progress: Sampled {
  static func samples(_ number: Double) -> [Self] { [.done, .part(0.5), .notChosen] }
}
