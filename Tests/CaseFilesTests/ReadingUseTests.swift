import Foundation
import SupplyModel
import Testing

@testable import CaseFiles

@Suite struct `A case of sets, stocks, lift, works and people` {
  private func read(_ small: SmallCase = SmallCase(), asOf: String = "") throws -> CaseFolder {
    try small.inFolder { try CaseFolder.read(at: $0, asOf: CalendarDate(asOf)) }
  }

  @Test func `has what the recipient's tables say`() throws {
    let recipient = try read().case.recipient
    #expect(recipient.complements.map(\.ratio) == [Millionths(count: 2_500_000), .one])
    #expect(recipient.complements.map(\.truth) == [.refuted, .unknown])
    let fuel = recipient.stockpiles[0]
    #expect(fuel.onHand == UnitRange(Millionths(whole: 500), Millionths(whole: 600)))
    #expect(fuel.madePerDay == UnitRange(Millionths(whole: 10)))
    #expect(fuel.setName == "front")
    #expect(recipient.stockpiles[1].onHand == UnitRange(.zero))
    #expect(recipient.stockpiles[1].usedPerDay == nil)
    let curve = recipient.releases.first?.curve
    #expect(curve?.map(\.freed) == [Millionths(whole: 20), Millionths(whole: 30)])
  }

  @Test func `has what the tables of carriage and people say`() throws {
    let model = try read().case
    let cargo = model.carriage.lifts[0]
    #expect(cargo.bases.map(\.place.description) == ["new-york", "liverpool"])
    #expect(cargo.load(of: "armour") == Mass(tonnes: Millionths(whole: 3000)))
    #expect(cargo.load(of: "fuel") == Mass(tonnes: Millionths(whole: 6000)))
    #expect(model.carriage.lifts[1].load == nil)
    #expect(model.legs.map(\.lift) == [cargo.id, cargo.id])
    #expect(model.carriage.affordableWorks.map(\.isWhole) == [true, false])
    #expect(model.staffing.people[0].languages == ["English", "Russian"])
    #expect(model.staffing.people[0].name == "adviser-1")
    #expect(model.staffing.posts[0].unitsPerMonth == Millionths(whole: 20))
  }

  /// The vehicles are kept at the place itself, or at the far end of the leg, unless it is said where.
  @Test func `keeps an asset where it is needed`() throws {
    var small = SmallCase()
    #expect(
      try read(small).case.changes.map { $0.asset?.place.description } == [
        nil, nil, "archangel", "archangel",
      ])
    small.replace("400,,ice,breaker,", with: "400,,ice,breaker,liverpool", in: "changes.csv")
    #expect(try read(small).case.changes[3].asset?.place.description == "liverpool")
  }

  /// 1941-07-30 to 1941-10-07 are 70 days.
  ///
  /// Low end: 30 days × 20 t, and (20 − 10) t × 70 days, less 600
  /// t there; high end: 30 × 30, and (30 − 10) × 70, less 500.
  @Test func `turns days of supply into what must come`() throws {
    let need = try read().case.needs[3]
    #expect(need.daysOfSupply == UnitRange(Millionths(whole: 30)))
    #expect(need.amount.wording == .atLeast)
    #expect(need.amount.low == Millionths(whole: 30 * 20 + 10 * 70 - 600))
    #expect(need.amount.high == Millionths(whole: 30 * 30 + 20 * 70 - 500))
  }

  @Test func `has the rows that were known by a date`() throws {
    var small = SmallCase()
    small.files["lifts.csv"] = """
      lift,base,count,load_t,available,turn_round_d,move_d,known
      cargo,new-york,40,6000,,7,,
      cargo,liverpool,12,6000,,7,,
      cargo,liverpool,3,6000,,7,,1941-08-20
      breaker,archangel,2,,,,14,
      """
    small.files["releases.csv"] = """
      release,needs,delivered,item,freed,place,known,evidence,state,marking,note
      reserve,tanks-front,100,guns,30,archangel,,E1,claimed,partner,As said.
      reserve,tanks-front,50,guns,20,archangel,,E1,claimed,partner,
      reserve,tanks-front,50,guns,25,archangel,1941-08-20,E1,,,
      """
    let early = try read(small, asOf: "1941-08-19").case
    #expect(early.carriage.lifts[0].bases.map(\.count.description) == ["40", "12"])
    #expect(early.recipient.releases[0].curve.map(\.freed.description) == ["20", "30"])
    #expect(early.recipient.releases[0].notes.evidence == ["E1"])
    #expect(early.recipient.releases[0].notes.state == .claimed)
    #expect(early.recipient.releases[0].notes.marking == .partner)
    #expect(early.recipient.releases[0].notes.note == "As said.")
    let late = try read(small, asOf: "1941-08-20").case
    #expect(late.carriage.lifts[0].bases.map(\.count.description) == ["40", "3"])
    #expect(late.recipient.releases[0].curve.map(\.freed.description) == ["25", "30"])
  }

  @Test func `is told what of it can be of no use`() throws {
    var small = SmallCase()
    small.replace("guns,tanks,1,,", with: "guns,tanks,1,calibre,", in: "complements.csv")
    small.replace("40,6000,,7,", with: "40,,,7,", in: "lifts.csv")
    small.replace("12.5,6000", with: "12.5,", in: "lifts.csv")
    small.replace("armour,3000", with: "armour,0", in: "loads.csv")
    small.replace("1941-09-29", with: "1942-09-29", in: "sailings.csv")
    small.replace("2,crews", with: "2,crew", in: "works.csv")
    small.replace("armour; transport,English;Russian", with: ",English", in: "people.csv")
    small.replace(
      "armour,Russian,50,20", with: "armour,Russian,50,20\nidle,archangel,guns,,,,", in: "posts.csv"
    )
    small.files["places.csv"]? += "\n"
    let remarks = try read(small).remarks.map(\.description)
    for expected in [
      "complements.csv:3: No item serves guns as tanks and agrees with it on calibre.",
      "legs.csv:2: cargo carries nothing, so nothing goes by atlantic.",
      "sailings.csv:2: PQ-1 sails outside the plan; arctic still carries only what sails.",
      "works.csv:3: engines is valued and not chosen, because crew has no budget. Did you mean crews?",
      "postings.csv:2: adviser-1 lacks the skill armour, which tank-adviser asks; the posting fails.",
      "postings.csv:2: adviser-1 lacks the language Russian, which tank-adviser asks; the posting fails.",
      "posts.csv:3: Nobody is asked to fill idle, so guns stays unused at archangel.",
    ] {
      #expect(remarks.contains(expected))
    }
    small.files["changes.csv"] = nil
    #expect(
      try read(small).remarks.map(\.description).contains(
        "works.csv:2: archangel has no limit that berths could raise."))
  }
}
