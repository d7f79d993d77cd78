import SupplyModel

/// A weighted sum of stages as a linear function of the decisions.
struct Aim {
  /// For each need, what its rank's floors count for.
  private(set) var floors: [Double]
  /// For each need, what the low and the high end of its rank count for.
  private(set) var needs: [[Double]]
  /// For each set of stocks, then period, what the share of the period's use that is covered counts for.
  private(set) var endurance: [[Double]]
  private(set) var works = 0.0
  private(set) var losses = 0.0
  private(set) var cost = 0.0
  private(set) var delay = 0.0

  /// An aim at nothing.
  init(of facts: IndexedCase) {
    floors = facts.needs.map { _ in 0 }
    needs = facts.needs.map { _ in [0, 0] }
    endurance = facts.recipient.enduranceSets.map { _ in Array(repeating: 0, count: facts.periods) }
  }

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
    case .endurance(let name, let last):
      for (index, set) in facts.recipient.enduranceSets.enumerated() where set.name == name {
        for period in 0..<facts.periods where period <= last { endurance[index][period] += factor }
      }
    case .works: works += factor
    case .losses: losses += factor
    case .cost: cost += factor
    case .delay: delay += factor
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
    let ends = Set(needs.map(\.need.rank)).sorted().flatMap { rank in
      AmountEnd.allCases.filter { end in
        needs.contains { $0.need.rank == rank && $0.asked[end.index] > 0 }
      }.map { Stage.needs(rank, $0) }
    }
    let works: [Stage] = carriage.works.isEmpty ? [] : [.works]
    return withFloor.map { .floors($0) } + stagesOfEndurance(in: plan) + ends + works
      + [.losses, .cost, .delay]
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
