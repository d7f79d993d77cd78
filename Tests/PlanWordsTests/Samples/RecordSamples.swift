import PlanWords
import SupplyModel

extension EventFault: Sampled {
  static func samples(_ number: Double) -> [EventFault] {
    [
      .lacking(kind: "loaded", fields: ["place"]),
      .lacking(kind: "lost", fields: ["place", "leg"]),
      .before(SampleFacts.day), .nothing, .notInRecord, .noWriter, .noCase, .noEvent, .noField,
      .notCanonical, .noConsignment(nearest: "convoy", all: []),
      .noConsignment(nearest: nil, all: []), .noConsignment(nearest: nil, all: ["convoy"]),
    ]
  }
}

extension ColumnMapFault: Sampled {
  static func samples(_ number: Double) -> [ColumnMapFault] {
    [
      .neither, .noHeadings, .columnMissing(nearest: nil), .columnMissing(nearest: "Date"),
      .width(count(number), headings: 3), .notInMap(field: "kind"),
      .noMap(file: "senders/gate.csv"), .noValue,
    ]
  }
}

extension RecordFault: Sampled {
  static func samples(_ number: Double) -> [RecordFault] {
    [
      .laterVersion(2), .noRecord, .busy, .notKept, .database("no such table"), .notExpected,
      .needNotNamed(place: name("town")), .unknownToCase("sugar"),
    ]
  }
}

extension RecordMessage: Sampled {
  static func samples(_ number: Double) -> [RecordMessage] {
    [
      .recorded(id: "0"), .taken(count(number), from: "f.csv", known: 0),
      .taken(3, from: "f.jsonl", known: count(number)), .empty,
      .events(count(number)), .exported(count(number), to: "r.jsonl"),
      .forked(writer: "a", number: 2, events: ["0", "1"]), .altered(id: "0", copies: count(number)),
      .broken(writer: "a", number: 2, id: "0"),
    ]
  }
}

extension StateMessage: Sampled {
  static func samples(_ number: Double) -> [StateMessage] {
    let some = SampleFacts.tonnes(number)
    return Milestone.allCases.map { .means($0) } + Heading.allCases.map { .heading($0) } + [
      .title("aid", on: SampleFacts.day, known: nil),
      .title("aid", on: SampleFacts.day, known: SampleFacts.later), .nothing, .figure(number),
      .underWay(some, to: name("hub"), due: SampleFacts.day, overdueDays: count(number)),
      .underWay(some, to: name("hub"), due: nil, overdueDays: 0), .lying(some, at: name("hub")),
      .held(some, at: name("hub")),
      .place(name("hub"), item: name("rice"), lying: some, coming: some),
      .counted(
        what: "convoy", item: name("rice"), at: name("hub"), by: Vouched.samples(number)),
      .open(pledge: "aid", some), .beyond(pledge: "aid", some),
      .otherPromise(pledge: "aid", some, table: some),
    ]
  }
}

extension StateMessage.Vouched: Sampled {
  static func samples(_ number: Double) -> [Self] {
    let some = SampleFacts.tonnes(number)
    return [
      Self(some, by: "", since: nil, isConfirmed: false),
      Self(some, by: "mayor", since: nil, isConfirmed: false),
      Self(some, by: "mayor", since: SampleFacts.day, isConfirmed: false),
      Self(some, by: "mayor", since: SampleFacts.day, isConfirmed: true),
    ]
  }
}
