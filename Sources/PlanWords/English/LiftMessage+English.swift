import SupplyModel

extension LiftMessage {
  /// The message in English.
  public var english: Wording<English> {
    switch self {
    case .kept(let lift, let spans): "\(name: lift) are kept: \(spans, between: "; ")."
    case .only(let legs): "\(legs, between: ", ")"
    case .andMore(let legs): "\(legs, between: ", "), …"
    case .summary(let lift, let vehicles, let busy, let kept, let idle, let legs) where legs.isEmpty:
      "\(name: lift), \(vehicles, one: "vehicle", other: "vehicles"): under way \(Term.share(busy)) of the time, kept \(Term.share(kept)), idle \(Term.share(idle))."
    case .summary(let lift, let vehicles, let busy, let kept, let idle, let legs):
      "\(name: lift), \(vehicles, one: "vehicle", other: "vehicles"): under way \(Term.share(busy)) of the time, kept \(Term.share(kept)), idle \(Term.share(idle)); too few on \(legs, between: ", ")."
    case .period(let date, let busy, let available, let kept, let isShort):
      switch (kept > 1e-6, isShort) {
      case (false, false): "\(date): \(number: busy) of \(number: available) under way"
      case (false, true): "\(date): \(number: busy) of \(number: available) under way; too few"
      case (true, false):
        "\(date): \(number: busy) of \(number: available) under way, \(number: kept) kept"
      case (true, true):
        "\(date): \(number: busy) of \(number: available) under way, \(number: kept) kept; too few"
      }
    }
  }
}

extension LiftMessage.Keeping {
  /// The vehicles in English.
  public var english: Wording<English> {
    "\(number: vehicles) at \(name: place) from \(from) to \(until)"
  }
}
