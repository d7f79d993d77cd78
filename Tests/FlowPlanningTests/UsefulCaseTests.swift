import GeneratedCases
import SupplyModel
import Testing

@Suite struct `A generated case of what makes aid useful` {
  // Without this, agreement on such cases could be agreement on what never matters.
  @Test func `has each kind decide what needs receive, again and again`() throws {
    let often = 3
    var decided: [String: Int] = [:]
    for seed in 0..<80 as Range<UInt64> {
      let supplyCase = GeneratedCases.usefulCase(seed: seed)
      let open = try supplyCase.withoutEachKind().filter { decided[$0.kind, default: 0] < often }
      guard !open.isEmpty else { continue }
      let whole = try valuesOfNeeds(in: supplyCase)
      for (kind, without) in open {
        let values = try valuesOfNeeds(in: without)
        let differs = whole.contains { abs($0.value - values[$0.key, default: 0]) > 1e-6 }
        decided[kind, default: 0] += differs ? 1 : 0
      }
    }
    #expect(decided.count == 9 && decided.values.allSatisfy { $0 == often }, "\(decided)")
  }

  private func valuesOfNeeds(in supplyCase: SupplyCase) throws -> [Stage: Double] {
    try plannedStageValues(of: supplyCase).filter { stage, _ in
      switch stage {
      case .floors, .needs: true
      case .endurance, .share, .works, .open, .losses, .cost, .early, .haulage, .storage: false
      }
    }
  }
}

extension SupplyCase {
  /// The case without each kind of what makes aid useful that it has, by name.
  fileprivate func withoutEachKind() throws -> [(kind: String, without: SupplyCase)] {
    var idle = self
    idle.aimsAtEndurance = false
    let free = legs.map { leg in
      var free = leg
      free.lift = nil
      return free
    }
    let plain = changes.filter { $0.asset == nil }
    let all: [(String, Bool, SupplyCase)] = [
      (
        "sets", !recipient.complements.isEmpty,
        try with(recipient: recipient.without(\.complements))
      ),
      (
        "stocks", !recipient.stockpiles.isEmpty,
        try with(recipient: recipient.without(\.stockpiles))
      ),
      ("releases", !recipient.releases.isEmpty, try with(recipient: recipient.without(\.releases))),
      ("lift", free != legs, try with(legs: free)),
      ("sailings", !carriage.sailings.isEmpty, try with(carriage: carriage.without(\.sailings))),
      ("assets", plain != changes, try with(changes: plain)),
      ("works", !carriage.works.isEmpty, try with(carriage: carriage.without(\.works))),
      ("posts", !staffing.posts.isEmpty, try with(staffing: Staffing())),
      ("endurance", aimsAtEndurance, idle),
    ]
    return all.filter(\.1).map { ($0.0, $0.2) }
  }
}

extension Recipient {
  fileprivate func without<Part>(_ part: WritableKeyPath<Self, [Part]>) -> Self {
    var changed = self
    changed[keyPath: part] = []
    return changed
  }
}

extension Carriage {
  fileprivate func without<Part>(_ part: WritableKeyPath<Self, [Part]>) -> Self {
    var changed = self
    changed[keyPath: part] = []
    return changed
  }
}
