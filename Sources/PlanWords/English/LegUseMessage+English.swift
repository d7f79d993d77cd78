import SupplyModel

extension LegUseMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .leg(let leg, let from, let to, "", let load, nil):
      "\(leg), \(from) to \(to): \(load)."
    case .leg(let leg, let from, let to, "", let load, let shut?):
      "\(leg), \(from) to \(to): \(load); shut \(shut)."
    case .leg(let leg, let from, let to, let mode, let load, nil):
      "\(leg), \(from) to \(to) by \(name: mode): \(load)."
    case .leg(let leg, let from, let to, let mode, let load, let shut?):
      "\(leg), \(from) to \(to) by \(name: mode): \(load); shut \(shut)."
    case .period(let date, let state): "\(date): \(state)"
    case .stock(let place, let most, let date, let end, nil):
      "\(name: place): at most \(most), on \(date); \(end) at the end."
    case .stock(let place, let most, let date, let end, let limit?):
      "\(name: place): at most \(most), on \(date); \(end) at the end; it can store \(limit)."
    }
  }
}

extension LegUseMessage.Load {
  /// The load in English.
  public var english: Wording<English> {
    switch self {
    case .notUsed: "not used"
    case .unlimited(let mass): "carries \(mass), no limit stated"
    case .share(let mass, let share): "carries \(mass), \(Term.share(share)) of what it can"
    }
  }
}

extension LegUseMessage.State {
  /// The state in English.
  public var english: Wording<English> {
    switch self {
    case .noConsent(true, let classes) where classes.isEmpty: "consent withheld"
    case .noConsent(true, let classes): "consent withheld for \(classes, between: ", ")"
    case .noConsent(false, let classes) where classes.isEmpty: "consent unknown"
    case .noConsent(false, let classes): "consent unknown for \(classes, between: ", ")"
    case .closed: "closed"
    case .idle: "not used"
    case .unlimited(let mass): "\(mass), no limit stated"
    case .used(let mass, let limit, let share): "\(mass) of \(limit), \(Term.share(share))"
    case .usedBeside(let mass, let use, let limit, let share):
      "\(mass) and \(use) of \(limit), \(Term.share(share))"
    }
  }
}
