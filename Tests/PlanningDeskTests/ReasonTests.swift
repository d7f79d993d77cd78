import CaseFiles
import FlowPlanning
import GeneratedCases
import PlanFigures
import PlanReasons
import SupplyModel
import Testing

@testable import PlanningDesk

/// Every reason and every effect is solved for again from the rows of a run, not from how it was found.
@Suite struct `A reason` {
  @Test(arguments: ["small-port", "small-useful"])
  func `given for a case of the repository is true when it is solved again`(name: String) throws {
    let folder = try CaseFolder.read(at: Examples.folder(name))
    try SolvedFindings(of: folder.case).check()
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `given for a random case is true when it is solved again`(seed: UInt64) throws {
    try SolvedFindings(of: GeneratedCases.smallCase(seed: seed)).check()
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `given where sets, lift, people and the rest decide is true when it is solved again`(
    seed: UInt64
  ) throws {
    try SolvedFindings(of: GeneratedCases.usefulCase(seed: seed)).check()
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `given for a case of round and equal figures is true when it is solved again`(
    seed: UInt64
  ) throws {
    try SolvedFindings(of: RoundCase(seed: seed).supplyCase()).check()
  }
}

/// What was found about a plan, as a run holds it, and the means to solve for it again.
struct SolvedFindings {
  let supplyCase: SupplyCase
  let record: PlanRecord
  let findings: Findings

  init(of supplyCase: SupplyCase) throws {
    self.supplyCase = supplyCase
    record = try planner.plan(supplyCase).record
    let found = try planner.standing(record, of: supplyCase).findings(.all)
    let (read, faults) = FindingRows(found, of: supplyCase).findings(of: supplyCase)
    #expect(faults.isEmpty)
    #expect(read.reasons == found.reasons)
    #expect(read.effects == found.effects)
    findings = read
  }

  /// What a plan of a case brings each need.
  static func needLines(of supplyCase: SupplyCase) throws -> [NeedLine] {
    let record = try planner.plan(supplyCase).record
    return supplyCase.needs.map { NeedLine($0, in: record, of: supplyCase) }
  }

  /// Checks all of them.
  func check() throws {
    try checkThatAllHaveReasons()
    for reason in findings.reasons { try check(reason) }
    for effect in findings.effects { try check(effect) }
  }

  private func checkThatAllHaveReasons() throws {
    let open = supplyCase.needs.filter {
      !Receipt(of: $0, in: record, of: supplyCase).isComplete
    }
    #expect(Set(findings.reasons.flatMap(\.needs)) == Set(open.map(\.id)))
    #expect(findings.isComplete)
    for reason in findings.reasons {
      // What helps when undone, or what is missing: a way, an item.
      switch reason.cause {
      case .facts: #expect(!reason.remedies.isEmpty, "\(reason)")
      case .noItemFits, .noWay, .tooLong: break
      case .wholeUnits, .unknown, .notFound: Issue.record("\(reason)")
      }
    }
  }

  private func check(_ reason: Reason) throws {
    for remedy in reason.remedies {
      let changed = try supplyCase.supposing(remedy.whatIf)
      let after = try planner.plan(changed).record
      let rank = try #require(supplyCase.needs.first { $0.id == reason.needs[0] }).rank
      let told = remedy.stages.filter { $0.stage.concernsNeeds(of: rank) }
        .reduce(0.0) { $0 + $1.after - $1.before }
      let gained = value(of: rank, in: after) - value(of: rank, in: record)
      #expect(
        abs(gained - told) <= 5e-5 * max(1, told),
        "\(remedy.whatIf): \(told) told, \(gained) when solved again")
      #expect(remedy.total > 0, "\(remedy.whatIf)")
      for gain in remedy.gains { try check(gain, of: remedy, in: after, of: changed) }
      for arrival in remedy.arrivals { try check(arrival, of: remedy, in: after, of: changed) }
    }
  }

  /// Shares make what each need has the same in every plan, so that a gain is a single number.
  private func check(
    _ gain: NeedGain, of remedy: Remedy, in after: PlanRecord, of changed: SupplyCase
  ) throws {
    let had = try worth(of: gain.need, in: record, of: supplyCase)
    let gained = try worth(of: gain.need, in: after, of: changed) - had
    #expect(
      abs(gained - gain.units) <= 1e-5 * max(10, had + abs(gained)),
      "\(remedy.whatIf) \(gain.need): \(gain.units) told, \(gained) when solved again")
  }

  /// What comes on time and what comes late is that of one plan; what both count for is the same in every plan.
  private func check(
    _ arrival: NeedEffect, of remedy: Remedy, in after: PlanRecord, of changed: SupplyCase
  ) throws {
    let found = try worth(of: arrival.need, in: after, of: changed)
    #expect(
      abs(arrival.after.worth - found) <= 1e-4 * max(1, found),
      "\(remedy.whatIf) \(arrival.need): \(arrival.after) told, \(found) when solved again")
    #expect(arrival.after.worth <= arrival.after.total * (1 + 1e-6) + 1e-6)
    #expect(arrival.after.onTime <= arrival.after.worth * (1 + 1e-6) + 1e-6)
  }

  /// What a need has in units, late ones at their worth.
  private func worth(
    of id: Need.ID, in record: PlanRecord, of supplyCase: SupplyCase
  ) throws -> Double {
    let need = try #require(supplyCase.needs.first { $0.id == id })
    let instalments = need.instalments(in: supplyCase.calendar)
    return try record.deliveries.filter { $0.need == id && $0.end != .open }.reduce(0) {
      sum, delivery in
      let item = try #require(supplyCase.items.first { $0.id == delivery.commodity.item })
      let day = supplyCase.calendar.lastDay(of: delivery.period)
      return sum + delivery.mass.tonnes / item.massPerUnit.tonnes
        * instalments[delivery.instalment - 1].worth(on: day)
    }
  }

  /// A loss is never more than was delivered, and the changes of a tier add up to the change of its stages.
  private func check(_ effect: Effect) throws {
    for need in effect.needs {
      #expect(need.before.total - need.after.total <= need.before.total + 1e-9)
      let own = supplyCase.needs.first { $0.id == need.need }
      let receipt = try Receipt(of: #require(own), in: record, of: supplyCase)
      #expect(abs(receipt.onTime + receipt.late - need.before.total) < 1e-6)
    }
    let changed = try supplyCase.supposing(effect.whatIf)
    let after = try planner.plan(changed).record
    for rank in Set(supplyCase.needs.map(\.rank)) {
      let told = effect.stages.filter { $0.stage.concernsNeeds(of: rank) }
        .reduce(0.0) { $0 + $1.after - $1.before }
      let found = value(of: rank, in: after) - value(of: rank, in: record)
      #expect(abs(told - found) <= 2e-5 * max(1, abs(found)), "\(effect.subject) \(rank)")
      let isToldSame = !effect.needs.contains { need in
        supplyCase.needs.contains { $0.id == need.need && $0.rank == rank }
      }
      // No "every need would receive the same" where a stage differs by more than a thousandth.
      if isToldSame { #expect(abs(found) <= 0.01, "\(effect.subject) \(rank): \(found)") }
    }
  }

  private func value(of rank: Rank, in record: PlanRecord) -> Double {
    record.stages.filter { $0.stage.concernsNeeds(of: rank) }.reduce(0) { $0 + $1.value }
  }
}

extension Stage {
  /// Whether it is one of the stages that serve the needs of a rank.
  fileprivate func concernsNeeds(of rank: Rank) -> Bool {
    if case .needs(rank, _) = self { true } else { false }
  }
}
