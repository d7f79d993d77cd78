import SupplyModel

/// The audit of reasons and effects.
struct FindingsAudit {
  private(set) var faults: [FindingFault] = []
  private let open: OpenNeeds
  private let record: PlanRecord

  private var supplyCase: SupplyCase { open.supplyCase }

  init(
    _ findings: Findings, scope: ReasonScope, isCut: Bool, _ record: PlanRecord, _ open: OpenNeeds
  ) {
    self.open = open
    self.record = record
    if scope == .none {
      if findings != Findings() { faults.append(.notLookedFor) }
      return
    }
    checkGroups(findings.reasons, scope: scope, isCut: isCut)
    for reason in findings.reasons { check(reason) }
    if !isCut { checkCorridors(findings.effects) }
    for effect in findings.effects {
      for need in effect.needs { checkBefore(need) }
      for stage in effect.stages { checkBefore(stage) }
    }
  }

  /// Needs of one rank that ask for the same share a reason, and the groups that lack most have one.
  private mutating func checkGroups(_ reasons: [Reason], scope: ReasonScope, isCut: Bool) {
    let groups = open.groups
    for reason in reasons where !groups.contains(reason.needs) {
      faults.append(.otherNeeds(reason.needs))
    }
    guard !isCut else { return }
    let expected = scope == .all ? groups.count : min(Tolerance.mainReasons, groups.count)
    guard Set(reasons.map(\.needs)).count < expected else { return }
    let missing = groups.first { group in !reasons.contains { $0.needs == group } }
    faults.append(.noReason(missing ?? []))
  }

  private mutating func check(_ reason: Reason) {
    guard let first = reason.needs.first, open.groups.contains(reason.needs) else { return }
    let accepted = open.accepted(by: first)
    switch reason.cause {
    case .noItemFits: if !accepted.isEmpty { faults.append(.otherCause(first)) }
    case .noWay:
      if open.bestWay(to: reason.needs, accepted) != nil { faults.append(.otherCause(first)) }
    case .tooLong(let way): check(way, of: reason.needs, accepted)
    case .facts: if reason.remedies.isEmpty { faults.append(.otherCause(first)) }
    case .wholeUnits: if !record.isWhole { faults.append(.otherCause(first)) }
    case .unknown, .notFound: break
    }
    if let shortage = reason.shortage, !agree(shortage, open.shortage(of: first, accepted)) {
      faults.append(.otherShortage(first))
    }
    for remedy in reason.remedies { check(remedy) }
  }

  /// The legs must lead from goods to a need, the days be theirs, and no way be there sooner.
  private mutating func check(_ way: BestWay, of needs: [Need.ID], _ accepted: Set<Item.ID>) {
    guard let best = open.bestWay(to: needs, accepted), way.arrival == best,
      open.leads(way, to: needs, accepted)
    else {
      faults.append(.otherWay(needs[0]))
      return
    }
  }

  private mutating func check(_ remedy: Remedy) {
    for gain in remedy.gains where !record.isWhole {
      let missing = open.missing(gain.need)
      if !(gain.units <= missing + Tolerance.finding * max(1, missing)) {
        faults.append(.gainsTooMuch(gain.need))
      }
    }
    for arrival in remedy.arrivals { checkBefore(arrival) }
    for stage in remedy.stages { checkBefore(stage) }
  }

  private mutating func checkCorridors(_ effects: [Effect]) {
    let used = Set(record.moves.map(\.leg))
    let corridors = supplyCase.legs.filter { used.contains($0.id) && !$0.corridor.isEmpty }
      .map(\.corridor)
    for corridor in Set(corridors).sorted()
    where !effects.contains(where: { $0.subject == .closing(corridor: corridor) }) {
      faults.append(.noEffect(corridor: corridor))
    }
  }

  /// In a whole plan the figures are those of the same plan with pieces split, which is not on file.
  private mutating func checkBefore(_ effect: NeedEffect) {
    guard !record.isWhole else { return }
    let own = open.received(effect.need)
    if !agree(own.onTime, effect.before.onTime) || !agree(own.late, effect.before.late)
      || !agree(own.worth, effect.before.worth)
    {
      faults.append(.otherBefore(effect.need))
    }
  }

  private mutating func checkBefore(_ change: StageChange) {
    guard !record.isWhole, let own = record.stages.first(where: { $0.stage == change.stage })
    else { return }
    if !agree(own.value, change.before) { faults.append(.otherValue(change.stage)) }
  }

  private func agree(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= Tolerance.finding * max(1, abs(one))
  }

  private func agree(_ one: Shortage, _ other: Shortage) -> Bool {
    agree(other.offered, one.offered) && agree(other.asked, one.asked)
      && agree(other.askedBefore, one.askedBefore)
  }
}
