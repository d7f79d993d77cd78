public import LinearProgram
public import SupplyModel
import TimeExpansion
import FlowPlanning

/// What needs can have in a planned case, to be held beside what they can have in changed ones.
public struct ChangeTrial: Sendable {
  let base: ProvedBase
  /// What each need can have as things stand.
  let baseline: Trial
  /// Where trials of like cases start.
  let start: StartingPoint?
  let solver: any LinearSolver
  private let interruption: Interruption

  private var supplyCase: SupplyCase { base.supplyCase }

  /// Finds what each need can have as things stand.
  ///
  /// - Throws: `SolverError` when the solver fails.
  public init(
    _ record: PlanRecord, of supplyCase: SupplyCase, by solver: any LinearSolver,
    interruption: Interruption = Interruption()
  ) throws {
    base = ProvedBase(supplyCase, record)
    let draft = DraftProgram(base.network)
    baseline = try Trial(
      draft, of: Set(supplyCase.needs.map(\.id)), addingTo: base, by: solver,
      interruption: interruption)
    start = baseline.basis.map { StartingPoint(draft.program, $0) }
    self.solver = solver
    self.interruption = interruption
  }

  /// What the needs of the first rank that differs gain when the case is planned again with something
  /// added and nothing taken away; nil when the time was up.
  ///
  /// - Throws: `SolverError` when the solver fails.
  public func gains(with changed: SupplyCase) throws -> [NeedDifference]? {
    try differences(changed, addingTo: base)
  }

  /// What the needs of the first rank that differs gain when a changed case is planned, below zero where
  /// they lose; nil when the time was up.
  ///
  /// - Throws: `SolverError` when the solver fails.
  public func changes(with changed: SupplyCase) throws -> [NeedDifference]? {
    try differences(changed, addingTo: nil)
  }

  private func differences(
    _ changed: SupplyCase, addingTo base: ProvedBase?
  ) throws -> [NeedDifference]? {
    guard !interruption.isDue else { return nil }
    let trial = try Trial(
      DraftProgram(FlowNetwork(changed)), of: Set(supplyCase.needs.map(\.id)), addingTo: base,
      startingFrom: start, by: solver, interruption: interruption
    ) { rank, reach in !differences(of: rank, in: reach).isEmpty }
    guard !interruption.isDue else { return nil }
    let ranks = Set(supplyCase.needs.map(\.rank)).sorted()
    return ranks.lazy.map { differences(of: $0, in: trial.reach) }.first { !$0.isEmpty } ?? []
  }

  /// By how much the needs of a rank differ from what they can have as things stand.
  private func differences(of rank: Rank, in reach: [Need.ID: Double]) -> [NeedDifference] {
    supplyCase.needs.compactMap { need in
      guard need.rank == rank, let before = baseline.reach[need.id], let after = reach[need.id],
        // Less than this is the solver's rounding.
        abs(after - before) > 1e-6 * max(1, after, before)
      else { return nil }
      return NeedDifference(need: need.id, units: after - before)
    }
  }
}
