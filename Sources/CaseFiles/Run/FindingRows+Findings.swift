public import SupplyModel

extension FindingRows {
  /// What was found about a plan of a case, as rows.
  public init(_ findings: Findings, of supplyCase: SupplyCase) {
    self.init()
    for (index, reason) in findings.reasons.enumerated() {
      add(reason, number: index + 1, of: supplyCase)
    }
    for effect in findings.effects { add(effect, of: supplyCase) }
    concessions = findings.concessions
  }

  private mutating func add(_ whatIf: WhatIf, of supplyCase: SupplyCase) -> Int {
    let number = (facts.last?.whatIf ?? 0) + 1
    facts += whatIf.changes.map { FactRow($0, of: supplyCase, whatIf: number) }
    return number
  }

  private mutating func add(_ reason: Reason, number: Int, of supplyCase: SupplyCase) {
    var row = ReasonRow(
      reason: number, need: reason.needs[0], cause: CauseKind(reason.cause), legs: [])
    if case .tooLong(let way) = reason.cause {
      (row.legs, row.days) = (way.legs.map(\.description), way.days)
      row.arrival = way.arrival
    }
    row.offered = reason.shortage?.offered
    row.asked = reason.shortage?.asked
    row.askedBefore = reason.shortage?.askedBefore
    guard !reason.remedies.isEmpty else {
      reasons += reason.needs.map { need in
        var own = row
        own.need = need
        return own
      }
      return
    }
    for remedy in reason.remedies {
      row.whatIf = add(remedy.whatIf, of: supplyCase)
      for gain in remedy.gains {
        (row.need, row.gain) = (gain.need, gain.units)
        reasons.append(row)
      }
      let number = row.whatIf ?? 0
      effects += remedy.arrivals.map {
        EffectRow(whatIf: number, purpose: .remedy, subject: "", $0)
      }
      effects += remedy.stages.map { stage in
        EffectRow(whatIf: number, purpose: .remedy, subject: "", stage)
      }
    }
  }

  private mutating func add(_ effect: Effect, of supplyCase: SupplyCase) {
    let number = add(effect.whatIf, of: supplyCase)
    let (purpose, subject) = effect.subject.words
    let needs = effect.needs.map { need in
      EffectRow(whatIf: number, purpose: purpose, subject: subject, need)
    }
    let stages = effect.stages.map { stage in
      EffectRow(whatIf: number, purpose: purpose, subject: subject, stage)
    }
    let corridors = effect.corridors.map { corridor in
      EffectRow(
        whatIf: number, purpose: purpose, subject: subject, kind: .corridor,
        name: corridor.corridor, before: corridor.before.tonnes, after: corridor.after.tonnes)
    }
    let all = needs + stages + corridors
    let none = EffectRow(whatIf: number, purpose: purpose, subject: subject, kind: .none, name: "")
    effects += all.isEmpty ? [none] : all
  }
}

extension EffectRow {
  fileprivate init(whatIf: Int, purpose: Purpose, subject: String, _ need: NeedEffect) {
    self.init(
      whatIf: whatIf, purpose: purpose, subject: subject, kind: .need,
      name: need.need.description, before: need.before.onTime, after: need.after.onTime,
      lateBefore: need.before.late, lateAfter: need.after.late,
      worthBefore: need.before.worth, worthAfter: need.after.worth)
  }

  fileprivate init(whatIf: Int, purpose: Purpose, subject: String, _ stage: StageChange) {
    self.init(
      whatIf: whatIf, purpose: purpose, subject: subject, kind: .stage,
      name: stage.stage.description, before: stage.before, after: stage.after)
  }
}

extension CauseKind {
  /// The name of a cause.
  public init(_ cause: Cause) {
    switch cause {
    case .facts: self = .facts
    case .noItemFits: self = .noItemFits
    case .noWay: self = .noWay
    case .tooLong: self = .tooLong
    case .wholeUnits: self = .wholeUnits
    case .unknown: self = .unknown
    case .notFound: self = .notFound
    }
  }
}

extension EffectSubject {
  fileprivate var words: (EffectRow.Purpose, String) {
    switch self {
    case .closing(let corridor): (.closing, corridor)
    case .opening(let corridor): (.opening, corridor)
    case .standingIn(let corridor): (.standingIn, corridor)
    case .narrowing(let corridor): (.narrowing, corridor)
    case .works(let works): (.works, works.map(\.description).joined(separator: ";"))
    case .companion(let complement): (.companion, complement.description)
    case .supposed: (.supposed, "")
    }
  }
}
