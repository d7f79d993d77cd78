extension DifferenceOfPlans {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .none: "The two plans were made from the same and are the same."
    case .setting(let setting): "\(name: setting.words)"
    case .oneVersion: "one version"
    case .anotherVersion: "another version"
    case .input(let input, let before, let after):
      "\(name: input): \(name: before ?? "none") before, \(name: after ?? "none") after"
    case .corridor(let corridor, let before, let after) where after > before:
      "\(name: corridor): \(number: before) t → \(number: after) t, \(number: after - before) t more"
    case .corridor(let corridor, let before, let after):
      "\(name: corridor): \(number: before) t → \(number: after) t, \(number: before - after) t less"
    case .came(let need, let amounts): "\(name: need): not asked before; now \(amounts)"
    case .went(let need, let amounts): "\(name: need): no longer asked; it was \(amounts)"
    case .need(let need, let moves): "\(name: need): \(moves, between: "; ")"
    }
  }
}

extension DifferenceOfPlans.Setting {
  /// What it is called in English.
  fileprivate var words: String {
    switch self {
    case .asOf: "as of"
    case .start: "start"
    case .periods: "periods"
    case .daysInPeriod: "days in a period"
    case .assumed: "assumed"
    case .outcome: "outcome"
    case .version: "version of Corridor"
    }
  }
}

extension DifferenceOfPlans.Amounts {
  /// The amounts in English.
  public var english: Wording<English> {
    unit.isEmpty
      ? "\(number: asked) asked, \(number: onTime) on time, \(number: late) late, \(number: short) short"
      : "\(number: asked) \(name: unit) asked, \(number: onTime) on time, \(number: late) late, \(number: short) short"
  }
}

extension DifferenceOfPlans.Move {
  /// The figure in English.
  public var english: Wording<English> {
    switch self {
    case .asked(let old, let new): "asked \(number: old) → \(number: new)"
    case .onTime(let old, let new): "on time \(number: old) → \(number: new)"
    case .late(let old, let new): "late \(number: old) → \(number: new)"
    case .short(let old, let new): "short \(number: old) → \(number: new)"
    }
  }
}
