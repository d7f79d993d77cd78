import FlowPlanning
import LinearProgram
import SupplyModel

/// Looks for what the strict order costs: where a hundredth of an earlier tier is much of a later one, or of cost.
///
/// The prices that prove a stage say what a little of an earlier one could gain it at the most. Pairs for which that is
/// much are solved again, and told as they come out.
struct ConcessionSearch {
  let standing: StandingPlan

  /// The part of a tier that is supposed to be given up.
  static let part = 0.01
  /// How much of itself a later stage must gain for that to be told.
  static let leastGain = 0.1
  /// How many pairs are solved again at the most, the dearest first.
  static let most = 4

  /// A pair of stages, and what the prices let the later one gain.
  private struct Pair {
    let given, later: Stage
    let part: Double
    let gain: Double
  }

  /// What is worth telling; nil when the time was up.
  func concessions() throws -> [Concession]? {
    var found: [Concession] = []
    for pair in dearest {
      guard !standing.interruption.isDue else { return nil }
      guard let after = try reached(pair) else { return nil }
      let before = standing.values[pair.later] ?? 0
      guard Self.isMuch(after - before, of: before, pair.later) else { continue }
      found.append(
        Concession(
          given: pair.given, part: pair.part, later: pair.later, before: before, after: after))
    }
    return found
  }

  /// One pair of each tier with each later stage, the dearest first.
  private var dearest: [Pair] {
    var best: [[String]: Pair] = [:]
    for proof in standing.record.stages where proof.stage.canGain {
      for price in proof.prices {
        guard case .earlier(let given) = price.limit, let part = given.partGiven,
          let rank = given.rankServed, let own = standing.values[given]
        else { continue }
        let pair = Pair(
          given: given, later: proof.stage, part: part, gain: price.amount * part * abs(own))
        let before = standing.values[proof.stage] ?? 0
        guard Self.isMuch(pair.gain, of: before, proof.stage) else { continue }
        let key = [rank.description, proof.stage.description, "\(part)"]
        if (best[key]?.gain ?? 0) < pair.gain { best[key] = pair }
      }
    }
    let order = standing.record.stages.map(\.stage)
    func place(_ stage: Stage) -> Int { order.firstIndex(of: stage) ?? 0 }
    return best.values.sorted {
      ($1.gain / size($1.later), place($0.later), place($0.given))
        < ($0.gain / size($0.later), place($1.later), place($1.given))
    }.prefix(Self.most).sorted {
      (place($0.later), place($0.given)) < (place($1.later), place($1.given))
    }
  }

  private func size(_ stage: Stage) -> Double { max(abs(standing.values[stage] ?? 0), 1e-9) }

  private static func isMuch(_ gain: Double, of before: Double, _ stage: Stage) -> Bool {
    gain > max(leastGain * abs(before), 1e-3)
  }

  /// What the later stage reaches when the earlier one gives up its part, all others as they are.
  private func reached(_ pair: Pair) throws -> Double? {
    let stages = standing.record.stages.map(\.stage)
    let draft = DraftProgram(standing.network, rounds: standing.record.stages)
    guard let given = stages.firstIndex(of: pair.given),
      let later = stages.firstIndex(of: pair.later)
    else { return nil }
    var solver = try StageSolver(
      draft.program, by: standing.solver, interruption: standing.interruption)
    try solver.findValues(from: standing.start)
    for stage in stages[..<later] {
      guard let aim = draft.program.aim(of: stage) else { return nil }
      if stages.firstIndex(of: stage).map({ $0 < given }) ?? false {
        guard try keep(aim, draft, &solver) else { return nil }
      } else if !pair.given.givesUp(stage) {
        try solver.hold(
          aim, at: (standing.values[stage] ?? 0) * (stage == pair.given ? 1 - pair.part : 1))
      }
    }
    guard let aim = draft.program.aim(of: pair.later) else { return nil }
    return try solver.greatest(aim.entries)
  }

  /// Keeps a stage at its best, by its prices where they are tight.
  private func keep(
    _ aim: StageAim, _ draft: DraftProgram, _ solver: inout StageSolver
  ) throws -> Bool {
    if let (sheet, sweep) = standing.base.sweep(aim.stage, over: solver.program, draft.aimsByStage)
    {
      try solver.keep(sweep, scale: sheet.scale)
      return true
    }
    return try solver.solve(aim).isSolved
  }
}

extension Stage {
  /// The tier that it serves.
  fileprivate var rankServed: Rank? {
    switch self {
    case .needs(let rank, _), .share(let rank, _, _): rank
    default: nil
    }
  }

  /// Which part of its value is supposed to be given up; nil of a stage that gives up nothing.
  fileprivate var partGiven: Double? {
    switch self {
    case .needs: ConcessionSearch.part
    case .share(_, _, round: 1): 1
    default: nil
    }
  }

  /// Whether a gain of it is worth a word.
  fileprivate var canGain: Bool {
    switch self {
    case .needs, .works, .losses, .cost, .open: true
    case .floors, .share, .endurance, .early, .haulage, .storage: false
    }
  }

  /// Whether, with this first round of sharing given up, another round is as well.
  fileprivate func givesUp(_ other: Stage) -> Bool {
    guard case .share(let rank, let end, _) = self, case .share(rank, end, _) = other else {
      return false
    }
    return true
  }
}
