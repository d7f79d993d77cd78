public import LinearProgram
import FlowPlanning
import PlanFigures
public import SupplyModel
import TimeExpansion

/// A plan of a case as things stand, beside which the case is planned again with something supposed.
public struct StandingPlan: Sendable {
  let base: ProvedBase
  /// The plan that was proved; pieces may be split in it.
  let record: PlanRecord
  /// The plan as it is carried out: the same in whole units, where there are any.
  let made: PlanRecord
  /// What each need has of worth in the plan that was proved.
  let worth: [Need.ID: Double]
  /// The values of the stages of the plan that was proved.
  let values: [Stage: Double]
  /// Where the simplex stands at the end of the needs.
  let start: StartingPoint?
  let policy = SearchPolicy()
  let solver: any LinearSolver
  let interruption: Interruption

  var supplyCase: SupplyCase { base.supplyCase }
  var network: FlowNetwork { base.network }

  /// Takes in a plan with its proof.
  ///
  /// - Throws: `SolverError` when the solver fails.
  public init(
    _ record: PlanRecord, of supplyCase: SupplyCase, carriedOutAs made: PlanRecord? = nil,
    by solver: any LinearSolver, interruption: Interruption = Interruption()
  ) throws {
    base = ProvedBase(supplyCase, record)
    self.record = record
    self.made = made ?? record
    (self.solver, self.interruption) = (solver, interruption)
    let draft = DraftProgram(base.network)
    let program = draft.program.withRounds(of: record.stages)
    let columns = program.columns(of: record)
    worth = program.worth(in: columns)
    values = Dictionary(
      record.stages.compactMap { proof in
        program.aim(of: proof.stage).map { (proof.stage, $0.value(columns)) }
      }, uniquingKeysWith: { first, _ in first })
    guard let last = supplyCase.needs.map(\.rank).max() else {
      start = nil
      return
    }
    let trial = try RankTrial(draft, through: last, by: solver, interruption: interruption)
    start = trial.basis.map { StartingPoint(draft.program, $0) }
  }

  /// What needs have when the case is planned again, as far as a rank, with something supposed; nil when the
  /// time was up.
  func trial(_ whatIf: WhatIf, through rank: Rank) throws -> RankTrial? {
    guard !interruption.isDue else { return nil }
    let changed = try supplyCase.supposing(whatIf)
    let trial = try RankTrial(
      DraftProgram(FlowNetwork(changed)), through: rank,
      addingTo: whatIf.onlyAdds ? base : nil, startingFrom: start, by: solver,
      interruption: interruption)
    return trial.isComplete ? trial : nil
  }

  /// The whole case planned again with something supposed; nil when the time was up.
  func replan(_ whatIf: WhatIf) throws -> Replan? {
    guard !interruption.isDue else { return nil }
    return try Replan(
      supplyCase.supposing(whatIf), startingFrom: start, by: solver, interruption: interruption)
  }
}

extension WhatIf {
  /// Whether every plan of the case is a plan still, worth as much, in every stage.
  var onlyAdds: Bool { changes.allSatisfy(\.onlyAdds) }
}

extension FactChange {
  fileprivate var onlyAdds: Bool {
    switch fact {
    case .change(let row):
      guard case .factor(let factor) = row.effect else { return row.asset != nil }
      return LimitKind(statedBy: row.attribute) != nil && factor <= .one
    case .consent: return value == .consent(.granted)
    case .complement: return value == .truth(.confirmed)
    case .limit, .sailings, .refusal, .vehicles, .load, .supply,
      .availability, .keep, .people, .work, .budget, .due, .earliest:
      return true
    case .loss, .transit, .leg, .corridor, .place, .earmark, .floor: return false
    }
  }
}
