import LinearProgram
package import SupplyModel
package import TimeExpansion

/// A planned case whose proofs can be carried over to changed cases.
///
/// The prices that prove a stage's value prove a bound for any case. Where the bound of a changed
/// case is no higher than the value before the change, and the change takes nothing away, the value
/// is the same and the same prices say which plans reach it: no solving is needed.
package struct ProvedBase {
  package let supplyCase: SupplyCase
  package let network: FlowNetwork
  /// The proofs of the floors and needs, in order, as far as they are tight.
  private let proofs: [Stage: StageProof]
  /// The rounds of sharing.
  private let rounds: [StageProof]
  /// The value that each proof proves.
  package private(set) var values: [Stage: Double] = [:]
  package init(_ supplyCase: SupplyCase, _ record: PlanRecord) {
    self.supplyCase = supplyCase
    network = FlowNetwork(supplyCase)
    let draft = DraftProgram(network, rounds: record.stages)
    let plan = draft.program.columns(of: record)
    var proofs: [Stage: StageProof] = [:]
    // How long stocks last is found anew for each trial, and what follows with it.
    for proof in record.stages where proof.stage.isOfNeeds && !supplyCase.aimsAtEndurance {
      let sheet = PriceSheet(proof, over: draft.program, aims: draft.aimsByStage, values: values)
      let sweep = PriceSweep(sheet, over: draft.program)
      // A loose proof, as of a stage that was stopped, tells too little to carry over.
      guard abs(sweep.bound - proof.value) <= 1e-6 * max(1, abs(sweep.bound)),
        sweep.forbidsNothing(in: plan, of: draft.program, scale: sheet.scale)
      else { break }
      values[proof.stage] = sweep.bound
      proofs[proof.stage] = proof
    }
    self.proofs = proofs
    rounds = record.stages.filter { !$0.sharers.isEmpty }
  }

  /// The sweep of a stage's prices over a changed program with its rounds of sharing; nil where the stage has no
  /// tight proof, or where others share in one of the rounds.
  package func sweep(
    _ stage: Stage, over program: FlowProgram, _ aims: [Stage: StageAim]
  ) -> (sheet: PriceSheet, sweep: PriceSweep)? {
    guard let proof = proofs[stage] else { return nil }
    var aims = aims
    for round in program.rounds {
      let names = round.needs.map { program.network.supplyCase.needs[$0].id }
      guard rounds.contains(where: { $0.stage == round.stage && $0.sharers == names }) else {
        return nil
      }
      aims[round.stage] = StageAim(round)
    }
    let sheet = PriceSheet(proof, over: program, aims: aims, values: values)
    return (sheet, PriceSweep(sheet, over: program))
  }

  /// Who takes part in each round of sharing, by position in the needs of a changed case.
  package func rounds(in changed: SupplyCase) -> [Stage: [Int]] {
    let positions = Dictionary(
      uniqueKeysWithValues: changed.needs.enumerated().map { ($1.id, $0) })
    return Dictionary(
      uniqueKeysWithValues: rounds.map { ($0.stage, $0.sharers.compactMap { positions[$0] }) })
  }

  /// Whether the bound of a changed case leaves a stage no more than it had.
  package func isUnchanged(_ stage: Stage, bound: Double) -> Bool {
    values[stage].map { bound - $0 <= 1e-9 * max(1, abs($0)) } ?? false
  }

  /// The most that a change can add to the stages of a rank; nil where proofs are missing.
  ///
  /// What it cannot add by this bound, no plan adds: such a change need not be tried.
  package func mostAdded(to rank: Rank, by draft: DraftProgram) -> Double? {
    var sum = 0.0
    let program = draft.program.withRounds(of: rounds)
    for aim in draft.aims where aim.stage.concerns(rank) {
      guard let (_, sweep) = sweep(aim.stage, over: program, draft.aimsByStage),
        let value = values[aim.stage]
      else {
        return nil
      }
      if !isUnchanged(aim.stage, bound: sweep.bound) { sum += sweep.bound - value }
    }
    return sum
  }
}

/// A program with its aims, before any solving.
package struct DraftProgram {
  package let program: FlowProgram
  private let queue: [StageOrder.Step]
  package let aims: [StageAim]
  package let aimsByStage: [Stage: StageAim]

  /// A draft; with the rounds of sharing that a plan's stages name, if any.
  package init(_ network: FlowNetwork, rounds: [StageProof] = []) {
    program = FlowProgram(network).withRounds(of: rounds)
    queue = StageOrder.steps(of: program)
    aims = queue.compactMap(\.aim) + program.rounds.map { StageAim($0) }
    aimsByStage = Dictionary(uniqueKeysWithValues: aims.map { ($0.stage, $0) })
  }

  /// Its stages in their strict order.
  package var order: StageOrder { StageOrder(program, steps: queue) }
}
