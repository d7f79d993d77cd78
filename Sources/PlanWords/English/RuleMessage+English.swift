extension RuleMessage {
  /// The price in English.
  public var english: Wording<English> {
    switch self {
    case .cost(let rank, let part, let before, let after):
      "If \(rank) gave up \(GapBound(part)), cost would fall from \(number: before) to \(number: after)."
    case .losses(let rank, let part, let before, let after):
      "If \(rank) gave up \(GapBound(part)), losses would fall from \(before) to \(after)."
    case .needs(let rank, let part, let next, let before, let after):
      "If \(rank) gave up \(GapBound(part)), \(next) could have \(percent: after) of what it asks instead of \(percent: before)."
    case .mayHide(let need, let quantity):
      "The proof could hide at most \(quantity) of \(need)."
    }
  }
}
