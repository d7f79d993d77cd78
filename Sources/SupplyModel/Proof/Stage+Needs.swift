extension Stage {
  /// Whether the stage serves floors, stocks or amounts that are stated; what is sent on account and how all is
  /// carried comes after.
  public var isOfNeeds: Bool {
    switch self {
    case .floors, .endurance, .needs, .share: true
    case .works, .open, .losses, .cost, .early, .haulage, .storage: false
    }
  }

  /// Whether the stage serves the floors or needs of a rank.
  public func concerns(_ rank: Rank) -> Bool {
    switch self {
    case .floors(let own): own == rank
    case .needs(let own, _): own == rank
    case .share(let own, _, _): own == rank
    case .endurance, .works, .open, .losses, .cost, .early, .haulage, .storage: false
    }
  }
}
