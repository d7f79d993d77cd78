public import LinearProgram
public import SupplyModel
import TimeExpansion

extension FlowPlanner {
  /// The parts that a rank gives up, to see what that would buy.
  public static let partsGivenUp = [0.01, 0.001]

  /// What the strict order costs: for each rank and each part given up, the best that the next rank could reach, and,
  /// with all needs of other ranks at what they have, the least loss and cost.
  ///
  /// Each figure is solved again.
  ///
  /// - Parameters:
  ///   - record: A complete plan of the case.
  ///   - supplyCase: The case.
  ///   - interruption: Ends the search early; what was found is returned.
  /// - Returns: The figures, rank by rank; those that gain nothing are left out.
  /// - Throws: `SolverError` when the solver fails.
  public func priceOfTheRule(
    on record: PlanRecord, of supplyCase: SupplyCase, interruption: Interruption = Interruption()
  ) throws -> [RulePrice] {
    guard record.isComplete else { return [] }
    let program = FlowProgram(FlowNetwork(supplyCase)).withRounds(of: record.stages)
    let boundaries = try RuleBoundaries(program, record, by: solver, interruption: interruption)
    let ranks = Set(supplyCase.needs.map(\.rank)).sorted()
    var prices: [RulePrice] = []
    for (rank, next) in zip(ranks, ranks.dropFirst().map { $0 } + [nil]) {
      for part in Self.partsGivenUp {
        guard !interruption.isDue else { return prices }
        let gaining: [Stage] =
          (next.map { [.needs($0, .low)] } ?? []) + [.losses, .cost]
        prices += try gaining.compactMap { stage in
          try boundaries.price(of: stage, when: rank, givesUp: part)
        }
      }
    }
    return prices
  }
}

/// A program in which every stage of a plan is a row, so that one can be let go a little.
private struct RuleBoundaries {
  /// What a stage keeps of its value, beside it (or 1): the solver's own tolerances, and what grams cost.
  private static let slack = 1e-6
  /// The least gain that is told, beside the value (or 1).
  private static let leastGain = 1e-4

  private let aims: [StageAim]
  private let values: [Double]
  private let scales: [Double]
  private let firstRow: Int
  private let loaded: any LoadedProgram

  init(
    _ program: FlowProgram, _ record: PlanRecord, by solver: any LinearSolver,
    interruption: Interruption
  ) throws(SolverError) {
    let stages = record.stages.filter { proof in
      proof.stage.isOfNeeds || [.works, .losses, .cost].contains(proof.stage)
    }
    aims = stages.compactMap { program.aim(of: $0.stage) }.filter { !$0.entries.isEmpty }
    let plan = program.columns(of: record)
    values = aims.map { $0.value(plan) }
    var units = program.units
    let scales = aims.map { [units] in $0.scale(in: units) }
    self.scales = scales
    var rows = program.rows
    firstRow = rows.rowCount
    for (aim, scale) in zip(aims, scales) {
      _ = rows.addRow(
        aim.entries.map { ProgramEntry($0.column, -$0.factor * scale) }, upper: .infinity)
    }
    units.grow(with: rows, sizes: [])
    loaded = try solver.load(rows, in: units, method: .warmSimplex, interruption: interruption)
  }

  /// The best of a stage when a rank gives up a part of its value and all before the stage keep theirs; nil where
  /// there is no such stage or little to gain.
  func price(
    of stage: Stage, when rank: Rank, givesUp part: Double
  ) throws(SolverError) -> RulePrice? {
    guard let index = aims.firstIndex(where: { $0.stage == stage }) else { return nil }
    var limits = [Double](repeating: .infinity, count: aims.count)
    for (earlier, aim) in aims.enumerated() where earlier < index || isKept(aim.stage, by: stage) {
      guard earlier != index else { continue }
      let least =
        aim.stage.belongs(to: rank)
        ? values[earlier] - part * abs(values[earlier])
        : values[earlier] - Self.slack * max(1, abs(values[earlier]))
      limits[earlier] = -least * scales[earlier]
    }
    try loaded.limitRows(aims.indices.map { firstRow + $0 }, at: limits)
    let solution = try loaded.maximise(
      aims[index].entries.map { ProgramEntry($0.column, $0.factor * scales[index]) })
    guard solution.status == .optimal else { return nil }
    let after = solution.value / scales[index]
    guard after - values[index] > Self.leastGain * max(1, abs(values[index])) else { return nil }
    return RulePrice(
      rank: rank, givenUp: part, stage: stage, before: values[index], after: after)
  }

  /// Whether a stage after another keeps its value all the same: every need does while losses or cost gain.
  private func isKept(_ kept: Stage, by stage: Stage) -> Bool {
    kept.isOfNeeds && !stage.isOfNeeds
  }
}

extension Stage {
  /// Whether it is a stage of needs or of sharing of a rank.
  fileprivate func belongs(to own: Rank) -> Bool {
    switch self {
    case .needs(let rank, _), .share(let rank, _, _): rank == own
    case .floors, .endurance, .works, .open, .losses, .cost, .early, .haulage, .storage: false
    }
  }
}
