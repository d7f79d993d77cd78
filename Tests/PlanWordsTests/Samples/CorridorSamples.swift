import PlanWords
import SupplyModel

extension CorridorFact: Sampled {
  static func samples(_ number: Double) -> [CorridorFact] {
    [
      .sharesOverlap, .fastestWay, .doorToDoor, .averageDays, .lostOnTheWay, .cost, .consent,
      .hangsOnPlace,
      .hangsOnLeg,
      .fastest(days: number, from: "port", to: "city"), .noWay, .days(number),
      .wholeWay(WholeWayFact.samples(number)[0]), .wholeWay(WholeWayFact.samples(number)[1]),
      .noWholeWay(from: "port", to: "city"),
      .fineShare(number / 100), .nothingLost, .price(number, currency: ""),
      .price(number, currency: "EUR"), .costUnstated, .passesBy(share: 0.5, "port"),
      .noPlaceBetween, .noneAsked, .consents(ConsentMessage.samples(number)), .neverClosed,
      .season(reason: "Ice", subject: "north-sea", .always),
      .season(reason: "Ice", subject: "north-sea", .from(SampleFacts.day)),
    ]
  }
}

extension WholeWayFact: Sampled {
  static func samples(_ number: Double) -> [WholeWayFact] {
    [
      Self(
        days: number, from: "port", to: "city", lostShare: 0, costPerTonne: nil, currency: ""),
      Self(
        days: 3, from: "port", to: "city", lostShare: 0.02, costPerTonne: number, currency: "EUR"),
    ]
  }
}

extension ConsentMessage: Sampled {
  static func samples(_ number: Double) -> [ConsentMessage] {
    [[], ["arms"]].flatMap { classes -> [ConsentMessage] in
      [DateSpan.once(from: nil, until: nil), .once(from: SampleFacts.day, until: nil)].map { span in
        ConsentMessage(
          Consent(
            authority: "the port", subject: "rail", classes: Set(classes), state: .granted,
            span: span))
      }
    }
  }
}

extension ConsentState: Sampled {
  static func samples(_ number: Double) -> [ConsentState] {
    [Self(state: .granted), Self(state: .withheld), Self(state: .unknown)]
  }
}

extension SpanMessage: Sampled {
  static func samples(_ number: Double) -> [SpanMessage] {
    [
      .always, .from(SampleFacts.day), .until(SampleFacts.day),
      .fromUntil(SampleFacts.day, SampleFacts.later), .yearly(from: "12-01", to: "03-31"),
    ]
  }
}

extension OrderMessage: Sampled {
  static func samples(_ number: Double) -> [OrderMessage] {
    let tonnes = SampleFacts.tonnes(number)
    return [
      .most("north", more: tonnes, than: "south"),
      .turned(first: "north", share: 0.4, most: "south", carries: tonnes, firstCarries: tonnes),
      .kept(first: "north", share: 0.4, carries: tonnes, second: "south", secondCarries: tonnes),
      .arithmetic(first: "north", lostShare: 0.6, second: "south", times: number, .enough),
      .arithmeticFromNothing(first: "north", second: "south", carried: tonnes, .atMost(tonnes)),
    ]
  }
}

extension OrderMessage.Room: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [.enough, .atMost(SampleFacts.tonnes(number))]
  }
}
