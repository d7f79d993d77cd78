import PlanWords
import SupplyModel

/// Puts reasons into messages.
struct ReasonTelling {
  let units: NeedUnits

  private var supplyCase: SupplyCase { units.supplyCase }

  /// What needs lack, and why.
  func messages(of reason: Reason) -> [AnyMessage] {
    let lacks = reason.needs.compactMap { need in
      lack(need).map { AnyMessage(ReasonMessage.lack(need, $0)) }
    }
    return lacks + causes(of: reason).map { AnyMessage($0) }
  }

  private func lack(_ need: Need.ID) -> LackMessage? {
    guard let line = units.line(need) else { return nil }
    let (_, late, short) = line.printed
    let (missing, behind) = (units.quantity(short, of: need), units.quantity(late, of: need))
    switch (short > 0, late > 0) {
    case (true, true): return .shortAndLate(short: missing, late: behind)
    case (true, false): return .short(missing)
    case (false, true): return .late(behind)
    case (false, false): return .next
    }
  }

  private func causes(of reason: Reason) -> [ReasonMessage] {
    let need = reason.needs[0]
    switch reason.cause {
    case .facts: return shortage(of: reason) + holders(of: reason)
    case .noItemFits:
      return supplyCase.needs.first { $0.id == need }.map { [.noItemFits($0.ask)] } ?? []
    case .noWay:
      return supplyCase.needs.first { $0.id == need }.map { [.noWay($0.place)] } ?? []
    case .tooLong(let way): return [tooLong(way, reason)] + holders(of: reason)
    case .wholeUnits: return [.wholeUnits]
    case .unknown: return [.unknown]
    case .notFound: return [.notFound]
    }
  }

  private func shortage(of reason: Reason) -> [ReasonMessage] {
    guard let shortage = reason.shortage else { return [] }
    func told(_ amount: Double) -> Quantity { units.quantity(amount, of: reason.needs[0]) }
    return shortage.askedBefore > 0
      ? [
        .shortageAfterOthers(
          offered: told(shortage.offered), asked: told(shortage.asked),
          before: told(shortage.askedBefore))
      ]
      : [.shortage(offered: told(shortage.offered), asked: told(shortage.asked))]
  }

  private func holders(of reason: Reason) -> [ReasonMessage] {
    let facts = HoldingFact.all(
      (reason.remedies.first?.whatIf.changes ?? []).map { ToldFact($0, of: supplyCase) })
    return facts.count == 1 ? [.fact(facts[0])] : facts.isEmpty ? [] : [.facts(facts)]
  }

  private func tooLong(_ way: BestWay, _ reason: Reason) -> ReasonMessage {
    let legs = way.legs.compactMap { id in
      supplyCase.legs.first { $0.id == id }
        .map { ReasonMessage.LegDays(id, $0.transitDays.value) }
    }
    let due = supplyCase.needs.filter { reason.needs.contains($0.id) }.map(\.due).max()
    let late = due.map { way.arrival.dayNumber - $0.dayNumber } ?? 0
    return late > 0
      ? .tooLong(legs, days: way.days, arrival: way.arrival, tooMany: late)
      : .wayButNothing(legs, days: way.days)
  }

  /// What undoing facts yields.
  func message(of remedy: Remedy) -> RemedyMessage {
    let facts = SupposedFact.all(remedy.whatIf.changes.map { ToldFact($0, of: supplyCase) })
    let gains = remedy.gains.filter { $0.units > 1e-6 }.map {
      RemedyMessage.NeedGainMessage($0.need, units.quantity($0.units, of: $0.need))
    }
    let arrivals = remedy.arrivals.flatMap(arrivals)
    return arrivals.isEmpty ? .more(facts, gains: gains) : .arrives(facts, arrivals)
  }

  /// What came late and comes on time, what comes beside it, and else what only comes sooner.
  private func arrivals(of effect: NeedEffect) -> [RemedyMessage.ArrivalMessage] {
    let (before, after) = (effect.before, effect.after)
    func told(_ amount: Double) -> Quantity? {
      amount > 1e-6 ? units.quantity(amount, of: effect.need) : nil
    }
    let moved = max(0, min(before.late - after.late, after.onTime - before.onTime))
    let parts: [RemedyMessage.ArrivalMessage?] = [
      told(moved).map { .onTimeNotLate(effect.need, $0) },
      told(after.onTime - before.onTime - moved).map { .onTime(effect.need, $0) },
      told(after.late - before.late + moved).map { .late(effect.need, $0) },
    ]
    let all = parts.compactMap(\.self)
    let isSooner = after.worth > before.worth && max(before.late, after.late) > 1e-6
    return all.isEmpty && isSooner ? [.sooner(effect.need)] : all
  }
}
