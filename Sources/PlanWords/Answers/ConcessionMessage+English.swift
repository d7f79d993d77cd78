import SupplyModel

extension ConcessionMessage {
  /// The price of the order in English.
  public var english: Wording<English> { "If \(given), \(gained)." }
}

extension ConcessionMessage.Given {
  /// What is given up, in English.
  public var english: Wording<English> {
    switch self {
    case .part(let rank, let percent): "\(rank) gave up \(number: percent) % of what it receives"
    case .evenness(let rank): "\(rank) did not share its shortage evenly"
    }
  }
}

extension ConcessionMessage.Gained {
  /// What is gained, in English.
  public var english: Wording<English> {
    switch self {
    case .tier(let rank, let before, let after):
      "\(rank) would receive \(percent: after) of what it asks and not \(percent: before)"
    case .account(let rank, let before, let after):
      "\(rank) would be sent \(percent: after) of what is offered on account and not \(percent: before)"
    case .cost(let before, let after):
      "the cost of carriage would fall from \(number: before) to \(number: after)"
    case .losses(let before, let after):
      "losses on the way would fall from \(number: before) t to \(number: after) t"
    case .works(let before, let after):
      "works would take \(percent: after) of their budgets and not \(percent: before)"
    }
  }
}
