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
  /// The value that each proof proves.
  package private(set) var values: [Stage: Double] = [:]
  package init(_ supplyCase: SupplyCase, _ record: PlanRecord) {
    self.supplyCase = supplyCase
    network = FlowNetwork(supplyCase)
    let draft = DraftProgram(network)
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
  }

  /// The sweep of a stage's prices over a changed program, or nil where the stage has no tight proof.
  package func sweep(_ stage: Stage, over draft: DraftProgram) -> (
    sheet: PriceSheet, sweep: PriceSweep
  )? {
    guard let proof = proofs[stage] else { return nil }
    let sheet = PriceSheet(proof, over: draft.program, aims: draft.aimsByStage, values: values)
    return (sheet, PriceSweep(sheet, over: draft.program))
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
    for aim in draft.aims where aim.stage.concerns(rank) {
      guard let (_, sweep) = sweep(aim.stage, over: draft), let value = values[aim.stage] else {
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
  private let floors: [StageAim]
  private let later: [StageAim]
  package let aims: [StageAim]
  package let aimsByStage: [Stage: StageAim]

  package init(_ network: FlowNetwork) {
    program = FlowProgram(network)
    (floors, later) = (program.floorAims(), program.laterAims())
    aims = floors + later
    aimsByStage = Dictionary(uniqueKeysWithValues: aims.map { ($0.stage, $0) })
  }

  /// Its stages in their strict order.
  package var order: StageOrder { StageOrder(program, floors: floors, later: later) }
}
