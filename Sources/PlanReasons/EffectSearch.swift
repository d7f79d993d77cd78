import LinearProgram
import FlowPlanning
import PlanFigures
import SupplyModel
import TimeExpansion

/// Finds what corridors, works and companions are worth: each is taken away, put in place or supposed
/// otherwise, and the whole case is planned again.
struct EffectSearch {
  let standing: StandingPlan
  let uses: [CorridorUse]

  var supplyCase: SupplyCase { standing.supplyCase }

  init(_ standing: StandingPlan) {
    self.standing = standing
    uses = CorridorUse.all(in: standing.made, of: standing.supplyCase)
  }

  /// What a corridor is worth; nil when the time was up.
  ///
  /// One that is used is closed; one that is not is opened, and then with the one that carries the most closed.
  func effects(of corridor: String) throws -> [Effect]? {
    let closed = WhatIf(.corridor(corridor), .absent)
    guard uses.contains(where: { $0.corridor == corridor && $0.carried == .zero }) else {
      return try effect(.closing(corridor: corridor), closed).map { [$0] }
    }
    let opening = WhatIf(candidatesToOpen(corridor))
    var found: [Effect] = []
    if !opening.changes.isEmpty {
      guard let opened = try effect(.opening(corridor: corridor), opening) else { return nil }
      found.append(opened)
      if !opened.needs.isEmpty { return found }
    }
    guard let busiest = uses.max(by: { $0.carried < $1.carried }), busiest.carried > .zero else {
      return found
    }
    let without = WhatIf(.corridor(busiest.corridor), .absent)
    guard let instead = try effect(.standingIn(corridor: corridor), without, corridors: true)
    else { return nil }
    return found + [instead]
  }

  /// The consents that are not granted for a corridor's legs, and the changes that shut them.
  private func candidatesToOpen(_ corridor: String) -> [FactChange] {
    let own = supplyCase.legs.filter { $0.corridor == corridor }
    let consents = supplyCase.closingConsents.filter { consent in
      own.contains { supplyCase.isUnder(consent.subject, leg: $0) }
    }
    let closures = supplyCase.changes.filter { change in
      change.closesLegs && own.contains { supplyCase.isUnder(change.subject, leg: $0) }
    }
    return consents.map { FactChange(.consent($0), .consent(.granted)) }
      + closures.map { FactChange(.change($0), .absent) }
  }

  /// What differs when the case is planned again; nil when the time was up.
  func effect(
    _ subject: EffectSubject, _ whatIf: WhatIf, corridors: Bool = false
  ) throws -> Effect? {
    guard let plan = try standing.replan(whatIf) else { return nil }
    var effect = Effect(subject: subject, whatIf: whatIf)
    effect.needs = standing.differences(in: plan)
    effect.stages = standing.stageChanges(in: plan)
    guard corridors else { return effect }
    let after = CorridorUse.all(in: plan.record, of: plan.supplyCase)
    effect.corridors = uses.map { use in
      CorridorChange(
        corridor: use.corridor, before: use.carried,
        after: after.first { $0.corridor == use.corridor }?.carried ?? .zero)
    }
    return effect
  }
}

extension StandingPlan {
  /// Every need that differs in a plan of a changed case, by more than so many units or, where none are given, by
  /// more than a unit or a thousandth of what it asks.
  ///
  /// Where pieces are split in the plan that was proved, what is carried out is taken to differ as much as
  /// that one, and never by more than there is; what comes to whole units in the changed case is taken as it is.
  func differences(in plan: Replan, byMoreThan units: Double? = nil) -> [NeedEffect] {
    supplyCase.needsByRank.compactMap { need in
      let (split, made) = (supplyCase.received(need, record), supplyCase.received(need, self.made))
      let after = plan.supplyCase.received(need, plan.record)
      let asked = Receipt(of: need, in: record, of: supplyCase).askedHigh
      let least = units ?? max(1e-6, min(1, asked * 0.001))
      guard
        abs(after.onTime - split.onTime) > least || abs(after.late - split.late) > least
          || abs(after.worth - split.worth) > least
      else { return nil }
      let told = ReceivedUnits(
        onTime: carriedOut(made.onTime, split: split.onTime, after: after.onTime),
        late: carriedOut(made.late, split: split.late, after: after.late),
        worth: carriedOut(made.worth, split: split.worth, after: after.worth))
      return NeedEffect(need: need.id, before: made, after: told)
    }
  }

  /// What comes of the units that a need has in the plan as it is carried out where those of the split plan change.
  private func carriedOut(_ made: Double, split: Double, after: Double) -> Double {
    guard self.made.isWhole else { return max(0, made + after - split) }
    guard abs(after - split) > policy.rounding * max(1, split) else { return made }
    let isWhole = abs(after - after.rounded()) < policy.rounding * max(1, after)
    return isWhole ? after.rounded() : max(0, made + after - split)
  }

  /// What a need gains over the plan as it is carried out where the split plan's worth to it rises.
  func gain(_ need: Need, split: Double, after: Double) -> Double {
    guard made.isWhole else { return after - split }
    let own = supplyCase.received(need, made).worth
    return max(0, carriedOut(own, split: split, after: after) - own)
  }

  /// The stages of floors and needs whose value differs, in their order.
  func stageChanges(in plan: Replan) -> [StageChange] {
    record.stages.map(\.stage).filter(\.isOfNeeds).compactMap { stage in
      let (before, after) = (values[stage] ?? 0, plan.values[stage] ?? 0)
      guard abs(after - before) > policy.rounding * max(1, abs(before), abs(after)) else {
        return nil
      }
      return StageChange(stage: stage, before: before, after: after)
    }
  }
}

extension SupplyCase {
  /// What a need receives in a plan.
  fileprivate func received(_ need: Need, _ record: PlanRecord) -> ReceivedUnits {
    // A due date that is supposed later counts as it is supposed.
    let own = needs.first { $0.id == need.id } ?? need
    let receipt = Receipt(of: own, in: record, of: self)
    let instalments = own.instalments(in: calendar)
    let worth = record.deliveries.reduce(0.0) { sum, delivery in
      // What is sent on account counts for nothing that was asked.
      guard delivery.need == need.id, delivery.end != .open,
        let item = items.first(where: { $0.id == delivery.commodity.item })
      else { return sum }
      let units = delivery.mass.tonnes / item.massPerUnit.tonnes
      return sum + units
        * instalments[delivery.instalment - 1].worth(on: calendar.lastDay(of: delivery.period))
    }
    return ReceivedUnits(onTime: receipt.onTime, late: receipt.late, worth: worth)
  }
}
