extension VerdictMessage {
  /// The verdict in English.
  public var english: Wording<English> {
    switch self {
    case .proved(let gap):
      "\(strong: "Planned and proved"): every tier at its best (gap at most \(gap))."
    case .provedInWholeUnits(let gap):
      "\(strong: "Planned and proved"): every tier at its best in whole units (gap at most \(gap))."
    case .plannedInWholeUnits(let gap, let stage):
      "\(strong: "Planned in whole units"): no plan, whole or split, is better by more than \(gap) in any tier (\(name: stage))."
    case .stopped(let stages):
      "\(strong: "Not every tier is proved to be at its best"); it may be better in \(stages, between: ", ")."
    case .audited(let rows, let prices):
      "Audit passed: \(rows, one: "row", other: "rows") and \(prices, one: "price", other: "prices") checked."
    case .remarked(let remarks):
      "\(remarks, one: "remark", other: "remarks") on the case \(by: remarks, one: "bears", other: "bear") on this plan; --remarks lists \(by: remarks, one: "it", other: "them")."
    }
  }
}

extension VerdictMessage.StageGap {
  /// The stage and its gap in English.
  public var english: Wording<English> { "\(name: stage) by \(gap)" }
}
