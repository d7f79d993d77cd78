public import PlanWords
public import SupplyModel

extension FindingRows {
  /// What the rows say of a plan of a case, and what in them does not fit the case.
  public func findings(of supplyCase: SupplyCase) -> (findings: Findings, faults: [FindingsFault]) {
    var reader = FindingsReader(rows: self, supplyCase: supplyCase)
    let reasons = reader.reasons()
    let effects = reader.effects()
    return (
      Findings(reasons: reasons, effects: effects, concessions: concessions), reader.faults
    )
  }
}

/// Turns the rows of a run back into what was found.
private struct FindingsReader {
  let rows: FindingRows
  let supplyCase: SupplyCase
  var faults: [FindingsFault] = []
  private let facts: [Int: [FactRow]]
  private let needs: Set<Need.ID>

  init(rows: FindingRows, supplyCase: SupplyCase) {
    self.rows = rows
    self.supplyCase = supplyCase
    facts = Dictionary(grouping: rows.facts, by: \.whatIf)
    needs = Set(supplyCase.needs.map(\.id))
  }

  private mutating func whatIf(_ number: Int, _ file: String) -> WhatIf? {
    let own = facts[number] ?? []
    let changes = own.compactMap { $0.change(in: supplyCase) }
    let isRepeated = zip(own, changes).allSatisfy { row, change in
      FactRow(change, of: supplyCase, whatIf: number) == row
    }
    guard !changes.isEmpty, changes.count == own.count, isRepeated else {
      faults.append(.whatIf(number, file: file))
      return nil
    }
    return WhatIf(changes)
  }

  mutating func reasons() -> [Reason] {
    let numbers = rows.reasons.map(\.reason).reduce(into: [Int]()) { seen, number in
      if seen.last != number { seen.append(number) }
    }
    return numbers.compactMap { number in
      reason(rows.reasons.filter { $0.reason == number })
    }
  }

  private mutating func reason(_ own: [ReasonRow]) -> Reason? {
    guard let first = own.first, own.allSatisfy({ needs.contains($0.need) }) else {
      faults.append(.unknownNeed)
      return nil
    }
    var reason = Reason(needs: [], cause: first.foundCause)
    for row in own where !reason.needs.contains(row.need) { reason.needs.append(row.need) }
    if let offered = first.offered, let asked = first.asked, let before = first.askedBefore {
      reason.shortage = Shortage(offered: offered, asked: asked, askedBefore: before)
    }
    let numbers = own.compactMap(\.whatIf).reduce(into: [Int]()) { seen, number in
      if !seen.contains(number) { seen.append(number) }
    }
    for number in numbers {
      guard let whatIf = whatIf(number, "reasons.csv") else { continue }
      let gains = own.filter { $0.whatIf == number }.map { row in
        NeedGain(need: row.need, units: row.gain ?? 0)
      }
      let own = rows.effects.filter { $0.whatIf == number && $0.purpose == .remedy }
      reason.remedies.append(
        Remedy(
          whatIf: whatIf, gains: gains,
          stages: own.filter { $0.kind == .stage }.compactMap(\.stageChange),
          arrivals: own.compactMap(\.needEffect)))
    }
    return reason
  }

  mutating func effects() -> [Effect] {
    let own = rows.effects.filter { $0.purpose != .remedy }
    let numbers = own.map(\.whatIf).reduce(into: [Int]()) { seen, number in
      if seen.last != number { seen.append(number) }
    }
    return numbers.compactMap { number in
      guard let whatIf = whatIf(number, "effects.csv") else { return nil }
      let parts = own.filter { $0.whatIf == number }
      return parts.first?.effectSubject.map { subject in
        Effect(
          subject: subject, whatIf: whatIf, needs: parts.compactMap(\.needEffect),
          stages: parts.filter { $0.kind == .stage }.compactMap(\.stageChange),
          corridors: parts.compactMap(\.corridorChange))
      }
    }
  }
}

extension ReasonRow {
  fileprivate var foundCause: Cause {
    switch cause {
    case .facts: return .facts
    case .noItemFits: return .noItemFits
    case .noWay: return .noWay
    case .tooLong:
      guard let arrival, let days else { return .unknown }
      return .tooLong(
        BestWay(legs: legs.compactMap { Leg.ID($0) }, days: days, arrival: arrival))
    case .wholeUnits: return .wholeUnits
    case .unknown: return .unknown
    case .notFound: return .notFound
    }
  }
}

extension EffectRow {
  fileprivate var stageChange: StageChange? {
    guard let stage = Stage(name), let before, let after else { return nil }
    return StageChange(stage: stage, before: before, after: after)
  }

  fileprivate var needEffect: NeedEffect? {
    guard kind == .need, let need = Need.ID(name), let before, let after, let lateBefore,
      let lateAfter, let worthBefore, let worthAfter
    else { return nil }
    return NeedEffect(
      need: need, before: ReceivedUnits(onTime: before, late: lateBefore, worth: worthBefore),
      after: ReceivedUnits(onTime: after, late: lateAfter, worth: worthAfter))
  }

  fileprivate var corridorChange: CorridorChange? {
    guard kind == .corridor, let before, let after else { return nil }
    func mass(_ tonnes: Double) -> Mass {
      Mass(grams: Int(max(0, min(tonnes, 1e12) * 1e6).rounded()))
    }
    return CorridorChange(corridor: name, before: mass(before), after: mass(after))
  }

  fileprivate var effectSubject: EffectSubject? {
    switch purpose {
    case .remedy: nil
    case .closing: .closing(corridor: subject)
    case .opening: .opening(corridor: subject)
    case .standingIn: .standingIn(corridor: subject)
    case .narrowing: .narrowing(corridor: subject)
    case .works: .works(subject.split(separator: ";").compactMap { Work.ID(String($0)) })
    case .companion: Complement.ID(subject).map { .companion($0) }
    case .supposed: .supposed
    }
  }
}
