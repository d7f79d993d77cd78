import FlowPlanning
import GeneratedCases
import SupplyModel
import Testing

@Suite struct `The best value of every stage` {
  @Test(arguments: 0..<240 as Range<UInt64>)
  func `is what an independent formulation and another solver find`(seed: UInt64) throws {
    try expectAgreement(on: GeneratedCases.smallCase(seed: seed), "seed \(seed)")
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func `is the same where volume decides`(seed: UInt64) throws {
    try expectAgreement(on: GeneratedCases.voluminousCase(seed: seed), "seed \(seed)")
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `is the same where sets, lift, people and the rest decide`(seed: UInt64) throws {
    try expectAgreement(on: GeneratedCases.usefulCase(seed: seed), "seed \(seed)")
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `is the same where pieces outweigh limits`(seed: UInt64) throws {
    try expectAgreement(on: GeneratedCases.heavyCase(seed: seed), "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `is the same where dated facts decide, in round figures`(seed: UInt64) throws {
    try expectAgreement(on: GeneratedCases.datedCase(seed: seed), "seed \(seed)")
  }
}

/// Expects the engine and the peer to reach the same value in every stage.
func expectAgreement(on supplyCase: SupplyCase, _ name: String) throws {
  let optimum = try PeerFormulation(supplyCase).optimum()
  let peer = optimum.values
  let record = try planner.plan(supplyCase).record
  #expect(record.isComplete, "\(name)")
  let own = Dictionary(
    uniqueKeysWithValues: record.stages.filter { $0.sharers.isEmpty }.map { ($0.stage, $0.value) })
  for peer in optimum.shares {
    let share = try record.share(of: peer.need, at: peer.end, in: supplyCase)
    #expect(
      abs(share - peer.share) <= max(1e-4, peer.tolerance(in: supplyCase)),
      "\(name), \(peer.need) \(peer.end): share \(share), by filling \(peer.share)")
  }
  let others = own.keys.filter { stage in !peer.contains { $0.stage == stage } }
  for (stage, value) in peer + others.map({ ($0, $0.valueWhenLeftOut) }) {
    let planned = own[stage] ?? stage.valueWhenLeftOut
    let tolerance = stage.isOfNeeds ? 1e-7 * max(1, abs(value)) : 1e-5 * max(1, abs(value))
    #expect(
      abs(planned - value) <= tolerance,
      "\(name), \(stage): planned \(planned), peer \(value)")
  }
}

/// What the engine reaches in each stage, before masses are rounded to grams.
func plannedStageValues(of supplyCase: SupplyCase) throws -> [Stage: Double] {
  switch try planner.plan(supplyCase) {
  case .planned(let record), .stopped(let record, _):
    #expect(record.isComplete)
    return Dictionary(uniqueKeysWithValues: record.stages.map { ($0.stage, $0.value) })
  }
}

extension Stage {
  /// What a stage comes to that needs no proof and may be left out: every period covered, or nothing.
  var valueWhenLeftOut: Double {
    guard case .endurance(_, let last) = self else { return 0 }
    return Double(last + 1)
  }
}

extension PlanRecord {
  /// What a need receives at an end, each delivery at its worth, as a share of what it asks.
  func share(of name: Need.ID, at end: AmountEnd, in supplyCase: SupplyCase) throws -> Double {
    let need = try #require(supplyCase.needs.first { $0.id == name })
    let instalments = need.instalments(in: supplyCase.calendar)
    let asked = instalments.reduce(0) { $0 + (end == .low ? $1.low : $1.above).value }
    return try deliveries.filter { $0.need == name && $0.end == end }.reduce(0) { sum, delivery in
      let item = try #require(supplyCase.items.first { $0.id == delivery.commodity.item })
      let day = supplyCase.calendar.lastDay(of: delivery.period)
      let worth = instalments[delivery.instalment - 1].worth(on: day)
      return sum + worth * delivery.mass.tonnes / item.massPerUnit.tonnes / asked
    }
  }
}

extension PeerShare {
  /// What ten grams are of all that the need asks at the end: so far rounding may go.
  func tolerance(in supplyCase: SupplyCase) -> Double {
    guard let need = supplyCase.needs.first(where: { $0.id == self.need }) else { return 0 }
    let asked = need.instalments(in: supplyCase.calendar).reduce(0) {
      $0 + (end == .low ? $1.low : $1.above).value
    }
    let mass = supplyCase.itemsAccepted(by: need).map(\.massPerUnit.grams).min() ?? 1
    return 10 / (asked * Double(mass))
  }
}
