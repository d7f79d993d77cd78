import SupplyModel

extension NeedRemark {
  /// The remark in English.
  public var english: Wording<English> {
    switch self {
    case .nothingOffered(let need, let ask):
      "Nothing that \(need) accepts is offered: no supply brings \(name: ask.description)."
    case .noLegs(let to, let ask, let from):
      "No legs lead to \(to) from where \(name: ask.description) is offered (\(from, between: ", "))."
    case .legsTurned(let to, let ask, let from):
      "No legs lead to \(to) from where \(name: ask.description) is offered (\(from, between: ", ")); legs lead only the other way."
    case .noItem(let ask): "No item satisfies \(name: ask.description)."
    case .dueAfterEnd(let need, let end): "\(need) is due after the plan's last day, \(end)."
    case .arrivesAfterEnd(let need, let arrival, let end):
      "The first for \(need) can be there on \(arrival), after the plan's last day, \(end)."
    case .specUnasked(let spec, let item?):
      "Nothing asks for the spec \(spec). Did you mean the item \(name: item)?"
    case .specUnasked(let spec, nil): "Nothing asks for the spec \(spec)."
    case .earmarkedInVain(let supply, let goal, let item):
      "\(supply) is earmarked for \(goal), which does not accept \(item)."
    case .leavesAfterEnd(let supply, let end):
      "\(supply) can leave only after the plan's last day, \(end)."
    case .endsBeforeStart(let supply, let start):
      "\(supply) ends before the plan's start, \(start)."
    case .quantityZero(let supply): "\(supply) offers nothing: its quantity is 0."
    case .allKept(let supply): "\(supply) offers nothing: its donor keeps it all back."
    case .notWhole(let figure, let item, let whole?):
      "\(exact: figure) of \(item), which comes in whole units, is no whole number. If the dot parts thousands, write \(name: whole)."
    case .notWhole(let figure, let item, nil):
      "\(exact: figure) of \(item), which comes in whole units, is no whole number."
    case .pledgeUnsplit(let pledged, let shown, let rest):
      "Of the \(exact: pledged) pledged as \(name: shown), \(exact: rest) \(by: rest.value, one: "is", other: "are") in no supply yet."
    case .noVolumeLimit:
      "The volumes of items limit nothing: no leg, place or vehicle has a limit in m3."
    case .noVolume(let item):
      "\(name: item) has no volume, so it takes up none of what is limited in m3."
    }
  }
}
