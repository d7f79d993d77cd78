import FlowPlanning
import GeneratedCases
import PlanAudit
import PlanWords
import SupplyModel
import Testing

@testable import CaseFiles
@testable import PlanningDesk
import PlanFigures

@Suite struct `A pledge` {
  /// Of 30 and 10 that lie together, 25 go by the north and 15 by the south, where a fifth is lost.
  private func draft() -> DeskCase {
    var draft = DeskCase()
    draft.supply("a", 30, pledge: "promise")
    draft.supply("a", 10, pledge: "promise")
    draft.leg("north-sea", corridor: "north", perDay: 25)
    draft.leg("south-sea", corridor: "south", perDay: 15, loss: "0.2")
    draft.ask("guns", 37, due: 2)
    return draft
  }

  @Test func `is split over its donors and corridors in proportion`() throws {
    let (supplyCase, record, _) = try draft().planned()
    let pledge = Pledge(
      id: "promise", item: name("a"), quantity: number(50), allotted: number(40), donor: "both",
      madeOn: nil, notes: RowNotes())
    let line = PledgeLine(pledge, record, of: supplyCase)
    #expect([line.promised, line.offered, line.rest, line.planned] == [50, 40, 10, 40])
    // 25 × 30/40, 15 × 30/40 × 0.8 and 15 × 30/40 × 0.2; a third of each from the second.
    #expect(line.parts[0].delivered.map(\.corridor) == ["north", "south"])
    #expect(line.parts[0].delivered.map(\.units) == [18.75, 9])
    #expect(line.parts[0].lost == 2.25)
    #expect(line.parts[1].delivered.map(\.units) == [6.25, 3])
    #expect(line.parts[1].lost == 0.75)
    let shown = line.parts[0].printed(isWhole: true)
    #expect(shown.planned == shown.delivered + shown.lost + shown.left)
    #expect(
      PledgeLine.table([line]).last == "  promise: 10 t of what was promised are not offered yet.")
  }

  /// Each tampering with the split, and the fault that the audit names.
  @Test(arguments: 0..<4)
  func `whose split does not add up is refused by the audit`(kind: Int) throws {
    let (supplyCase, sound, _) = try draft().planned()
    #expect(PlanAuditor.audit(sound, of: supplyCase).passes)
    var record = sound
    func more(_ mass: Mass) -> Mass { mass + tonnes(1) }
    func less(_ mass: Mass) -> Mass { Mass(grams: mass.grams - 1_000_000) }
    let goods = Commodity(item: name("a"))
    let expected: PledgeFault
    switch kind {
    case 0:
      record.pledgeShares[0].mass = more(record.pledgeShares[0].mass)
      expected = .notTheSum(
        .supply(name("supply-1")), split: tonnes(31), given: tonnes(30))
    case 1:
      // A tonne from one fate to another.
      record.pledgeShares[0].mass = less(record.pledgeShares[0].mass)
      record.pledgeShares[2].mass = more(record.pledgeShares[2].mass)
      expected = .notDelivered(goods, split: tonnes(36), received: tonnes(37))
    case 2:
      // A tonne from one corridor to another.
      record.pledgeShares[0].mass = more(record.pledgeShares[0].mass)
      record.pledgeShares[1].mass = less(record.pledgeShares[1].mass)
      expected = .notCarried(goods, "north", split: tonnes(26), arriving: tonnes(25))
    default:
      record.pledgeShares[0].source = .release(name("nobody"))
      expected = .notSplit(.release(name("nobody")))
    }
    let faults = PlanAuditor.audit(record, of: supplyCase).faults
    #expect(faults.contains(.pledge(expected)))
    #expect(faults.allSatisfy { !$0.text().isEmpty })
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `or any other goods are traced so that sources and needs add up`(seed: UInt64) throws {
    let supplyCase =
      seed < 30 ? GeneratedCases.smallCase(seed: seed) : GeneratedCases.usefulCase(seed: seed)
    let record = try planner.plan(supplyCase).record
    let traced = TracedGoods.all(Set(supplyCase.items.map(\.id)), in: record, of: supplyCase)
    var given: [PledgeShare.Source: Int] = [:]
    for draw in record.draws { given[.supply(draw.supply), default: 0] += draw.mass.grams }
    for freed in record.freed { given[.release(freed.release), default: 0] += freed.mass.grams }
    let became = Dictionary(grouping: traced, by: \.source)
    for (source, grams) in given {
      #expect((became[source] ?? []).reduce(0) { $0 + $1.mass.grams } == grams)
    }
    for need in supplyCase.needs {
      let sent = record.joins.filter {
        if case .sent = $0.source { $0.need == need.id } else { false }
      }
      let received =
        record.deliveries.filter { $0.need == need.id }.reduce(0) { $0 + $1.mass.grams }
        + sent.reduce(0) { $0 + $1.mass.grams }
      let reached = traced.filter { $0.need == need.id }
      #expect(reached.reduce(0) { $0 + $1.mass.grams } == received)
      #expect(reached.allSatisfy { $0.fate == .delivered })
    }
  }
}
