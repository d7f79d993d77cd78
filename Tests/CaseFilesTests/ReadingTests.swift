import Foundation
import PlanWords
import SupplyModel
import Testing

@testable import CaseFiles

@Suite struct `A case folder` {
  @Test func `becomes a case with every figure in its place`() throws {
    let folder = try SmallCase().inFolder { try CaseFolder.read(at: $0, periodDays: 7) }
    let model = folder.case
    #expect(folder.title == "Small")
    #expect(folder.currency == "USD")
    #expect(model.calendar.periods == 12)
    #expect(model.places.map(\.id.description) == ["new-york", "liverpool", "archangel"])
    #expect(model.places[2].storage == Mass(tonnes: Millionths(whole: 5000)))
    #expect(model.items[0].isWhole)
    #expect(model.specs.map(\.id.description) == ["light-aa"])
    #expect(model.needs[0].floor == Millionths(count: 500_000))
    #expect(model.needs[2].recurrence == .month)
    #expect(
      model.needs[2].amount == Amount(.range, low: .init(whole: 1000), high: .init(whole: 2000)))
    #expect(model.supplies[1].earmark == model.needs[0].id)
    #expect(model.legs[1].throughput?.per == .month)
    #expect(model.legs[1].loss == Millionths(count: 20_000))
    #expect(model.changes[0].effect == .factor(Millionths(count: 300_000)))
    #expect(model.consents[0].state == .granted)
    #expect(folder.pledges[0].allotted == Millionths(whole: 200))
    #expect(folder.evidence.map(\.source) == folder.sources.map(\.id))
    #expect(folder.inputHashes.count == 23)
  }

  @Test func `tells which item nearly satisfies a spec and in what it fails`() throws {
    let folder = try SmallCase().inFolder { try CaseFolder.read(at: $0) }
    #expect(folder.nearMisses.map(\.item.description) == ["guns"])
    #expect(folder.nearMisses[0].failures.map(\.asked.range) == ["20–37 mm"])
    #expect(folder.nearMisses[0].failures.map(\.has?.range) == ["40 mm"])
  }

  @Test func `takes no rounds for guns that nearly fit, for they are counted otherwise`() throws {
    var small = SmallCase()
    small.replace(
      "fuel,Fuel,t",
      with: "light,Light guns,piece,2,guns,yes\nrounds,Rounds,round,0.01,guns,no\nfuel,Fuel,t",
      in: "items.csv")
    small.replace(
      "light-aa,calibre",
      with: "light,calibre,30,30,mm,\nrounds,calibre,40,40,mm,\nlight-aa,calibre",
      in: "attributes.csv")
    let folder = try small.inFolder { try CaseFolder.read(at: $0) }
    #expect(folder.nearMisses.map(\.item.description) == ["guns"])
  }

  @Test func `asks for what it does not say`() throws {
    var small = SmallCase()
    small.replace("granted", with: "unknown", in: "consents.csv")
    let folder = try small.inFolder { try CaseFolder.read(at: $0) }
    #expect(
      folder.openQuestions.map { $0.message.text() } == [
        "aa-front: no amount was stated (give --assume aa-front=LOW..HIGH).",
        "Does Harbour-Board consent to archangel?",
        "How much tanks is used each day at archangel?",
        "Are companions of guns there already (gun-tractors: tractors are there)? (give --assume gun-tractors=true)",
      ])
  }

  @Test func `gives an assumed range to an unstated need only`() throws {
    let assumed = try Assumption("aa-front=100..250.5")
    let folder = try SmallCase().inFolder { try CaseFolder.read(at: $0, assumptions: [assumed]) }
    #expect(folder.case.needs[1].amount.low == Millionths(whole: 100))
    #expect(folder.case.needs[1].amount.high == Millionths(count: 250_500_000))
    let wrong = try ["aa-fron=1..2", "tanks-front=1..2"].map { try Assumption($0) }
    let problems = try SmallCase().problems { _ = try CaseFolder.read(at: $0, assumptions: wrong) }
    #expect(
      problems == [
        "--assume: \"aa-fron=1..2\" names no need. Did you mean aa-front?",
        "--assume: \"tanks-front=1..2\" is for a need whose amount is exact. "
          + "Assume amounts of needs that are unstated only.",
      ])
  }

  @Test(arguments: [
    "aa", "aa=1", "aa=2..1", "aa=..", "=1..2", "aa=1..x", "a b=1..2", "", "aa=maybe", "match a",
    "match a=", "match a=b c", "lift a=x", "lift a=-1", "lift a=1000001", "lift =1", "budget a=",
    "aim",
    "aim speed", "assume aa=1..2",
  ])
  func `refuses an assumption that says nothing`(text: String) {
    #expect(throws: CaseProblem.self) { try Assumption(text) }
  }

  @Test func `says what it passed over, rounded or did not find`() throws {
    var small = SmallCase()
    small.files["extra.csv"] = "a\n1\n"
    small.replace("sea,14,,30000", with: "sea,10,,30000", in: "legs.csv")
    small.replace("tanks,140,once", with: "tanks,120,once", in: "supplies.csv")
    small.replace("place,name,kind", with: "place,nick,kind", in: "places.csv")
    let remarks = try small.inFolder {
      try CaseFolder.read(at: $0, periodDays: 7).remarks.map(\.description)
    }
    for expected in [
      "extra.csv: The file is no table of a case and was not read.",
      "legs.csv:3: The 10 days of arctic are planned as 14 days, whole periods of 7.",
      "pledges.csv:2: Of the 200 pledged as tanks-200, 20 are in no supply yet.",
      "needs.csv:3: No item satisfies light-aa.",
      "places.csv:1: The column \"nick\" is not known; it is kept and not used.",
      "legs.csv:2: The row cites no evidence and is not marked as assumed.",
    ] {
      #expect(remarks.contains(expected))
    }
  }

  @Test func `reads a range where an item states a radius`() throws {
    var small = SmallCase()
    small.files["attributes.csv"] = """
      subject,attribute,low,high,unit,text
      guns,radius,600,1100,km,
      light-aa,range,1200,2200,km,
      """
    let folder = try small.inFolder { try CaseFolder.read(at: $0) }
    #expect(folder.case.itemsAccepted(by: folder.case.needs[1]).map(\.id.description) == ["guns"])
  }

  @Test func `reads the same with CRLF, a byte order mark, quotes and hashtags`() throws {
    var small = SmallCase()
    let plain = try small.inFolder { try CaseFolder.read(at: $0) }
    let legs = small.files["legs.csv"] ?? ""
    small.files["legs.csv"] = "\u{FEFF}" + legs.replacing("\n", with: "\r\n")
    small.replace(
      "place,name,kind,storage_t,lat\n",
      with: "place,name,kind,storage_t,lat\n#loc,#loc+name,,#capacity,#geo+lat\n",
      in: "places.csv")
    small.replace("New York", with: "\"New York\"", in: "places.csv")
    let other = try small.inFolder { try CaseFolder.read(at: $0) }
    #expect(other.case.legs == plain.case.legs)
    #expect(other.case.places == plain.case.places)
  }
}

@Suite struct `What was known by a date` {
  static let needs = """
    need,place,item_or_spec,amount,low,due,tier,known,list
    early,archangel,fuel,exact,1,1941-09-30,1,,talks@1
    early,archangel,fuel,exact,5,1941-09-30,1,1941-08-10,talks@2
    dropped,archangel,fuel,exact,2,1941-09-30,1,,talks@1
    tanks-front,archangel,tanks,exact,3,1941-09-30,2,,
    tanks-front,archangel,tanks,exact,4,1941-09-30,2,1941-08-20,
    """

  @Test(arguments: [
    ("1941-07-30", ["early 1", "dropped 2", "tanks-front 3"]),
    ("1941-08-10", ["early 5", "tanks-front 3"]),
    ("1941-08-20", ["early 5", "tanks-front 4"]),
    ("", ["early 5", "tanks-front 4"]),
  ])
  func `is chosen by date, then by list, then by name`(date: String, expected: [String]) throws {
    var small = SmallCase()
    small.files["needs.csv"] = Self.needs
    let day = CalendarDate(date)
    let folder = try small.inFolder { try CaseFolder.read(at: $0, asOf: day) }
    #expect(folder.case.needs.map { "\($0.id) \($0.amount.low)" } == expected)
    #expect(folder.case.calendar.planningDate == day)
  }

  @Test func `holds no row that names what became known later`() throws {
    var small = SmallCase()
    small.files["places.csv"] = "place,known\nnew-york,\nliverpool,\narchangel,1941-09-01\n"
    let early = CalendarDate("1941-08-01")
    let problems = try small.problems { _ = try CaseFolder.read(at: $0, asOf: early) }
    #expect(
      problems.contains(
        "legs.csv:3: column \"to\": \"archangel\" is no place that holds on 1941-08-01. "
          + "Let both rows become known together."))
    #expect(try small.problems().isEmpty)
  }

  @Test func `is checked cell by cell whatever the date`() throws {
    var small = SmallCase()
    small.files["needs.csv"] = Self.needs.replacing("exact,4,", with: "exact,four,")
    let early = CalendarDate("1941-08-01")
    let problems = try small.problems { _ = try CaseFolder.read(at: $0, asOf: early) }
    #expect(problems.count == 1)
    #expect(problems[0].hasPrefix("needs.csv:6: column \"low\": \"four\" is not a plain decimal"))
  }
}
