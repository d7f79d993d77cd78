import PlanWords
import SupplyModel

extension BriefMessage: Sampled {
  static func samples(_ number: Double) -> [BriefMessage] {
    let day = SampleFacts.day
    let consent = Consent(
      authority: "the port", subject: "rail", classes: [], state: .granted,
      span: .once(from: nil, until: day))
    let promise = Promise.samples(number)[0]
    return [
      .asked(.unstated, by: day), .firstToLeave(day, Load.samples(number), hasMore: false),
      .firstToLeave(day, Load.samples(number), hasMore: true),
      .canCarry(corridor: "north", Capacity.samples(number)),
      .consent(authority: "the port", subject: "rail", ConsentTerms(consent)),
      .pledge("guns-200", donor: "", promise, [], rest: nil),
      .pledge("guns-200", donor: "A donor", promise, Part.samples(number), rest: nil),
      .pledge("guns-200", donor: "A donor", promise, [], rest: Rest.samples(number)[0]),
      .pledge(
        "guns-200", donor: "A donor", promise, Part.samples(number), rest: Rest.samples(number)[0]),
      .howMuch(need: "bread", askedOf: ""), .howMuch(need: "bread", askedOf: "the mayor"),
      .consents(authority: "the port", subject: "rail"), .assumptions(Assumed.samples(number)),
      .lasts(set: "fuel", Outlooks.samples(number)[0]),
    ]
  }
}

extension BriefMessage.Load: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [Self(SampleFacts.mass(number), name("flour"), by: name("rail"))]
  }
}

extension BriefMessage.Capacity: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [Self(0, "rail", .perDay(SampleFacts.mass(number))), Self(1, "road", .none)]
  }
}

extension BriefMessage.ConsentTerms: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [DateSpan.once(from: nil, until: nil), .once(from: SampleFacts.day, until: nil)].map {
      Self(
        Consent(authority: "the port", subject: "rail", classes: [], state: .withheld, span: $0))
    }
  }
}

extension BriefMessage.Promise: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [nil, SampleFacts.day].map { Self(SampleFacts.pieces(number), "artillery", on: $0) }
  }
}

extension BriefMessage.Part: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [Self(1, BriefMessage.Offer.samples(number)[0])]
  }
}

extension BriefMessage.Offer: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [Self(SampleFacts.pieces(number), from: "depot", ready: SampleFacts.day)]
  }
}

extension BriefMessage.Rest: Sampled {
  static func samples(_ number: Double) -> [Self] { [Self(2, SampleFacts.pieces(number))] }
}

extension BriefMessage.Assumed: Sampled {
  static func samples(_ number: Double) -> [Self] { [Self(Int(number.rounded()), of: 5, "needs")] }
}

extension BriefMessage.Outlooks: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let situations = BriefMessage.Situation.samples(number)
    let question = EnduranceMessage.useUnstated(item: "fuel", place: "town")
    return [Self(situations, []), Self(situations, [AnyMessage(question)])]
  }
}

extension BriefMessage.Situation: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [Self([.withPlan, .lasts(SampleFacts.day)]), Self([.nothingSent, .unknown])]
  }
}

extension GroundMessage: Sampled {
  static func samples(_ number: Double) -> [GroundMessage] {
    [
      .thisPlan(file: "moves.csv"), .tableAndDeliveries(table: "releases.csv"),
      .reasonColumns(file: "shortfalls.csv"), .worthColumn(file: "corridors.csv"), .movesAndCase,
      .caseTables, .caseStocks, .certificate, .setting, .proof, .received, .departing, .reasons,
      .entering, .ways, .worth, .narrowed, .pledgeRest, .assumedRows, .workedOut, .comparedTables,
      .source("A letter", locator: ""), .source("A letter", locator: "page 1"),
    ]
  }
}
