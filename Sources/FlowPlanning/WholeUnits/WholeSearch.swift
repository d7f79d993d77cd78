import LinearProgram
import SupplyModel
import TimeExpansion

/// A search for a plan in whole pieces, stage by stage in their strict order, by branch and cut.
///
/// In each stage, the goods that serve it or earlier stages count in pieces, goods of later stages stay
/// away, and goods of earlier stages alone stay as found: a program with few whole columns each time.
/// A program with many is searched near the split plan only, within a few pieces of each value; there, a stage
/// that only goods in bulk serve is searched only if what pieces do stands in its way.
struct WholeSearch {
  /// The gap at which a search ends, as a share of the stage's value.
  static let gap = 2e-4
  /// The nodes after which it ends, for a good plan that comes is better than the best that does not.
  private static let nodes = 2000
  /// The most whole columns that are searched without keeping near the split plan.
  private static let mostOpen = 400
  /// How far below the split plan's value, in pieces, a column may go.
  private static let reach = 2.0
  /// What a stage keeps of an earlier stage's value, beside it (or 1): the solver's own tolerances.
  private static let slack = 1e-7

  private let solver: any LinearSolver
  private let program: FlowProgram
  private let pieces: Pieces
  private let aims: [StageAim]
  private let split: [Double]
  /// For each commodity, the first and the last stage that it serves; nil serves none.
  private let service: [ClosedRange<Int>?]
  private let goods: [(column: Int, commodity: Int)]
  private var best: [Double]
  private var kept: [(aim: StageAim, value: Double)] = []

  init(
    _ program: FlowProgram, _ pieces: Pieces, _ aims: [StageAim], near split: [Double],
    by solver: any LinearSolver
  ) {
    self.solver = solver
    (self.program, self.pieces, self.aims, self.split) = (program, pieces, aims, split)
    service = program.stagesServed(among: aims.map(\.stage))
    var goods: [(column: Int, commodity: Int)] = []
    program.forEachGoodsColumn { column, commodity, _ in goods.append((column, commodity)) }
    self.goods = goods
    best = Array(repeating: 0, count: program.rows.columnCount)
  }

  /// A solution that is best in whole pieces, stage by stage to the last of the needs; nil where none was
  /// found or somebody interrupted.
  mutating func columns(
    _ interruption: Interruption, _ progress: (PlanProgress) -> Void
  ) throws -> [Double]? {
    // Where there is much to search, what only bulk serves at the end is left to be planned around the rest.
    let isLarge = pieces.sizes.count > Self.mostOpen
    let last =
      service.indices.filter { !isLarge || pieces.isCounted($0) }
      .compactMap { service[$0]?.upperBound }.max() ?? -1
    for index in aims.indices.prefix(last + 1) {
      guard let found = try solution(of: index, interruption) else { return nil }
      best = pieces.nearest(found)
      kept.append((aims[index], aims[index].value(best)))
      progress(
        PlanProgress(
          stage: aims[index].stage, number: index + 1, count: last + 1,
          value: aims[index].value(best)))
    }
    return best
  }

  private func solution(of stage: Int, _ interruption: Interruption) throws -> [Double]? {
    let open = goods.filter { isOpen($0.commodity, in: stage) && pieces.sizes[$0.column] != nil }
    if open.count > Self.mostOpen,
      !open.contains(where: { service[$0.commodity]?.lowerBound == stage }),
      let held = try solution(of: stage, .asFound, interruption)
    {
      let (value, most) = (aims[stage].value(held), aims[stage].value(split))
      if value >= most - Self.gap * abs(most) { return held }
    }
    if open.count > Self.mostOpen,
      let near = try solution(of: stage, .nearTheSplitPlan, interruption)
    {
      return near
    }
    return try solution(of: stage, .anywhere, interruption)
  }

  /// Where the pieces of goods that serve a stage may be.
  private enum Reach {
    case asFound, nearTheSplitPlan, anywhere
  }

  /// The best solution of a stage that was found within reach.
  private func solution(
    of stage: Int, _ reach: Reach, _ interruption: Interruption
  ) throws -> [Double]? {
    var rows = program.rows
    for (aim, value) in kept { keep(value, of: aim, in: &rows) }
    let sizes = bound(&rows, in: stage, reach)
    rows.count(inPieces: sizes)
    let units = ProgramUnits(
      of: rows, sizes: program.units.columns.enumerated().map { sizes[$0] == nil ? $1 : 1 })
    let loaded = try solver.load(
      rows, in: units,
      method: sizes.isEmpty ? .simplex : .branchAndCut(gap: Self.gap, nodes: Self.nodes),
      interruption: interruption)
    let aim = aims[stage].entries.map {
      ProgramEntry($0.column, $0.factor * (sizes[$0.column] ?? 1))
    }
    let scale = units.scale(of: aim)
    let solution = try loaded.maximise(
      aim.map { ProgramEntry($0.column, $0.factor * scale) },
      // What new goods do is still nothing in what was found, and so not near the split plan.
      from: reach == .anywhere ? best.enumerated().map { $1 / (sizes[$0] ?? 1) } : nil)
    guard solution.isFeasible, !interruption.isDue else { return nil }
    return solution.columns.enumerated().map { $1 * (sizes[$0] ?? 1) }
  }

  private func keep(_ value: Double, of aim: StageAim, in rows: inout ProgramRows) {
    let scale = 1 / aim.largestFactor
    _ = rows.addRow(
      aim.entries.map { ProgramEntry($0.column, -$0.factor * scale) },
      upper: (Self.slack * max(1, abs(value)) - value) * scale)
  }

  /// Bounds the columns of goods for a stage and says the sizes of those that count in pieces.
  private func bound(
    _ rows: inout ProgramRows, in stage: Int, _ reach: Reach
  ) -> [Int: Double] {
    var sizes = pieces.sizes
    if reach == .asFound {
      for column in sizes.keys { rows.keep(column, within: best[column]...best[column]) }
      sizes = [:]
    }
    for (column, commodity) in goods {
      if isOpen(commodity, in: stage) {
        guard reach == .nearTheSplitPlan, let size = sizes[column] else { continue }
        let range = near(column, isNew: service[commodity]?.lowerBound == stage)
        rows.keep(column, within: range.lowerBound * size...range.upperBound * size)
      } else if (service[commodity]?.upperBound ?? .max) < stage {
        if sizes.removeValue(forKey: column) != nil {
          rows.keep(column, within: best[column]...best[column])
        }
      } else {
        sizes[column] = nil
        rows.keep(column, within: 0...0)
      }
    }
    return sizes
  }

  private func isOpen(_ commodity: Int, in stage: Int) -> Bool {
    service[commodity]?.contains(stage) ?? false
  }

  /// The pieces between which a column stays near the split plan and, unless its goods are new, as found.
  private func near(_ column: Int, isNew: Bool) -> ClosedRange<Double> {
    let size = pieces.sizes[column] ?? 1
    let (own, value) = ((best[column] / size).rounded(), split[column] / size)
    let low = max(0, (value + 1e-6).rounded(.down) - Self.reach)
    let high = (value - 1e-6).rounded(.up)
    return isNew ? low...high : min(own, low)...max(own, high)
  }
}

extension FlowProgram {
  /// For each commodity, the first and the last of some stages in which its deliveries count or which it
  /// serves as a companion; nil where there is none.
  fileprivate func stagesServed(among stages: [Stage]) -> [ClosedRange<Int>?] {
    network.commodities.indices.map { commodity in
      let needs = Set(
        network.demandsServed[commodity].map { network.demands[$0].need }
          + network.rulesMet[commodity].map { network.rules[$0].need })
      let served = stages.indices.filter { index in
        needs.contains { serves($0, network.items[commodity].id, stages[index]) }
      }
      guard let first = served.first, let last = served.last else { return nil }
      return first...last
    }
  }

  private func serves(_ need: Int, _ item: Item.ID, _ stage: Stage) -> Bool {
    let own = network.supplyCase.needs[need]
    switch stage {
    case .floors(let rank), .needs(let rank, _), .share(let rank, _, _), .open(let rank):
      return rank == own.rank
    case .endurance(let set, _):
      return network.supplyCase.recipient.stockpiles.contains {
        $0.setName == set && $0.place == own.place && $0.item == item
      }
    case .works, .losses, .cost, .early, .haulage, .storage: return false
    }
  }
}
