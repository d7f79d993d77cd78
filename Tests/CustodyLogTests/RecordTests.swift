import CaseFiles
import CustodyLog
import GeneratedCases
import SupplyModel
import Testing

@Suite struct `A record` {
  /// Three writers, who copy each other's records now and then, fork and correct.
  private func record(seed: UInt64) -> [CaseEvent] {
    var random = SeededGenerator(seed: seed)
    var story = Story()
    for number in 0..<Int.random(in: 5...40, using: &random) {
      let writer = ["a", "b", "c"].randomElement(using: &random) ?? "a"
      let day = "2033-03-\(["01", "02", "10", "11"].randomElement(using: &random) ?? "01")"
      let kind = EventKind.allCases.filter {
        [.departed, .arrived, .counted, .handedOver, .lost, .loaded].contains($0)
      }.randomElement(using: &random)
      // Round and equal figures, so that ties are met.
      let quantity = String([10, 10, 20, 5].randomElement(using: &random) ?? 10)
      let place = ["port", "hub", "town"].randomElement(using: &random) ?? "port"
      let leg = ["sea", "road"].randomElement(using: &random) ?? "sea"
      story.tell(
        kind ?? .noted, on: day, by: writer,
        [
          .consignment: "c\(number % 3)", .item: "flour", .quantity: quantity, .place: place,
          .leg: leg, .who: "w\(number % 2)", .text: "é \"\\\u{7} \(number)",
        ])
    }
    return story.events
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `is the same united in any order and twice over`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 1000)
    let events = record(seed: seed)
    let parts =
      (0..<3).map { _ in
        CaseRecord(events.filter { _ in Bool.random(using: &random) })
      } + [CaseRecord(events)]
    let orders = [parts, parts.reversed(), parts.shuffled(using: &random), parts + parts]
    let united = orders.map { $0.reduce(CaseRecord()) { $0.united(with: $1) } }
    #expect(Set(united).count == 1 && united[0] == CaseRecord(events))
    #expect(Set(united.map(\.bytes)).count == 1)
    let supplyCase = try Story.supplyCase()
    let states = try united.map { record in
      CustodyState(
        try CaseRecord(lines: record.bytes, of: "r"), of: supplyCase, on: day("2033-03-11"))
    }
    #expect(Set(states).count == 1)
    #expect(united[0].chainFaults.isEmpty)
  }

  @Test func `names a fork, keeps both branches and counts both`() throws {
    let start = record(seed: 1)
    var one = EventScribe(writer: "a", after: CaseRecord(start).last(of: "a"))
    var two = one
    var random = SeededGenerator(seed: 3)
    let row: [EventField: String] = [
      .kind: "loaded", .on: "2033-03-12", .consignment: "fork", .item: "flour", .quantity: "7",
      .place: "port",
    ]
    let left = one.events(saying: [row], at: 2_000_000_000_000, random: &random)
    let right = two.events(saying: [row], at: 2_000_000_000_001, random: &random)
    let united = CaseRecord(start + left).united(with: CaseRecord(start + right))
    let ids = (left + right).map(\.id).sorted()
    #expect(
      united.chainFaults == [.forked(writer: "a", number: left[0].number, events: ids)])
    let state = CustodyState(united, of: try Story.supplyCase(), on: day("2033-03-12"))
    #expect(state.lines.first { $0.consignment == "fork" }?.sentUnits == 14_000_000)
    // Correcting one branch to nothing settles the fork.
    let correction: [EventField: String] = [
      .kind: "corrected", .corrects: right[0].id.description, .known: "2033-03-12", .quantity: "0",
    ]
    let settled = united.united(
      with: CaseRecord(one.events(saying: [correction], at: 2_000_000_000_002, random: &random)))
    #expect(settled.chainFaults.isEmpty)
    let after = CustodyState(settled, of: try Story.supplyCase(), on: day("2033-03-12"))
    #expect(after.lines.first { $0.consignment == "fork" }?.sentUnits == 7_000_000)
  }

  @Test func `finds an event that is missing, and one that was altered`() throws {
    var story = Story()
    for quantity in ["1", "2", "3"] {
      story.tell(
        .loaded, on: "2033-03-03",
        [.consignment: "c", .item: "flour", .quantity: quantity, .place: "port"])
    }
    let events = story.events
    #expect(
      CaseRecord([events[0], events[2]]).chainFaults
        == [.broken(writer: "dock", number: 3, event: events[2].id)])
    let forged = CaseEvent(
      id: events[1].id, writer: "dock", number: 2, previous: events[1].previous,
      fields: events[1].fields.merging([.quantity: "9"]) { $1 })
    #expect(
      CaseRecord([events[0], forged, events[2]]).chainFaults
        == [.broken(writer: "dock", number: 3, event: events[2].id)])
    let both = CaseRecord(events + [forged])
    #expect(both.chainFaults == [.altered(forged.id, copies: 2)])
    // What a later event rests on counts: 1 + 2 + 3.
    let state = CustodyState(both, of: try Story.supplyCase(), on: day("2033-03-03"))
    #expect(state.lines.map(\.sentUnits) == [6_000_000])
  }

  @Test(arguments: [
    "{}", "[1]", "not json",
    #"{"id":"01a21b98-43ab-7000-bd87-90e015dd2ae3","writer":"a","number":1}"#,
    #"{"id":"01a21b98-43ab-7000-bd87-90e015dd2ae3","writer":"a","number":2,"kind":"noted"}"#,
    #"{"id":"01a21b98-43ab-4000-bd87-90e015dd2ae3","writer":"a","number":1,"kind":"noted"}"#,
    #"{"id":"01a21b98-43ab-7000-bd87-90e015dd2ae3","writer":"a","number":1,"kind":"noted","x":"1"}"#,
    #"{"writer":"a","id":"01a21b98-43ab-7000-bd87-90e015dd2ae3","number":1,"kind":"noted"}"#,
    #"{"id":"01a21b98-43ab-7000-bd87-90e015dd2ae3","writer":"a","number":1,"kind":"noted","on":"3 May"}"#,
    "{\"id\":\"01a21b98-43ab-7000-bd87-90e015dd2ae3\",\"writer\":\"a\",\"number\":1,\"kind\":\"noted\",\"text\":\"cafe\u{301}\"}",
  ])
  func `refuses a line that is no event or not written as one, by its number`(line: String) {
    let good =
      #"{"id":"01a21b98-43ab-7000-bd87-90e015dd2ae3","writer":"a","number":1,"kind":"noted","text":"café"}"#
    #expect(throws: Never.self) { try CaseRecord(lines: Array(good.utf8), of: "r.jsonl") }
    let error = #expect(throws: CaseProblems.self) {
      try CaseRecord(lines: Array((good + "\n" + line).utf8), of: "r.jsonl")
    }
    #expect(error?.all.map(\.row) == [2])
  }

  @Test func `gives ids that sort by time and number`() throws {
    var random = SeededGenerator(seed: 5)
    let ids = (0..<10_000).map { EventID(number: $0, at: 1_900_000_000_000, random: &random) }
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)
    #expect(ids.allSatisfy { EventID($0.description) == $0 })
  }
}
