import SupplyModel

/// A weighted sum of stages as a linear function of the decisions.
struct Aim {
  /// For each need, what its rank's floors count for.
  private(set) var floors: [Double]
  /// For each need, what the low, the high and the open end of its rank count for.
  private(set) var needs: [[Double]]
  /// For each set of stocks, then period, what the share of the period's use that is covered counts for.
  private(set) var endurance: [[Double]]
  private(set) var works = 0.0
  private(set) var losses = 0.0
  private(set) var cost = 0.0
  /// For each need, what being early counts for.
  private(set) var early: [Double]
  private(set) var haulage = 0.0
  private(set) var storage = 0.0
  /// The rounds of sharing of the plan, and what the smallest share of each counts for.
  let rounds: [AuditedRound]
  private(set) var shares: [Double]

  /// An aim at nothing.
  init(of facts: IndexedCase, rounds: [AuditedRound] = []) {
    self.rounds = rounds
    shares = rounds.map { _ in 0 }
    early = facts.needs.map { _ in 0 }
    floors = facts.needs.map { _ in 0 }
    needs = facts.needs.map { _ in AmountEnd.allCases.map { _ in 0 } }
    endurance = facts.recipient.enduranceSets.map { _ in Array(repeating: 0, count: facts.periods) }
  }

  /// Adds what one need receives at an end, at its weight.
  mutating func add(_ need: Int, at end: AmountEnd) { needs[need][end.index] += 1 }

  /// Adds a stage, counting that many times.
  mutating func add(_ stage: Stage, times factor: Double, of facts: IndexedCase) {
    switch stage {
    case .floors(let rank):
      for (index, need) in facts.needs.enumerated() where need.need.rank == rank {
        floors[index] += factor
      }
    case .needs(let rank, let end):
      for (index, need) in facts.needs.enumerated() where need.need.rank == rank {
        needs[index][end.index] += factor
      }
    case .open(let rank):
      for (index, need) in facts.needs.enumerated() where need.need.rank == rank {
        needs[index][AmountEnd.open.index] += factor
      }
    case .share:
      if let round = rounds.firstIndex(where: { $0.stage == stage }) { shares[round] += factor }
    case .early(let rank):
      for (index, need) in facts.needs.enumerated() where need.need.rank == rank {
        early[index] += factor
      }
    case .endurance(let name, let last):
      for (index, set) in facts.recipient.enduranceSets.enumerated() where set.name == name {
        for period in 0..<facts.periods where period <= last { endurance[index][period] += factor }
      }
    case .works: works += factor
    case .losses: losses += factor
    case .cost: cost += factor
    case .haulage: haulage += factor
    case .storage: storage += factor
    }
  }
}

extension IndexedCase {
  /// The stages that the formulation demands of a plan, in their order.
  ///
  /// Which periods the stages of endurance speak of depends on the plan: the last that it names for a
  /// set, and the one before.
  func stages(of plan: [Stage]) -> [Stage] {
    let withFloor = Set(needs.filter(\.hasFloor).map(\.need.rank)).sorted()
    let ranks = Set(needs.map(\.need.rank)).sorted()
    let ends = ranks.flatMap { rank in
      AmountEnd.stated.filter { isAsked(rank, $0) }.flatMap { end -> [Stage] in
        let rounds = plan.filter {
          if case .share(rank, end, _) = $0 { true } else { false }
        }.count
        let shares = (0..<rounds).map { Stage.share(rank, end, round: $0 + 1) }
        let isEven = supplyCase.isSharedEvenly(rank.horizon)
        return isEven ? shares + [.needs(rank, end)] : [.needs(rank, end)] + shares
      }
    }
    let works: [Stage] = carriage.works.isEmpty ? [] : [.works]
    let open = ranks.filter { isAsked($0, .open) }.map { Stage.open($0) }
    let early = ranks.filter { rank in AmountEnd.stated.contains { isAsked(rank, $0) } }
      .map { Stage.early($0) }
    return withFloor.map { .floors($0) } + stagesOfEndurance(in: plan) + ends + works + open
      + [.losses, .cost] + early + [.haulage, .storage]
  }

  /// Whether any need of a rank has anything asked, or offered, at an end.
  func isAsked(_ rank: Rank, _ end: AmountEnd) -> Bool {
    needs.contains { $0.need.rank == rank && $0.asked[end.index] > 0 }
  }

  private func stagesOfEndurance(in plan: [Stage]) -> [Stage] {
    recipient.enduranceSets.flatMap { set -> [Stage] in
      let last = lastPeriod(of: set, in: plan)
      return (max(0, last - 1)...last).map { Stage.endurance(set: set.name, through: $0) }
    }
  }

  /// The last period of which a plan's stages of endurance speak for a set; without any, the plan's
  /// own last.
  func lastPeriod(of set: EnduranceSet, in plan: [Stage]) -> Int {
    let named = plan.compactMap { stage -> Int? in
      guard case .endurance(let name, let period) = stage, name == set.name, period >= 0
      else { return nil }
      return period
    }
    return min(named.max() ?? periods - 1, periods - 1)
  }
}
