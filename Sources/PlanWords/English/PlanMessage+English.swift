extension PlanMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .written(let folder):
      "Written to \(name: folder): moves.csv, deliveries.csv, shortfalls.csv and others."
    case .notWritten: "Nothing was written."
    case .reasonsUnfinished: "The time was up before all reasons were looked for."
    case .allOnTime: "All that is asked arrives on time."
    case .nothingAsked: "No amount was stated, so nothing is planned for it."
    case .notProved: "Not every tier is proved to be at its best."
    case .proved(let sentence): "\(name: sentence) (proved)"
    case .lasting(let subject, let time): "\(name: subject) \(time)"
    case .lastingAndMore(let subject, let time): "\(name: subject) \(time), …"
    }
  }
}
