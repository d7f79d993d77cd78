import SupplyModel

extension DateFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .beforeFrom(let first): "lies before from, \(first)"
    case .otherKind(let from): "does not go with from, \"\(name: from)\""
    case .untilMissing: "the cell is empty though from is a day of every year"
    case .fromMissing: "the cell is empty though until is a day of every year"
    case .dueBeforeStart(let start): "lies before the plan's start, \(start)"
    case .earliestAfterDue(let due): "lies after due, \(due)"
    case .lateBeforeDue(let due): "lies before due, \(due)"
    case .beforeAvailable(let available): "lies before available, \(available)"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .beforeFrom: "Write a date on or after it."
    case .otherKind: "Write both as YYYY-MM-DD, or both as MM-DD."
    case .untilMissing, .fromMissing: "Write MM-DD."
    case .dueBeforeStart: "Write a later date, or start the plan earlier in datapackage.json."
    case .earliestAfterDue: "Write a date on or before it."
    case .lateBeforeDue, .beforeAvailable: "Write a date on or after it."
    }
  }
}
