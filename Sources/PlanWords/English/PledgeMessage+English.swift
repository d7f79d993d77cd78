extension PledgeMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .notOffered(let pledge, let rest):
      "\(name: pledge): \(rest) of what was promised \(by: rest, one: "is", other: "are") not offered yet."
    case .part(let supply, let place): "\(name: supply), \(name: place)"
    case .delivered(let corridor, let units): "\(name: corridor) \(Term.figure(units))"
    case .deliveredByNone(let units): "no corridor \(Term.figure(units))"
    }
  }
}
