extension RunFault {
  /// The fault in English.
  public var english: Wording<English> {
    switch self {
    case .otherCalendar: "plan.json: start, period_d or periods are not those of the case."
    case .otherTitle: "plan.json: the title is not that of the case."
    case .otherOpening:
      "opening.csv: it is not what the record of the case says that the plan starts from."
    case .otherStatus: "plan.json: the status does not fit what the plan says of itself."
    case .otherSplit: "pledges.csv: the split does not follow from the plan."
    case .otherFindings:
      "whatifs.csv, reasons.csv, effects.csv: the rows are not numbered and ordered as they are written."
    case .beyondPledge(let pledge, let promised):
      "pledges.csv: \(name: pledge): more is drawn than the \(name: promised) promised."
    case .missing(let file, let row): "\(name: file): \(name: row) is missing."
    case .baseless(let file, let row):
      "\(name: file): \(name: row) does not follow from the plan."
    case .notInOrder(let file): "\(name: file): the rows are not in order."
    case .cell(let file, let row, let column, let found, let worked):
      "\(name: file): \(name: row): \(name: column) is \(name: found); the plan gives \(name: worked)."
    }
  }
}
