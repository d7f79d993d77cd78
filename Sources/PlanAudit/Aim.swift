import SupplyModel

/// A weighted sum of stages as a linear function of the decisions.
struct Aim {
  /// For each need, what its rank's floors count for.
  private(set) var floors: [Double]
  /// For each need, what the low and the high end of its rank count for.
  private(set) var needs: [[Double]]
  private(set) var losses = 0.0
  private(set) var cost = 0.0
  private(set) var delay = 0.0

  /// An aim at nothing.
  init(of facts: IndexedCase) {
    floors = facts.needs.map { _ in 0 }
    needs = facts.needs.map { _ in [0, 0] }
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
    case .endurance, .works: break
    case .losses: losses += factor
    case .cost: cost += factor
    case .delay: delay += factor
    }
  }
}

extension IndexedCase {
  /// The stages that the formulation demands, in their order.
  var stages: [Stage] {
    let withFloor = Set(needs.filter(\.hasFloor).map(\.need.rank)).sorted()
    let ends = Set(needs.map(\.need.rank)).sorted().flatMap { rank in
      AmountEnd.allCases.filter { end in
        needs.contains { $0.need.rank == rank && $0.asked[end.index] > 0 }
      }.map { Stage.needs(rank, $0) }
    }
    return withFloor.map { .floors($0) } + ends + [.losses, .cost, .delay]
  }
}
