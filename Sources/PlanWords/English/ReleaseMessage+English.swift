import SupplyModel

extension ReleaseMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .frees(let release, let needs, let item, let place, let most):
      "\(name: release): what \(list: needs) receives frees \(name: item) at \(name: place), \(most) at the most."
    case .nothingYet: "Nothing is delivered yet that frees any."
    case .freedBy(let steps): "Freed by: \(steps, between: ", ")."
    case .freedByMonth(let steps):
      "Freed by the last date in each month: \(steps, between: ", ")."
    case .notTaken: "The plan takes up none of it."
    case .taken(let quantity, let services) where services.isEmpty:
      "The plan takes up \(quantity)."
    case .taken(let quantity, let services): "The plan takes up \(quantity): \(list: services)."
    case .atEnd: "The curve is at its end: more deliveries would free no more."
    case .next(let delivered, let freed): "The next \(delivered) delivered would free \(freed)."
    case .place(let item, let place): "\(name: item) at \(name: place)"
    }
  }
}

extension ReleaseMessage.Step {
  /// The step in English.
  public var english: Wording<English> { "\(date) \(freed)" }
}

extension ReleaseMessage.Service {
  /// The service in English.
  public var english: Wording<English> { "\(quantity) for \(name: need)" }
}
