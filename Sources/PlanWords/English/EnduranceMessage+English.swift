import SupplyModel

extension EnduranceMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .set(let set, let stocks) where stocks == [set]: "\(name: set)"
    case .set(let set, let stocks): "\(name: set): \(list: stocks)"
    case .setLastsTogether(let set, let stocks):
      "\(name: set): \(list: stocks), which last only together."
    case .withPlan: "with the plan"
    case .without(let corridor): "without \(name: corridor)"
    case .losing(let corridor): "if what comes by \(name: corridor) is lost"
    case .lost(let corridor): "\(name: corridor) lost"
    case .nothingSent: "with nothing sent"
    case .unknown: "cannot be said"
    case .unknownAtEarliest: "at the earliest: cannot be said"
    case .atEarliest(let date, let item): "at the earliest \(date) (\(name: item))"
    case .atLatest(let date, let item): "at the latest \(date) (\(name: item))"
    case .lasts(let end): "lasts at least to the plan's end, \(end)"
    case .lastsAtBest: "at best to the plan's end or longer"
    case .lastsInTable: "not within the plan"
    case .onHandUnstated(let item, let place):
      "How much \(name: item) is in stock at \(name: place) is not stated."
    case .useUnstated(let item, let place):
      "How much \(name: item) is used each day at \(name: place) is not stated."
    case .noStocks: "The case has no stocks: see stocks.csv in corridor schema."
    case .countsForPeriod: "What is delivered in a period counts for the use of all of it."
    case .plannedAgain:
      "The case is planned again for each line. What is delivered in a period counts for the use of all of it."
    case .nothingInstead:
      "Where what comes by a corridor is lost, nothing is sent instead; corridor endurance plans each of these again."
    case .stopped: "The time was up; the dates hold for the plans as far as they go."
    case .stoppedBefore(let corridors):
      "The time was up; the dates hold for the plans as far as they go. Not tried: \(list: corridors)."
    case .told(let set, let parts): "\(name: set), \(parts, between: ", ")."
    }
  }
}
