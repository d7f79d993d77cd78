extension AuditMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .file(let file, .changed): "\(name: file) has changed since this plan was made."
    case .file(let file, .added): "\(name: file) was added since this plan was made."
    case .file(let file, .removed): "\(name: file) was removed since this plan was made."
    case .fileMeanwhile(let file, .changed): "\(name: file) was changed while it was planned."
    case .fileMeanwhile(let file, .added): "\(name: file) was added while it was planned."
    case .fileMeanwhile(let file, .removed): "\(name: file) was removed while it was planned."
    case .more(let faults): "… and \(number: faults) more."
    case .holds(let rows, let prices):
      "\(strong: "The plan holds"): \(rows, one: "row", other: "rows") and \(prices, one: "price", other: "prices") were checked again from the files."
    case .fails(let faults):
      "\(strong: "The plan does not hold"): \(faults, one: "fault", other: "faults")."
    case .caseChanged:
      "\(strong: "The case is no longer the one planned"); the plan would still hold for it. Plan it again."
    case .solvedAgain: "All reasons were solved again and are the same."
    case .nothingToSolve: "It gives no reasons, so none was solved again."
    case .solvingStopped:
      "The time was up before all reasons were solved again; none was compared."
    }
  }
}
