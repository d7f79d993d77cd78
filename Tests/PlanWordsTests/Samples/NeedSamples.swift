import PlanWords
import SupplyModel

extension CaseMessage: Sampled {
  static func samples(_ number: Double) -> [CaseMessage] {
    [
      .days(from: SampleFacts.day, to: SampleFacts.later, SampleFacts.weeks(number)),
      .known(on: SampleFacts.day), .assumed(["bread=1..2", "lift ships=3"]),
    ]
  }
}

extension AskedMessage: Sampled {
  static func samples(_ number: Double) -> [AskedMessage] {
    let span = AmountSpan(number, number, unit: "t", isWhole: false)
    return [
      .unstated, .exactly(span), .about(span), .atLeast(span), .assumed(.about(span)),
      .monthly(.exactly(span), times: count(number)), .daily(.exactly(span)),
    ]
  }
}

extension AskedMessage.AmountSpan: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [
      Self(number, number, unit: "", isWhole: true),
      Self(number, number, unit: "t", isWhole: false),
      Self(number, number + 1, unit: "piece", isWhole: false),
      Self(number, number + 1, unit: "t", isWhole: false),
    ]
  }
}

extension NeedMessage: Sampled {
  static func samples(_ number: Double) -> [NeedMessage] {
    let (tonnes, pieces) = (SampleFacts.tonnes(number), SampleFacts.pieces(number))
    return [
      .asks(
        need: "bread", SampleFacts.rank, .unstated, item: "flour", place: "city",
        due: SampleFacts.day),
      .asksFor(
        need: "bread", SampleFacts.rank, .unstated, item: "flour", place: "city",
        due: SampleFacts.day, by: "the mayor"),
      .receives(onTime: tonnes, late: tonnes, short: pieces), .onTime(pieces, SampleFacts.day),
      .late(tonnes, SampleFacts.day), .onAccount(need: "gasoline", tonnes),
      .onAccountBeyond(need: "rifles", pieces),
      .passage(says: "Bread is short.", source: "A letter", locator: "page 1"),
      .nearMiss(need: "guns", item: "mortars", Failure.samples(number)),
    ]
  }
}

extension NeedMessage.Failure: Sampled {
  static func samples(_ number: Double) -> [Self] {
    [
      .other(attribute: "calibre", asked: "20–37 mm", has: "50 mm"),
      .unstated(attribute: "calibre", asked: "20–37 mm"),
    ]
  }
}

extension PlanMessage: Sampled {
  static func samples(_ number: Double) -> [PlanMessage] {
    [
      .written(to: "case/plans/plan-1"), .notWritten, .reasonsUnfinished, .allOnTime, .nothingAsked,
      .notProved, .proved("If it is open, all arrives."),
      .lasting("rail", SampleFacts.weeks(number)),
      .lastingAndMore("rail", SampleFacts.weeks(number)),
    ]
  }
}

extension QuestionMessage: Sampled {
  static func samples(_ number: Double) -> [QuestionMessage] {
    [
      .amount(need: "bread", askedOf: ""), .amount(need: "bread", askedOf: "the mayor"),
      .consent(authority: "the port", subject: "rail", classes: []),
      .consent(authority: "the port", subject: "rail", classes: ["arms", "fuel"]),
      .onHand(item: "fuel", place: "city"), .use(item: "fuel", place: "city"),
      .companion(complement: "rounds", item: "guns", condition: ""),
      .companion(complement: "rounds", item: "guns", condition: "The town has some."),
    ]
  }
}
