extension PeriodMessage {
  /// The periods in English.
  public var english: Wording<English> {
    switch self {
    case .planned(let days): "Planned in periods of \(days, one: "day", other: "days")."
    case .shortened(let days, let stated, let need):
      "Planned in periods of \(days, one: "day", other: "days"): periods of \(stated, one: "day", other: "days"), as the case says, would alone make \(need) late."
    case .chosen(let days, let reason):
      "Planned in periods of \(days, one: "day", other: "days"), for longer ones would round \(reason)."
    case .rounded(let days, let reason):
      "Planned in periods of \(days, one: "day", other: "days"), which round \(reason); shorter ones would make the program too large."
    case .allOnDays(let need, let days, let asked):
      "\(need): planned in periods of \(days, one: "day", other: "days"); on days all \(asked) can arrive on time."
    case .moreOnDays(let need, let days, let more):
      "\(need): planned in periods of \(days, one: "day", other: "days"); on days \(more) more can arrive on time."
    }
  }
}

extension PeriodReason {
  /// What is rounded, in English.
  public var english: Wording<English> {
    switch self {
    case .transit(let leg): "the transit of \(leg) by more than a tenth"
    case .availability(let supply):
      "the day on which \(supply) is available by more than a tenth of its way"
    case .due(let need): "the day on which \(need) is due by more than a tenth of the way"
    case .lateness(let need): "what could reach \(need) in time to a day after it is due"
    }
  }
}
