extension NetworkFault {
  /// What is wrong, in English.
  public var english: Wording<English> {
    switch self {
    case .loop: "is where the leg starts"
    case .twoThroughputs(let perDay): "stands beside throughput_t_per_d \"\(name: perDay)\""
    case .valueAndFactor: "the row has both a value and a factor"
    case .noEffect: "the row has no value and no factor"
    case .lossAboveOne: "is more than 1"
    case .transitTooLong: "is too large"
    case .otherSubject(let belongsTo, let subject, let kind):
      "belongs to \(belongsTo)s, and \"\(name: subject)\" is a \(kind)"
    case .placeWithoutAsset: "stands beside an empty needs_asset"
    case .notLetThrough: "is nothing that an asset can let through"
    case .assetWithFactor: "is a factor, and the row needs an asset"
    case .assetOfCorridor(let corridor):
      "the cell is empty though \"\(name: corridor)\" is a corridor"
    }
  }

  /// What to do about it, in English.
  public var englishFix: Wording<English> {
    switch self {
    case .loop: "Write the place where it ends."
    case .twoThroughputs: "Keep one of the two."
    case .valueAndFactor, .noEffect: "Write exactly one of the two."
    case .lossAboveOne: "Write a share from 0 to 1."
    case .transitTooLong(let most): "Write at most \(digits: most)."
    case .otherSubject(let belongsTo, _, _):
      "Name a \(belongsTo) as the subject, or write another attribute."
    case .placeWithoutAsset: "Name the vehicles in needs_asset, or leave both empty."
    case .notLetThrough: "Write throughput_t_per_d or handling_t_per_d, or leave needs_asset empty."
    case .assetWithFactor:
      "Write as value how many tonnes a day each vehicle kept there lets through."
    case .assetOfCorridor: "Name the place where the vehicles must be kept."
    }
  }
}
