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

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `is the same where dated facts decide, in round figures`(seed: UInt64) throws {
    try expectAgreement(on: GeneratedCases.datedCase(seed: seed), "seed \(seed)")
  }
}

/// Expects the engine and the peer to reach the same value in every stage.
func expectAgreement(on supplyCase: SupplyCase, _ name: String) throws {
  let peer = try PeerFormulation(supplyCase).stageValues()
  let own = try plannedStageValues(of: supplyCase)
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
  case .planned(let record), .stopped(let record):
    #expect(record.isComplete)
    return Dictionary(uniqueKeysWithValues: record.stages.map { ($0.stage, $0.value) })
  }
}

extension Stage {
  /// Whether the stage serves needs, by a floor, by an amount or by making stocks last.
  var isOfNeeds: Bool {
    switch self {
    case .floors, .endurance, .needs: true
    case .works, .losses, .cost, .delay: false
    }
  }

  /// What a stage comes to that needs no proof and may be left out: every period covered, or nothing.
  var valueWhenLeftOut: Double {
    guard case .endurance(_, let last) = self else { return 0 }
    return Double(last + 1)
  }
}
