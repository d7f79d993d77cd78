import Dispatch
public import LinearProgram
public import FlowPlanning
import PlanFigures
public import SupplyModel
import TimeExpansion
import Synchronization

extension FlowPlanner {
  /// Takes in a plan, so that it can be explained.
  ///
  /// - Parameters:
  ///   - record: The plan with its proof.
  ///   - supplyCase: The case.
  ///   - made: The plan as it is carried out, where that is another: the same in whole units.
  ///   - interruption: Ends every search early.
  /// - Returns: The plan, beside which the case can be planned again with something supposed.
  /// - Throws: `SolverError` when the solver fails.
  public func standing(
    _ record: PlanRecord, of supplyCase: SupplyCase, carriedOutAs made: PlanRecord? = nil,
    interruption: Interruption = Interruption()
  ) throws -> StandingPlan {
    try StandingPlan(
      record, of: supplyCase, carriedOutAs: made, by: solver, interruption: interruption)
  }
}

extension StandingPlan {
  /// Why needs are short or late, what corridors, works and companions are worth, and what the strict order costs.
  ///
  /// Each figure is the outcome of planning again. When the time is up, what was found so far is returned.
  ///
  /// - Parameter scope: Whose reasons are looked for.
  /// - Returns: Reasons and effects, and the needs whose reasons were not looked for.
  /// - Throws: `SolverError` when the solver fails.
  public func findings(_ scope: ReasonScope) throws -> Findings {
    let groups = NeedGroup.all(in: self)
    guard scope != .none else { return Findings(unexplained: groups.flatMap(\.ids)) }
    let chosen = scope == .all ? groups : NeedGroup.largest(of: groups, in: self)
    let chosenNeeds = Set(chosen.flatMap(\.ids))
    var tasks: [@Sendable () throws -> Found] = chosen.map { group in
      { .reason(try self.reason(for: group)) }
    }
    tasks += effectTasks
    tasks.append { .concessions(try ConcessionSearch(standing: self).concessions()) }
    let found = try Self.concurrently(tasks)
    return Findings(
      reasons: found.compactMap(\.reason), effects: found.flatMap(\.effects),
      concessions: found.flatMap(\.concessions),
      unexplained: groups.flatMap(\.ids).filter { !chosenNeeds.contains($0) },
      isComplete: !interruption.isDue && !found.contains { $0.isCut })
  }

  /// Why one need is short or late; nil when it has all that it asks on time.
  ///
  /// - Throws: `SolverError` when the solver fails.
  public func reason(for need: Need.ID) throws -> Reason? {
    try NeedGroup.all(in: self).first { $0.ids.contains(need) }.map { try reason(for: $0) }
  }

  /// What the companions of a need are worth, each with the opposite of what is said of it; nil when the
  /// time was up.
  ///
  /// - Throws: `SolverError` when the solver fails.
  public func companionEffects(of need: Need) throws -> [Effect]? {
    let search = EffectSearch(self)
    var found: [Effect] = []
    for complement in supplyCase.recipient.complements
    where complement.opposite != nil && supplyCase.isAsked(complement, by: [need]) {
      guard let effect = try search.effect(of: complement) else { return nil }
      found.append(effect)
    }
    return found
  }

  /// What a corridor is worth; nil when the time was up.
  ///
  /// - Throws: `SolverError` when the solver fails.
  public func effects(ofCorridor corridor: String) throws -> [Effect]? {
    try EffectSearch(self).effects(of: corridor)
  }

  /// What differs when the case is planned again with something supposed; nil when the time was up.
  ///
  /// - Throws: `SolverError` when the solver fails.
  public func effect(of whatIf: WhatIf) throws -> Effect? {
    try EffectSearch(self).effect(.supposed, whatIf)
  }

  private func reason(for group: NeedGroup) throws -> Reason {
    try ReasonSearch(self, for: group).reason() ?? Reason(needs: group.ids, cause: .notFound)
  }

  /// What is found by one task.
  private enum Found: Sendable {
    case reason(Reason)
    case effects([Effect]?)
    case concessions([Concession]?)

    var reason: Reason? { if case .reason(let reason) = self { reason } else { nil } }
    var effects: [Effect] { if case .effects(let effects?) = self { effects } else { [] } }
    var concessions: [Concession] {
      if case .concessions(let concessions?) = self { concessions } else { [] }
    }
    /// Whether the time was up before it was found.
    var isCut: Bool {
      switch self {
      case .effects(nil), .concessions(nil): true
      default: reason?.cause == .notFound
      }
    }
  }

  private var effectTasks: [@Sendable () throws -> Found] {
    let search = EffectSearch(self)
    let corridors = search.uses.map(\.corridor).map { corridor -> @Sendable () throws -> Found in
      { .effects(try search.effects(of: corridor)) }
    }
    let unpaid = Dictionary(
      grouping: supplyCase.carriage.works.filter { !supplyCase.isPaid($0) }, by: \.resource)
    let works = unpaid.keys.sorted().map { resource -> @Sendable () throws -> Found in
      { .effects(try search.effects(of: unpaid[resource] ?? [])) }
    }
    let companions = supplyCase.recipient.complements.filter { complement in
      complement.opposite != nil && supplyCase.isAsked(complement)
    }.map { complement -> @Sendable () throws -> Found in
      { .effects(try search.effect(of: complement).map { [$0] }) }
    }
    let narrowing: [@Sendable () throws -> Found] = [
      { .effects(try search.narrowing().map { [$0] } ?? []) }
    ]
    return corridors + works + companions + narrowing
  }

  /// What tasks find, in their order; what one finds does not hang on another.
  private static func concurrently(
    _ tasks: [@Sendable () throws -> Found]
  ) throws -> [Found] {
    let found = Mutex<[Int: Result<Found, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: tasks.count) { index in
      let result = Result { try tasks[index]() }
      found.withLock { $0[index] = result }
    }
    return try found.withLock { found in try tasks.indices.compactMap { try found[$0]?.get() } }
  }
}

extension EffectSearch {
  /// What differs with the opposite of what is said of a companion; nil when that is settled or the time was up.
  func effect(of complement: Complement) throws -> Effect? {
    guard let opposite = complement.opposite else { return nil }
    return try effect(
      .companion(complement.id), WhatIf(.complement(complement.id), .truth(opposite)))
  }
}

extension NeedGroup {
  /// Those that lack the largest share of what is asked in their rank.
  static func largest(of groups: [NeedGroup], in standing: StandingPlan) -> [NeedGroup] {
    func share(_ group: NeedGroup) -> Double {
      let own = group.needs.reduce(0.0) { sum, need in
        let asked = Receipt(of: need, in: standing.record, of: standing.supplyCase).askedHigh
        return sum + need.weight.value * (group.missing[need.id] ?? 0) / max(asked, 1e-9)
      }
      let all = standing.supplyCase.needs.filter { $0.rank == group.rank }
      return own / max(all.reduce(0) { $0 + $1.weight.value }, 1e-9)
    }
    let chosen = groups.enumerated().sorted {
      (share($1.element), $0.offset) < (share($0.element), $1.offset)
    }.prefix(standing.policy.mainReasons).map(\.offset)
    return groups.enumerated().filter { chosen.contains($0.offset) }.map(\.element)
  }
}
