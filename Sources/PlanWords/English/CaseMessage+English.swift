import SupplyModel

extension CaseMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .days(let from, let to, let time): "\(from) to \(to), \(time)"
    case .known(let date): "As known on \(date); nothing leaves before that day."
    case .assumed(let suppositions): "Assumed: \(suppositions, between: ", ")"
    }
  }
}
