import CaseFiles
import CustodyLog
import SupplyModel
import Testing

/// The life of a consignment: every figure is worked out by hand beside the event.
@Suite struct `A consignment` {
  private let supplyCase: SupplyCase
  private var story = Story()

  init() throws {
    supplyCase = try Story.supplyCase()
    let own: [EventField: String] = [.consignment: "convoy", .item: "flour"]
    func with(_ fields: [EventField: String]) -> [EventField: String] {
      own.merging(fields) { $1 }
    }
    story.tell(
      .pledged, on: "2033-03-01", by: "donor",
      [.item: "flour", .quantity: "100", .pledge: "aid", .donor: "Norway", .need: "bread"])
    story.tell(
      .allocated, on: "2033-03-02", by: "donor",
      with([.quantity: "100", .pledge: "aid", .need: "bread", .from: "port", .to: "town"]))
    story.tell(.loaded, on: "2033-03-03", with([.quantity: "100", .place: "port"]))
    story.tell(.departed, on: "2033-03-04", with([.quantity: "100", .leg: "sea"]))
    // A storm takes 8 t; ashore they hear of it six days later.
    story.tell(
      .lost, on: "2033-03-10",
      with([.quantity: "8", .leg: "sea", .known: "2033-03-16", .text: "storm"]))
    // 92 t come ashore, 90 t are counted there and go on the same day.
    story.tell(.arrived, on: "2033-03-15", by: "hub", with([.quantity: "92", .place: "hub"]))
    story.tell(
      .counted, on: "2033-03-15", by: "hub",
      with([.quantity: "90", .place: "hub", .who: "harbour", .state: "counted"]))
    story.tell(.departed, on: "2033-03-15", by: "hub", with([.quantity: "90", .leg: "road"]))
    story.tell(.arrived, on: "2033-03-20", by: "town", with([.quantity: "90", .place: "town"]))
    story.tell(.unloaded, on: "2033-03-21", by: "town", with([.quantity: "90", .place: "town"]))
    // Two count the same sacks and differ; nobody confirms, so that the plan takes the lesser.
    story.tell(
      .counted, on: "2033-03-22", by: "town",
      with([.quantity: "90", .place: "town", .who: "mayor"]))
    story.tell(
      .counted, on: "2033-03-22", by: "mission",
      with([.quantity: "88", .place: "town", .who: "mission"]))
    story.tell(.handedOver, on: "2033-03-23", by: "town", with([.quantity: "60", .place: "town"]))
    let second = story.tell(
      .handedOver, on: "2033-03-24", by: "town", with([.quantity: "20", .place: "town"]))
    story.tell(.inUse, on: "2033-03-25", by: "town", with([.quantity: "50", .place: "town"]))
    // The second hand-over was of 25 t, which becomes known on the 26th.
    story.tell(
      .corrected, by: "town",
      [.corrects: second.description, .known: "2033-03-26", .quantity: "25"])
  }

  private func state(on day: String, known: String? = nil) -> CustodyState {
    CustodyState(
      story.record, of: supplyCase, on: CustodyLogTests.day(day),
      known: known.map { CustodyLogTests.day($0) })
  }

  private func line(on day: String, known: String? = nil) throws -> ConsignmentLine {
    try #require(state(on: day, known: known).lines.first)
  }

  @Test func `is promised, then decided on`() throws {
    let promised = state(on: "2033-03-01")
    #expect(promised.lines.isEmpty && promised.promises.map(\.units) == [100_000_000])
    let decided = try line(on: "2033-03-02")
    #expect(decided.allocated == 100_000_000 && decided.sentUnits == 0)
  }

  @Test func `lies at the port once loaded, and is under way once it has left`() throws {
    #expect(try line(on: "2033-03-03").lying == [name("port"): 100_000_000])
    let gone = try line(on: "2033-03-05")
    #expect(gone.sentUnits == 100_000_000 && gone.lying[name("port")] == 0)
    #expect(
      gone.passages.map(\.to) == [name("hub")] && gone.passages.map(\.due) == [day("2033-03-14")])
  }

  @Test func `is whole as known at the time, and less as known later`() throws {
    let then = try line(on: "2033-03-12", known: "2033-03-12")
    #expect(then.underWay == 100_000_000 && then.lost == 0)
    let later = try line(on: "2033-03-12", known: "2033-03-16")
    #expect(later.underWay == 92_000_000 && later.lost == 8_000_000)
  }

  @Test func `comes, is counted short and goes on in one day`() throws {
    let hub = try line(on: "2033-03-15")
    #expect(hub.arrived == [name("hub"): 90_000_000] && hub.discrepancy == -2_000_000)
    #expect(hub.lying[name("hub")] == 0 && hub.passages.map(\.units) == [90_000_000])
    #expect(hub.passages.map(\.due) == [day("2033-03-20")] && hub.sentUnits == 100_000_000)
  }

  @Test func `keeps both counts, with who vouches for each`() throws {
    let counts = try line(on: "2033-03-22").counts.filter { $0.place == name("town") }
    #expect(Set(counts.map(\.who)) == ["mayor", "mission"])
    #expect(Set(counts.map(\.units)) == [90_000_000, 88_000_000])
    #expect(counts.allSatisfy { $0.booked == 90_000_000 })
  }

  @Test(arguments: [
    (Milestone.arrived, 88), (.unloaded, 88), (.handedOver, 85), (.inUse, 50),
  ])
  func `has delivered by each milestone what was worked out by hand`(
    milestone: Milestone, tonnes: Int
  ) throws {
    let end = try line(on: "2033-03-31")
    #expect(end.delivered(at: name("town"), by: milestone) == tonnes * 1_000_000)
    let (opening, gaps) = state(on: "2033-03-31").opening(of: supplyCase, delivered: milestone)
    #expect(gaps.isEmpty)
    #expect(opening.received == [name("bread"): Millionths(whole: tonnes)])
    // 100 = 8 lost + 4 short + 85 handed over + 3 there; what lies there and is not delivered is the plan's to give.
    let there = milestone == .arrived || milestone == .unloaded ? [] : [Millionths(whole: 3)]
    #expect(opening.goods.map(\.units) == there)
    #expect(opening.sent == [name("mill"): Millionths(whole: 100)])
  }

  @Test func `is as it was known before the correction, and as it is after`() throws {
    #expect(
      try line(on: "2033-03-31", known: "2033-03-25").handedOver == [name("town"): 80_000_000])
    #expect(
      try line(on: "2033-03-31", known: "2033-03-26").handedOver == [name("town"): 85_000_000])
  }

  @Test func `has the same state and the same bytes in whatever order it was recorded`() throws {
    let whole = story.record
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<50 {
      let shuffled = CaseRecord(story.events.shuffled(using: &generator) + story.events)
      #expect(shuffled.bytes == whole.bytes && shuffled == whole)
      let read = try CaseRecord(lines: shuffled.bytes, of: "record.jsonl")
      #expect(read == whole)
      for day in ["2033-03-12", "2033-03-15", "2033-03-31"] {
        #expect(
          CustodyState(read, of: supplyCase, on: CustodyLogTests.day(day)) == state(on: day))
      }
    }
  }
}
