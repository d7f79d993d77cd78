extension Stage {
  /// Whether the stage serves floors or needs, and not carriage.
  public var isOfNeeds: Bool {
    switch self {
    case .floors, .endurance, .needs: true
    case .works, .losses, .cost, .delay: false
    }
  }

  /// Whether the stage serves the floors or needs of a rank.
  public func concerns(_ rank: Rank) -> Bool {
    switch self {
    case .floors(let own): own == rank
    case .needs(let own, _): own == rank
    case .endurance, .works, .losses, .cost, .delay: false
    }
  }
}
