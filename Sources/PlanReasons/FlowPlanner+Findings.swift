public import LinearProgram
public import SupplyModel
import TimeExpansion
public import FlowPlanning

extension FlowPlanner {
  /// Explains a plan: for every need that is short or late, what stands in its way and what would
  /// help; for every corridor, what it is worth.
  ///
  /// Each figure is the outcome of planning again. When the time is up, what was found so far is
  /// returned.
  ///
  /// - Parameters:
  ///   - record: The plan with its proof.
  ///   - supplyCase: The case.
  ///   - made: The plan as it is carried out, where that is another: the same in whole units.
  ///   - interruption: Ends the search early.
  /// - Returns: What the plan leaves open and why.
  /// - Throws: `SolverError` when the solver fails.
  public func findings(
    on record: PlanRecord, of supplyCase: SupplyCase, carriedOutAs made: PlanRecord? = nil,
    interruption: Interruption = Interruption()
  ) throws -> Findings {
    let standing = try ChangeTrial(
      record, of: supplyCase, by: solver, interruption: interruption)
    let shortfalls = ShortfallSearch(
      standing, record, carriedOutAs: made ?? record, interruption: interruption)
    let corridors = CorridorSearch(standing, made ?? record, interruption: interruption)
    return Findings(
      shortfalls: try shortfalls.findings(), corridors: try corridors.findings(),
      isComplete: !interruption.isDue, standing: standing)
  }

  /// The greatest worth, in units, that each of some needs can have in any plan that is best on every
  /// stage up to the need's own rank.
  ///
  /// - Throws: `SolverError` when the solver fails.
  public func reach(
    of needs: Set<Need.ID>, in supplyCase: SupplyCase, interruption: Interruption = Interruption()
  ) throws -> [Need.ID: Double] {
    try Trial(
      DraftProgram(FlowNetwork(supplyCase)), of: needs, by: solver, interruption: interruption
    ).reach
  }
}
