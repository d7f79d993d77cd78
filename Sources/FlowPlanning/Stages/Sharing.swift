import LinearProgram
import SupplyModel

/// The rounds in which the needs of a rank share what there is: in each, the smallest share is made as large as
/// it can be, and the needs that nothing can give more leave.
///
/// Max–min fairness by progressive filling: Bertsekas and Gallager, *Data Networks*, second edition, 1992,
/// section 6.5.2.
struct Sharing {
  /// A need leaves when its price, as a part of all that a round pays, is above this.
  static let leastPart = 1e-5
  /// Shares closer than this are the same.
  static let sameShare = 1e-9

  private let rank: Rank
  private let end: AmountEnd
  /// Whether the sum of the rank comes before: then those left at a common share cannot have more.
  private let isAfterSum: Bool
  private var needs: [Int]
  private var round = 0

  init(_ rank: Rank, _ end: AmountEnd, isAfterSum: Bool, among needs: [Int]) {
    (self.rank, self.end, self.isAfterSum, self.needs) = (rank, end, isAfterSum, needs)
  }

  /// The next round, once the one before is solved; nil when nothing is left to share.
  mutating func next(_ solver: inout StageSolver) throws -> StageAim? {
    let stage = Stage.share(rank, end, round: round + 1)
    if solver.isFollowing {
      // What was proved elsewhere still holds, and with it who takes part.
      needs = solver.followed[stage] ?? []
    } else if round > 0 {
      let parts = solver.partsPaid(by: needs.count)
      needs = zip(needs, parts).filter { $1 <= Self.leastPart }.map(\.0)
      if parts.allSatisfy({ $0 <= Self.leastPart }) { needs = [] }
    }
    guard needs.count > 1, !isSettled(solver) else { return nil }
    round += 1
    return try solver.addRound(stage, at: end, among: needs)
  }

  /// Whether all that are left are met or, after the sum, at a common share that cannot change any more.
  private func isSettled(_ solver: StageSolver) -> Bool {
    guard isAfterSum || round > 0, !solver.isFollowing else { return false }
    let shares = solver.shares(of: needs, at: end)
    guard let least = shares.min(), let most = shares.max() else { return true }
    if least >= 1 - Self.sameShare { return true }
    // A common share is held by nothing but the sum and the round before: where that round made it, none can have
    // less, and so none more; where it is nothing, the sum alone says so.
    let held = round > 0 ? solver.lastShare : 0
    return isAfterSum && most - least <= Self.sameShare && abs(most - held) <= Self.sameShare
  }
}

extension StageSolver {
  /// Adds a round of sharing and says its aim.
  mutating func addRound(
    _ stage: Stage, at end: AmountEnd, among needs: [Int]
  ) throws(SolverError) -> StageAim? {
    try grow { $0.addRound(stage, at: end, among: needs) }
    return program.rounds.last.map { StageAim($0) }
  }

  /// What each need of the last round pays, as a part of what the round's smallest share is worth.
  func partsPaid(by count: Int) -> [Double] {
    guard let round = program.rounds.last else { return [] }
    return round.rows.prefix(count).map { max(0, lastPrices[$0]) }
  }

  /// The smallest share of the last round.
  var lastShare: Double { program.rounds.last.map { lastColumns[$0.column] } ?? 0 }

  /// The shares that needs receive in the plan found last.
  func shares(of needs: [Int], at end: AmountEnd) -> [Double] {
    program.shares(of: needs, at: end).map { share in
      share.reduce(0) { $0 + $1.factor * lastColumns[$1.column] }
    }
  }
}
