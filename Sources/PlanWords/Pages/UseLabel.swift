/// How much of a limit is used, as the key of a picture says it.
public enum UseLabel: Message {
  /// Less than a percentage.
  case below(percent: Int)
  /// Between two percentages.
  case between(percent: Int, and: Int)
  /// A percentage or more.
  case from(percent: Int)

  /// The label in English.
  public var english: Wording<English> {
    switch self {
    case .below(let share): "under \(number: share) % used"
    case .between(let low, let high): "\(number: low) to \(number: high) %"
    case .from(let share): "\(number: share) % or more"
    }
  }
}
