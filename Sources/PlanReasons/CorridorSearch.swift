import LinearProgram
import SupplyModel
import TimeExpansion
import PlanFigures
import FlowPlanning

/// Finds what each corridor carries and what it is worth: closed if it is used, opened if it is not.
struct CorridorSearch {
  private let standing: ChangeTrial
  private let record: PlanRecord
  private let interruption: Interruption

  private var base: ProvedBase { standing.base }
  private var baseline: Trial { standing.baseline }
  private var supplyCase: SupplyCase { base.supplyCase }
  private var network: FlowNetwork { base.network }

  init(_ standing: ChangeTrial, _ record: PlanRecord, interruption: Interruption) {
    self.standing = standing
    self.record = record
    self.interruption = interruption
  }

  /// The findings of every corridor, in the order of the case's legs.
  func findings() throws -> [CorridorFinding] {
    let uses = CorridorUse.all(in: record, of: supplyCase)
    let busiest = uses.max { $0.entered < $1.entered }?.corridor
    return try uses.map { use in
      CorridorFinding(
        use: use,
        trial: try trial(of: use.corridor, isUsed: use.entered > .zero, busiest: busiest))
    }
  }

  private func trial(of corridor: String, isUsed: Bool, busiest: String?) throws -> CorridorTrial {
    guard !interruption.isDue else { return .none }
    let found = try worth(of: corridor, isUsed: isUsed, busiest: busiest)
    // A trial that was cut short has not looked at every need.
    return interruption.isDue ? .none : found
  }

  private func worth(of corridor: String, isUsed: Bool, busiest: String?) throws -> CorridorTrial {
    if isUsed {
      let closed = try plan(supplyCase.without(corridor: corridor), beside: baseline)
      return .closed(losses: differences(from: closed, to: baseline))
    }
    let opened = try plan(open(corridor), beside: baseline, addingTo: base)
    let gains = differences(from: baseline, to: opened)
    guard gains.isEmpty, let busiest, busiest != corridor else { return .opened(gains: gains) }
    let cut = try supplyCase.without(corridor: busiest)
    let with = try plan(cut)
    let without = try plan(cut.without(corridor: corridor), beside: with)
    return .inPlace(of: busiest, gains: differences(from: without, to: with))
  }

  /// Plans a changed case, no further than the first rank in which it differs from another trial.
  private func plan(
    _ changed: SupplyCase, beside other: Trial? = nil, addingTo base: ProvedBase? = nil
  ) throws -> Trial {
    try Trial(
      DraftProgram(FlowNetwork(changed)), of: Set(supplyCase.needs.map(\.id)), addingTo: base,
      startingFrom: standing.start, by: standing.solver, interruption: interruption
    ) { rank, reach in
      guard let other else { return false }
      return supplyCase.needs.contains { need in
        need.rank == rank && Self.differ(reach[need.id], other.reach[need.id])
      }
    }
  }

  /// Less than this is the solver's rounding.
  private static func differ(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return false }
    return abs(left - right) > 1e-6 * max(1, left, right)
  }

  private func open(_ corridor: String) throws(ModelProblems) -> SupplyCase {
    var opened = supplyCase
    for history in supplyCase.consentHistories where history.closesAny(of: supplyCase.calendar) {
      let speaks = supplyCase.legs(under: history.subject).contains { $0.corridor == corridor }
      guard speaks else { continue }
      let remedy = Remedy.consent(authority: history.authority, subject: history.subject)
      opened = try remedy.applied(to: opened)
    }
    for leg in supplyCase.legs where leg.corridor == corridor {
      opened = try Remedy.opening(leg.id).applied(to: opened)
    }
    return opened
  }

  /// What the needs of the first rank that differs gain; below zero where one has less because
  /// others have more.
  private func differences(from low: Trial, to high: Trial) -> [NeedDifference] {
    let differing = supplyCase.needs.compactMap { need -> (Rank, NeedDifference)? in
      guard let before = low.reach[need.id], let after = high.reach[need.id],
        Self.differ(before, after)
      else { return nil }
      return (need.rank, NeedDifference(need: need.id, units: after - before))
    }
    let first = differing.map(\.0).min()
    return differing.filter { $0.0 == first }.map(\.1)
  }
}
