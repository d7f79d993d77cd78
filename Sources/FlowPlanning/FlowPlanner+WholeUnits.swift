public import LinearProgram
public import SupplyModel
import TimeExpansion

extension FlowPlanner {
  /// Makes a plan whole: items that come in whole units move in whole units at every place to which they
  /// can come only over legs without loss, and works that are done altogether or not at all are done so.
  ///
  /// Where the plan is not whole already, every stage is planned again in its strict order with whole
  /// numbers, near the plan (``WholeSearch``), and what comes in bulk is then planned anew around what
  /// was found. The stages keep their prices, so that their bounds hold for all plans, whole or not. A plan that was
  /// stopped is only rounded to whole pieces.
  ///
  /// - Parameters:
  ///   - plan: A plan of the case.
  ///   - supplyCase: The case.
  ///   - interruption: Ends the search early: then what was found is only rounded to whole units.
  ///   - progress: Called after each stage.
  /// - Returns: The whole plan; nil when nothing comes in whole units.
  /// - Throws: `SolverError` when the solver fails, which no case should cause.
  public func wholePlan(
    near plan: PlanRecord, of supplyCase: SupplyCase,
    interruption: Interruption = Interruption(), progress: (PlanProgress) -> Void = { _ in }
  ) throws -> PlanRecord? {
    let program = FlowProgram(FlowNetwork(supplyCase)).withRounds(of: plan.stages)
    let pieces = Pieces(program)
    guard !pieces.sizes.isEmpty else { return nil }
    var whole = WholeUnits(program, pieces, near: plan, by: solver)
    if plan.isComplete, !pieces.areWhole(whole.split) {
      try whole.search(interruption, progress)
    }
    return whole.record()
  }
}
