import SupplyModel

extension SettingFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .notObject: "is not a JSON object"
    case .unreadable: "is not there or is no JSON object"
    case .noCorridor: "the object is missing"
    case .otherFormat: "is not the number 1"
    case .noDate: "is not a date"
    case .valueMissing: "the value is missing"
    case .noSharing: "is no way to share"
    case .noSharingOf: "is no way to share of a horizon"
    case .noMilestone: "is no milestone of goods"
    case .periodsUncounted: "counts periods whose length is not stated"
    case .endTwice: "stands beside end"
    case .endBeforeStart(let start, _): "lies before start, \(start)"
    case .endTooFar(let start, _): "lies too far after start, \(start)"
    case .notWhole(let most): "is not a whole number from 1 to \(digits: most)"
    case .beyond9999: "the plan ends after the year 9999"
    case .pathOut: "leads out of the folder"
    case .notNumber: "is not a whole number"
    case .notJSON: "is not JSON"
    case .tooManyPeriods(let periods, let most, _):
      "makes \(periods, one: "period", other: "periods"), and a plan has at most \(digits: most)"
    case .partsDoNotFit(let problem): "the tables do not fit: \(problem)"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .notObject: "Put braces round its members."
    case .unreadable: "Correct it."
    case .noCorridor:
      "Add {\"format\": 1, \"start\": \"YYYY-MM-DD\", \"period_d\": 7, \"periods\": 52}."
    case .otherFormat: "Write 1."
    case .noDate(let write?): "\(write)"
    case .noDate(nil): "Write \"YYYY-MM-DD\"."
    case .valueMissing(let write): "\(write)"
    case .noSharing: "\(SettingWrite.sharing)"
    case .noSharingOf: "Write \"most\" or \"even\" for immediate or long_war."
    case .noMilestone: "Write arrived, unloaded, handed_over or in_use."
    case .periodsUncounted: "Write the last day to plan as end instead, or a period_d."
    case .endTwice: "Keep one of the two."
    case .endBeforeStart(_, let last): "Write a date from start to \(last)."
    case .endTooFar(_, let last): "Write a date from start to \(last)."
    case .notWhole(let most): "Write a whole number from 1 to \(digits: most)."
    case .beyond9999: "Write an earlier start or fewer periods."
    case .pathOut: "Write the name of a file inside it."
    case .notNumber, .notJSON: "Correct it, or write text as its form."
    case .tooManyPeriods(_, _, let leastDays): "Write \(digits: leastDays) or more."
    case .partsDoNotFit: "Correct the table that names it."
    }
  }
}
