import PlanWords
import SupplyModel

/// What each need of a case counts in, so that amounts of it can be told.
struct NeedUnits {
  private let lines: [Need.ID: NeedLine]
  let supplyCase: SupplyCase

  init(_ supplyCase: SupplyCase, _ lines: [NeedLine]) {
    self.supplyCase = supplyCase
    let byName = Dictionary(lines.map { ($0.need, $0) }, uniquingKeysWith: { first, _ in first })
    self.lines = supplyCase.needs.reduce(into: [:]) { $0[$1.id] = byName[$1.id.description] }
  }

  func line(_ need: Need.ID) -> NeedLine? { lines[need] }

  /// An amount of what a need asks.
  func quantity(_ units: Double, of need: Need.ID) -> Quantity {
    guard let line = lines[need] else { return Quantity(units) }
    return Quantity(units, unit: line.unit, isWhole: line.isWhole)
  }

  /// What differs between two plans: more, less, late and on time, rank by rank.
  func difference(_ effects: [NeedEffect]) -> DifferenceMessage {
    var message = DifferenceMessage()
    message.less = ranked(effects) { $0.before.total - $0.after.total }
    message.more = ranked(effects) { $0.after.total - $0.before.total }
    message.late = ranked(effects) {
      min($0.after.late - $0.before.late, $0.before.onTime - $0.after.onTime)
    }
    message.onTime = ranked(effects) {
      min($0.before.late - $0.after.late, $0.after.onTime - $0.before.onTime)
    }
    let told = Set(
      [message.less, message.more, message.late, message.onTime].flatMap(\.self)
        .flatMap(\.amounts).map(\.need))
    // Parts of a unit that nobody waits for are told nowhere.
    let others = effects.filter {
      !told.contains($0.need) && max($0.before.late, $0.after.late) > 1e-6
    }
    message.later = others.filter { $0.after.worth < $0.before.worth - 1e-6 }.map(\.need)
    message.sooner = others.filter { $0.after.worth > $0.before.worth + 1e-6 }.map(\.need)
    return message
  }

  private func ranked(
    _ effects: [NeedEffect], _ units: (NeedEffect) -> Double
  ) -> [RankedAmounts] {
    let told = effects.compactMap { effect -> (Rank, RankedAmounts.Amount)? in
      let (amount, isWhole) = (units(effect), lines[effect.need]?.isWhole ?? false)
      guard amount > (isWhole ? 0.999 : 1e-6),
        let need = supplyCase.needs.first(where: { $0.id == effect.need })
      else { return nil }
      return (need.rank, RankedAmounts.Amount(need.id, quantity(amount, of: need.id)))
    }
    let byRank = Dictionary(grouping: told, by: \.0)
    return byRank.keys.sorted().map { rank in
      RankedAmounts(rank, (byRank[rank] ?? []).map(\.1))
    }
  }
}
