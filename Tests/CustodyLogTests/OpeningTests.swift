import CaseFiles
import CustodyLog
import SupplyModel
import Testing

@Suite struct `A plan that starts from the record` {
  private func opening(
    _ story: Story, on day: String, needs: [String] = ["bread"],
    delivered: Milestone = .arrived
  ) throws -> (state: OpeningState, gaps: [OpeningGap]) {
    let supplyCase = try Story.supplyCase(needs: needs)
    return CustodyState(story.record, of: supplyCase, on: CustodyLogTests.day(day))
      .opening(of: supplyCase, delivered: delivered)
  }

  @Test func `expects goods where they go, on the day on which they are due`() throws {
    var story = Story()
    story.tell(
      .departed, on: "2033-03-04",
      [.consignment: "convoy", .item: "flour", .quantity: "40", .leg: "sea", .need: "bread"])
    let (state, gaps) = try opening(story, on: "2033-03-10")
    #expect(gaps.isEmpty && state.goods.count == 1)
    #expect(state.goods.first?.arrives == day("2033-03-14"))
    #expect(state.goods.first?.place == name("hub") && state.goods.first?.earmark == name("bread"))
    #expect(state.sent == [name("mill"): Millionths(whole: 40)])
  }

  @Test func `expects what is overdue on the day itself`() throws {
    var story = Story()
    story.tell(
      .departed, on: "2033-03-04",
      [.consignment: "convoy", .item: "flour", .quantity: "40", .leg: "sea"])
    #expect(try opening(story, on: "2033-03-20").state.goods.map(\.arrives) == [day("2033-03-20")])
  }

  @Test func `finds goods where they were diverted to`() throws {
    var story = Story()
    let own: [EventField: String] = [.consignment: "convoy", .item: "flour"]
    story.tell(
      .departed, on: "2033-03-04", own.merging([.quantity: "40", .leg: "sea"]) { $1 })
    story.tell(
      .diverted, on: "2033-03-06",
      own.merging([.quantity: "15", .to: "town", .due: "2033-03-30"]) { $1 })
    let goods = try opening(story, on: "2033-03-08").state.goods
    #expect(goods.map(\.place) == [name("hub"), name("town")])
    #expect(goods.map(\.units) == [Millionths(whole: 25), Millionths(whole: 15)])
    #expect(goods.map(\.arrives) == [day("2033-03-14"), day("2033-03-30")])
    #expect(goods.map(\.id) == [name("convoy"), name("convoy-2")])
  }

  @Test func `does not count on what is held, lost or damaged`() throws {
    var story = Story()
    let own: [EventField: String] = [.consignment: "convoy", .item: "flour"]
    func with(_ fields: [EventField: String]) -> [EventField: String] {
      own.merging(fields) { $1 }
    }
    story.tell(.loaded, on: "2033-03-03", with([.quantity: "40", .place: "port"]))
    story.tell(.held, on: "2033-03-04", with([.quantity: "10", .place: "port"]))
    story.tell(.damaged, on: "2033-03-04", with([.quantity: "5", .place: "port"]))
    #expect(
      try opening(story, on: "2033-03-05").state.goods.map(\.units) == [Millionths(whole: 25)])
    story.tell(.released, on: "2033-03-06", with([.quantity: "10", .place: "port"]))
    #expect(
      try opening(story, on: "2033-03-07").state.goods.map(\.units) == [Millionths(whole: 35)])
  }

  @Test func `has a stock as it was counted, less what left it since`() throws {
    var story = Story()
    story.tell(
      .counted, on: "2033-03-05",
      [.item: "flour", .quantity: "120", .place: "port", .who: "warehouse"])
    story.tell(
      .departed, on: "2033-03-04",
      [.consignment: "before", .item: "flour", .quantity: "30", .leg: "sea"])
    story.tell(
      .departed, on: "2033-03-06",
      [.consignment: "after", .item: "flour", .quantity: "20", .leg: "sea"])
    let (state, _) = try opening(story, on: "2033-03-07")
    let stock = state.goods.first { $0.place == name("port") }
    #expect(stock?.units == Millionths(whole: 100))
    // The supply of 150 t is the stock that was counted: none of it is there beside.
    #expect(state.sent == [name("mill"): Millionths(whole: 150)])
  }

  @Test func `asks for which need goods were handed over, and when goods are due`() throws {
    var story = Story()
    let own: [EventField: String] = [.consignment: "convoy", .item: "flour", .quantity: "10"]
    story.tell(.handedOver, on: "2033-03-20", own.merging([.place: "town"]) { $1 })
    let open = try opening(story, on: "2033-03-21", needs: ["bread", "cake"])
    #expect(open.gaps == [.needNotNamed(consignment: "convoy", place: name("town"))])
    #expect(try opening(story, on: "2033-03-21").gaps.isEmpty)
    var other = Story()
    other.tell(.departed, on: "2033-03-04", own.merging([.place: "port", .to: "town"]) { $1 })
    #expect(
      try opening(other, on: "2033-03-21").gaps
        == [.notExpected(consignment: "convoy", item: name("flour"))])
  }

  @Test func `says what it has that the case does not know`() throws {
    var story = Story()
    story.tell(
      .loaded, on: "2033-03-03",
      [.consignment: "convoy", .item: "sugar", .quantity: "1", .place: "port"])
    #expect(try opening(story, on: "2033-03-05").gaps == [.unknown(name: "sugar")])
  }

  @Test func `shuts ways that were closed, until they are opened`() throws {
    var story = Story()
    story.tell(.closed, on: "2033-03-05", [.subject: "road", .text: "bridge down"])
    story.tell(.opened, on: "2033-03-09", [.subject: "road"])
    story.tell(.withdrew, on: "2033-03-07", [.subject: "sea", .who: "Port Office"])
    let supplyCase = try Story.supplyCase()
    let early = CustodyState(
      story.record.known(by: day("2033-03-06")), of: supplyCase, on: day("2033-03-06"))
    #expect(early.changes.map(\.span) == [.once(from: day("2033-03-05"), until: nil)])
    let late = CustodyState(story.record, of: supplyCase, on: day("2033-03-10"))
    #expect(late.changes.map(\.span) == [.once(from: day("2033-03-05"), until: day("2033-03-08"))])
    #expect(late.changes.map(\.closesLegs) == [true])
    #expect(late.consents.map(\.state) == [.withheld])
  }
}
