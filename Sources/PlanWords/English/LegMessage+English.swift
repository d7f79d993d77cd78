import SupplyModel

extension LegMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .leg(let leg, let from, let to, let mode, let corridor, let days, let limit):
      switch (mode.isEmpty, corridor.isEmpty) {
      case (true, true):
        "\(name: leg): \(name: from) to \(name: to); \(days, one: "day", other: "days"); \(limit)."
      case (true, false):
        "\(name: leg): \(name: from) to \(name: to), corridor \(name: corridor); \(days, one: "day", other: "days"); \(limit)."
      case (false, true):
        "\(name: leg): \(name: from) to \(name: to) by \(name: mode); \(days, one: "day", other: "days"); \(limit)."
      case (false, false):
        "\(name: leg): \(name: from) to \(name: to) by \(name: mode), corridor \(name: corridor); \(days, one: "day", other: "days"); \(limit)."
      }
    case .limit(let limit): "\(limit)"
    case .usedIn(""): "used"
    case .usedIn(let unit): "used \(name: unit)"
    case .limitIn(""): "limit"
    case .limitIn(let unit): "limit \(name: unit)"
    case .days(let from, let to): "\(from) to \(to)"
    case .eachOf(let from, let to, let periods):
      "\(from) to \(to), in each of \(periods, one: "period", other: "periods")"
    case .full: "full"
    case .fullIn(let stage): "full (\(name: stage))"
    case .closed: "closed"
    case .notUsed: "Not used."
    }
  }
}

extension LegMessage.Limit {
  /// The limit in English.
  public var english: Wording<English> {
    switch self {
    case .perDay(let mass): "\(mass) a day"
    case .perMonth(let mass): "\(mass) a month"
    case .none: "no limit"
    }
  }
}
