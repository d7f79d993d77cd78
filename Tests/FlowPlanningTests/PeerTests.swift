import FlowPlanning
import GeneratedCases
import SupplyModel
import Testing

@Suite struct `The best value of every stage` {
  @Test(arguments: 0..<240 as Range<UInt64>)
  func `is what an independent formulation and another solver find`(seed: UInt64) throws {
    try expectAgreement(on: GeneratedCases.smallCase(seed: seed), "seed \(seed)")
  }
}

/// Expects the engine and the peer to reach the same value in every stage; a stage that one of
/// them leaves out counts as zero.
func expectAgreement(on supplyCase: SupplyCase, _ name: String) throws {
  let peer = try PeerFormulation(supplyCase).stageValues()
  let own = try plannedStageValues(of: supplyCase)
  let others = own.keys.filter { stage in !peer.contains { $0.stage == stage } }
  for (stage, value) in peer + others.map({ ($0, 0) }) {
    let planned = own[stage] ?? 0
    let tolerance = stage.isOfNeeds ? 1e-7 * max(1, abs(value)) : 1e-5 * max(1, abs(value))
    #expect(
      abs(planned - value) <= tolerance,
      "\(name), \(stage): planned \(planned), peer \(value)")
  }
}

/// What the engine reaches in each stage, before masses are rounded to grams.
func plannedStageValues(of supplyCase: SupplyCase) throws -> [Stage: Double] {
  switch try FlowPlanner.plan(supplyCase) {
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
}
