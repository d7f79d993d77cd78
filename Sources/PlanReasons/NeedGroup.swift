import FlowPlanning
import PlanFigures
import SupplyModel
import TimeExpansion

/// Needs of one rank that ask for the same and are short or late: what holds one back is looked for once.
struct NeedGroup {
  /// The needs, in the order of the case.
  let needs: [Need]
  /// What each lacks of its whole amount on time, in units of worth.
  let missing: [Need.ID: Double]

  var rank: Rank { needs[0].rank }
  var ids: [Need.ID] { needs.map(\.id) }
  /// What they lack together.
  var totalMissing: Double { missing.values.reduce(0, +) }

  /// What the needs have together in a trial.
  func total(_ worth: [Need.ID: Double]) -> Double {
    needs.reduce(0) { $0 + (worth[$1.id] ?? 0) }
  }

  /// The needs that are short or late in a plan, alike ones together, in order of rank.
  static func all(in standing: StandingPlan) -> [NeedGroup] {
    let supplyCase = standing.supplyCase
    let open = supplyCase.needs.enumerated().compactMap { index, need -> Open? in
      let receipt = Receipt(of: need, in: standing.made, of: supplyCase)
      guard !receipt.isComplete else { return nil }
      return Open(
        index: index, need: need, missing: receipt.askedHigh - (standing.worth[need.id] ?? 0))
    }
    let alike = Dictionary(grouping: open) { Key(rank: $0.need.rank, ask: $0.need.ask) }
    return alike.values.map { group in
      let sorted = group.sorted { $0.index < $1.index }
      return (
        sorted[0].index,
        NeedGroup(
          needs: sorted.map(\.need),
          missing: Dictionary(
            sorted.map { ($0.need.id, $0.missing) }, uniquingKeysWith: { first, _ in first }))
      )
    }.sorted { ($0.1.rank, $0.0) < ($1.1.rank, $1.0) }.map(\.1)
  }

  private struct Open {
    let index: Int
    let need: Need
    let missing: Double
  }

  private struct Key: Hashable {
    let rank: Rank
    let ask: Ask
  }
}
