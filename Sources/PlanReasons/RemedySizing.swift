import FlowPlanning
import PlanFigures
import SupplyModel
import TimeExpansion

/// Gives limits that were set aside a figure: so many times as much as they are, or what the plan without
/// them uses where they are nothing.
struct RemedySizing {
  private let standing: StandingPlan
  private var supplyCase: SupplyCase { standing.supplyCase }

  init(_ standing: StandingPlan) { self.standing = standing }

  /// The same facts with figures, the least that yields enough; those without where none does, or when the
  /// time is up.
  func sized(
    _ facts: [FactChange], yields: ([FactChange]) throws -> Bool?
  ) throws -> [FactChange] {
    guard facts.contains(where: isOpenEnded), let plan = try standing.replan(WhatIf(facts)) else {
      return facts
    }
    let used = PeakUse(plan)
    for step in standing.policy.factors.indices {
      let figures = facts.flatMap { self.figures(of: $0, step, used) }
      guard let isEnough = try yields(figures) else { return facts }
      if isEnough { return figures }
    }
    let atPeak = facts.flatMap { isOpenEnded($0) ? self.atPeak($0, used) : [$0] }
    return try yields(atPeak) == true ? atPeak : facts
  }

  /// The same facts with the first of the factors, where that yields something; those without figures where it
  /// does not, or when the time is up.
  func doubled(
    _ facts: [FactChange], yields: ([FactChange]) throws -> Bool?
  ) throws -> [FactChange] {
    guard facts.contains(where: isOpenEnded), let plan = try standing.replan(WhatIf(facts)) else {
      return facts
    }
    let used = PeakUse(plan)
    let figures = facts.flatMap { self.figures(of: $0, 0, used) }
    return try yields(figures) == true ? figures : facts
  }

  private func isOpenEnded(_ change: FactChange) -> Bool {
    guard change.value == .absent else { return false }
    switch change.fact {
    case .limit, .vehicles, .people: return true
    default: return false
    }
  }

  /// A fact with the figure of a step.
  private func figures(of change: FactChange, _ step: Int, _ used: PeakUse) -> [FactChange] {
    guard isOpenEnded(change) else { return [change] }
    let factor = standing.policy.factors[step]
    switch change.fact {
    case .people:
      return [FactChange(change.fact, .amount(Millionths(whole: standing.policy.people[step])))]
    case .vehicles(let lift, _): return vehicles(of: lift, times: factor, used)
    default:
      guard let own = supplyCase.figure(of: change.fact), own > .zero else {
        return atPeak(change, used)
      }
      return [FactChange(change.fact, .amount(own.times(factor)))]
    }
  }

  private func vehicles(of id: Lift.ID, times factor: Int, _ used: PeakUse) -> [FactChange] {
    let bases = supplyCase.carriage.lifts.first { $0.id == id }?.bases ?? []
    let counts = Dictionary(grouping: bases, by: \.place)
      .mapValues { $0.reduce(0) { $0 + $1.count.count } }
    let own = bases.map(\.place).reduce(into: [Place.ID]()) { seen, place in
      if !seen.contains(place), (counts[place] ?? 0) > 0 { seen.append(place) }
    }
    // Where there are none at all, so many as the plan without them would load in a period.
    guard !own.isEmpty else { return used.vehicles(of: id, supplyCase, times: factor) }
    return own.map { place in
      FactChange(
        .vehicles(id, place), .amount(Millionths(count: counts[place] ?? 0).times(factor)))
    }
  }

  /// What the plan without the limit uses at its busiest.
  ///
  /// Vehicles that stand where they are of no use, however many, are supposed where goods wait for them.
  private func atPeak(_ change: FactChange, _ used: PeakUse) -> [FactChange] {
    if case .vehicles(let lift, nil) = change.fact {
      let needed = used.vehicles(of: lift, supplyCase, times: 1)
      return needed.isEmpty ? [change] : needed
    }
    guard let most = used.most(of: change.fact), most > 0 else { return [change] }
    return [FactChange(change.fact, .amount(Millionths(whole: max(1, most.wholeUp))))]
  }

  /// The same facts; legs that were supposed to take no time take the most whole days that yield enough.
  func inDays(
    _ facts: [FactChange], yields: ([FactChange]) throws -> Bool?
  ) throws -> [FactChange] {
    var facts = facts
    for index in facts.indices {
      let fact = facts[index].fact
      guard case .transit = fact, facts[index].value == .absent,
        let old = supplyCase.figure(of: fact)
      else { continue }
      var (enough, most) = (0, Int(old.value.rounded(.up)) - 1)
      while enough < most {
        let days = (enough + most + 1) / 2
        var tried = facts
        tried[index] = FactChange(fact, .amount(Millionths(whole: days)))
        guard let isEnough = try yields(tried) else { return facts }
        if isEnough { enough = days } else { most = days - 1 }
      }
      guard enough > 0 else { continue }
      facts[index] = FactChange(fact, .amount(Millionths(whole: enough)))
    }
    return facts
  }
}

extension Millionths {
  /// So many times as much, at most the greatest there is.
  func times(_ factor: Int) -> Millionths {
    Millionths(count: min(Self.greatest.count / max(1, factor), count) * factor)
  }
}

/// What a plan uses of limits in its busiest period.
private struct PeakUse {
  private let supplyCase: SupplyCase
  private let moves: [Move]
  private var mostByFact: [Fact: Double] = [:]

  init(_ plan: Replan) {
    supplyCase = plan.supplyCase
    moves = plan.record.moves
    for use in LimitUse.all(in: plan.record, of: plan.supplyCase) {
      let days = use.kind.description.days(in: plan.supplyCase.calendar)
      let fact = Fact.limit(use.kind, of: use.subject)
      mostByFact[fact] = max(mostByFact[fact] ?? 0, use.use / Double(days))
    }
  }

  /// In the unit of its column; a leg's monthly figure counts thirty-one days.
  func most(of fact: Fact) -> Double? {
    guard case .limit(.throughput, .leg(let id)) = fact,
      supplyCase.legs.first(where: { $0.id == id })?.throughput?.per == .month
    else { return mostByFact[fact] }
    return mostByFact[fact].map { $0 * 31 }
  }

  /// Vehicles where the legs that ask for them start, as many as load in the busiest period.
  func vehicles(of id: Lift.ID, _ base: SupplyCase, times factor: Int) -> [FactChange] {
    guard let lift = base.carriage.lifts.first(where: { $0.id == id }) else { return [] }
    var byPlace: [Place.ID: [Int: Double]] = [:]
    let legs = base.legs.filter { $0.lift == id }
    for move in moves {
      guard let leg = legs.first(where: { $0.id == move.leg }),
        let item = base.items.first(where: { $0.id == move.commodity.item })
      else { continue }
      let load = lift.load(of: item.goodsClass).tonnes
      guard load > 0 else { continue }
      byPlace[leg.origin, default: [:]][move.departure, default: 0] += move.mass.tonnes / load
    }
    return byPlace.keys.sorted().compactMap { place in
      let most = byPlace[place]?.values.max() ?? 0
      guard most > 0 else { return nil }
      let count = Millionths(whole: max(1, min(most, 1e6).wholeUp)).times(factor)
      return FactChange(.vehicles(id, place), .amount(count))
    }
  }
}
