public import SupplyModel

extension VerdictMessage {
  /// The verdict in English.
  public var english: Wording<English> {
    switch self {
    case .proved(let gap):
      "\(strong: "Planned and proved"): every tier at its best (gap at most \(gap))."
    case .provedInWholeUnits(let gap):
      "\(strong: "Planned and proved"): every tier at its best in whole units (gap at most \(gap))."
    case .provedToAUnit(let gap):
      "\(strong: "Planned and proved"): in whole units, no tier can be better by a unit of any of its needs (gap at most \(gap))."
    case .good(let gap, let stages):
      "\(strong: "Good to") \(gap): no plan is better by more than that in any tier. It may be better in \(stages, between: ", ")."
    case .goodInWholeUnits(let gap, let stages):
      "\(strong: "Good to") \(gap) in whole units: no plan, whole or split, is better by more than that in any tier. It may be better in \(stages, between: ", ")."
    case .goodButCarriage(let gap, let stages):
      "\(strong: "Good to") \(gap): no plan serves any tier better by more than that. How goods are carried may be better: \(stages, between: ", ")."
    case .unbounded(let stages):
      "\(strong: "Not proved"): nothing shows how far the plan is from the best in \(stages, between: ", ")."
    case .cut(let cut): "\(cut)"
    case .audited(let rows, let prices):
      "Audit passed: \(rows, one: "row", other: "rows") and \(prices, one: "price", other: "prices") checked."
    case .checkedAgainAlone(let columns):
      "What planning again made different is checked by corridor audit --again alone: \(columns, between: "; ")."
    case .remarked(let remarks):
      "\(remarks, one: "remark", other: "remarks") on the case \(by: remarks, one: "bears", other: "bear") on this plan; --remarks lists \(by: remarks, one: "it", other: "them")."
    }
  }
}

extension ColumnsOfFile {
  /// The columns and their file in English.
  public var english: Wording<English> { "\(columns, between: ", ") of \(name: file)" }
}

extension PlanCut: Message {
  /// What ended it, and what was being done, in English.
  public var english: Wording<English> {
    switch by {
    case .clock:
      "\(strong: "Cut short"): time was up while \(during), by the clock; another run may come further or less far."
    case .interrupt: "\(strong: "Cut short") by Ctrl-C while \(during)."
    case .termination: "\(strong: "Cut short") by SIGTERM while \(during)."
    case .request: "\(strong: "Cut short") by the program that asked for it while \(during)."
    }
  }
}

extension PlanCut.Step: Message {
  /// What was being done, in English.
  public var english: Wording<English> {
    switch self {
    case .stage(let stage): "\(name: stage.description) was solved"
    case .wholeUnits: "whole units were looked for"
    case .reasons: "reasons were looked for"
    }
  }
}

extension VerdictMessage.StageGap {
  /// The stage and its gap in English.
  public var english: Wording<English> { "\(name: stage) by \(gap)" }
}
