import SupplyModel

extension EffectMessage {
  /// What differs, in English.
  public var english: Wording<English> {
    switch self {
    case .without(let corridor, let found): "Without \(name: corridor) there would be \(found)."
    case .withoutNothing(let corridor):
      "Without \(name: corridor) every need would receive the same."
    case .opened(let corridor, let found):
      "Not used; if \(name: corridor) is open throughout and every consent is given, there would be \(found)."
    case .notUsed(let corridor):
      "Not used; opening \(name: corridor) throughout would bring no need more."
    case .standsIn(_, let lost, let mass):
      "Not used; if \(name: lost) is lost, \(mass) go this way."
    case .standsInNot(_, let lost): "Not used, even if \(name: lost) is lost."
    case .notFound(let corridor): "What \(name: corridor) is worth was not found: the time was up."
    case .work(let found): "If it is done, there would be \(found)."
    case .worksTogether(let works, let found):
      "\(list: works) done together: there would be \(found)."
    case .workNothing: "It brings nothing, alone or with the others."
    case .companionThere(let found): "If they are there already, there would be \(found)."
    case .companionNotThere(let found): "If they are not there, there would be \(found)."
    case .companionNothing(let isThere):
      isThere
        ? "If they are there already, every need receives the same."
        : "If they are not there, every need receives the same."
    case .doubled(let found):
      found.isEmpty
        ? "If it carries twice as much, every need receives the same."
        : "If it carries twice as much, there would be \(found)."
    case .use(true, isFull: true): "Used, and full in places."
    case .use(true, isFull: false): "Used, and nowhere full."
    case .use(false, isFull: _): "Not used."
    case .notTried: "The time was up before it was tried."
    }
  }
}

extension DifferenceMessage {
  /// The difference in English.
  public var english: Wording<English> {
    let parts = [
      less.isEmpty ? nil : "less: \(Self.listed(less))",
      late.isEmpty ? nil : "late, not on time: \(Self.listed(late))",
      more.isEmpty ? nil : "more: \(Self.listed(more))",
      onTime.isEmpty ? nil : "on time, not late: \(Self.listed(onTime))",
      later.isEmpty ? nil : "later still: \(English.list(of: later.map(\.description)))",
      sooner.isEmpty ? nil : "less late: \(English.list(of: sooner.map(\.description)))",
    ].compactMap(\.self)
    return "\(name: parts.joined(separator: "; and "))"
  }

  private static func listed(_ ranks: [RankedAmounts]) -> String {
    ranks.map { $0.text(in: English.tongue) }.joined(separator: ", ")
  }
}

extension RankedAmounts {
  /// The amounts in English.
  public var english: Wording<English> {
    total.map { "\(amounts, between: ", ") (\(rank), \($0) in all)" }
      ?? "\(amounts, between: ", ") (\(rank))"
  }
}

extension RankedAmounts.Amount {
  /// The amount in English.
  public var english: Wording<English> { amountFor(units, need) }
}
