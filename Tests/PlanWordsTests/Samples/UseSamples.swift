import PlanWords
import SupplyModel

extension StaffMessage: Sampled {
  static func samples(_ number: Double) -> [StaffMessage] {
    let (day, later) = (SampleFacts.day, SampleFacts.later)
    return [
      .nobody,
      .attends(
        person: "The adviser", post: "fitter", place: "town", setsOut: day, from: day, until: later),
      .lacksSkill(person: "The adviser", post: "fitter", posting: "first", skill: "engines"),
      .lacksLanguage(person: "The adviser", post: "fitter", posting: "first", language: "Russian"),
      .twoPlaces(
        person: "The adviser", post: "fitter", posting: "first", other: "second", at: "trainer"),
      .late(person: "The adviser", post: "fitter", posting: "first", asked: day, there: later),
      .tooLate(person: "The adviser", post: "fitter", posting: "first"),
    ]
      + [0, number].flatMap { lying -> [StaffMessage] in
        [
          .waits(
            ["fighters"], post: "fitter", place: "town", until: later,
            lying: SampleFacts.tonnes(lying)),
          .waitsForNobody(
            ["fighters"], post: "fitter", place: "town", lying: SampleFacts.tonnes(lying)),
        ]
      }
  }
}

extension PledgeMessage: Sampled {
  static func samples(_ number: Double) -> [PledgeMessage] {
    [
      .notOffered(pledge: "fighters-25", SampleFacts.pieces(number)),
      .part(supply: "by-sea", place: "depot"),
      .delivered(corridor: "sea", SampleFacts.pieces(number)),
      .deliveredByNone(SampleFacts.pieces(number)),
    ]
  }
}

extension ReleaseMessage: Sampled {
  static func samples(_ number: Double) -> [ReleaseMessage] {
    let pieces = SampleFacts.pieces(number)
    return [
      .frees(release: "freed", needs: ["guns"], item: "fighters", place: "town", most: pieces),
      .nothingYet, .freedBy(Step.samples(number)), .freedByMonth(Step.samples(number)), .notTaken,
      .taken(pieces, []), .taken(pieces, Service.samples(number)), .atEnd,
      .next(delivered: pieces, frees: pieces), .place(item: "fighters", place: "town"),
    ]
  }
}

extension ReleaseMessage.Step: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [Self(SampleFacts.day, SampleFacts.pieces(number))]
  }
}

extension ReleaseMessage.Service: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [Self("fighters", SampleFacts.pieces(number))]
  }
}

extension EnduranceMessage: Sampled {
  static func samples(_ number: Double) -> [EnduranceMessage] {
    let day = SampleFacts.day
    return [
      .set("fuel@town", stocks: ["fuel@town"]), .set("bread", stocks: ["flour@town", "salt@town"]),
      .setLastsTogether("bread", stocks: ["flour@town", "salt@town"]), .withPlan,
      .without(corridor: "north"), .losing(corridor: "north"), .lost(corridor: "north"),
      .nothingSent,
      .unknown, .unknownAtEarliest, .atEarliest(day, item: "fuel"), .atLatest(day, item: "fuel"),
      .lasts(day), .lastsAtBest, .lastsInTable, .onHandUnstated(item: "fuel", place: "town"),
      .useUnstated(item: "fuel", place: "town"), .noStocks, .countsForPeriod, .plannedAgain,
      .nothingInstead, .stopped, .stoppedBefore(corridors: ["north", "south"]),
      .told(set: "bread", [.withPlan, .lasts(day)]),
    ]
  }
}

extension SetMessage: Sampled {
  static func samples(_ number: Double) -> [SetMessage] {
    let (pieces, tonnes) = (SampleFacts.pieces(number), SampleFacts.tonnes(number))
    let (none, two) = (SampleFacts.pieces(0), SampleFacts.pieces(2))
    return ["", "calibre"].flatMap { match in
      [[], ["rounds"]].map { companions in
        .name(complement: "rounds-for-guns", companions: companions, matchedOn: match)
      }
    }
      + ["", "The town has some"].map { condition in
        .companion(
          complement: "rounds-for-guns", each: number, item: "guns", companions: ["rounds"],
          matchedOn: "", .unknown, condition: condition)
      } + [
        .complete(need: "guns", pieces), .nothing(need: "guns"), .joined(sent: tonnes, held: two),
        .joined(sent: pieces, held: none), .joined(sent: none, held: pieces),
        .said(complement: "rounds-for-guns", "The town has some."), .there(.confirmed),
        .there(.claimed), .there(.unknown), .there(.refuted),
      ]
  }
}

extension SetMessage.Presence: Sampled {
  static func samples(_ number: Double) -> [Self] { [.confirmed, .claimed, .unknown, .missing] }
}
