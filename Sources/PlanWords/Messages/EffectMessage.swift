public import SupplyModel

/// What differs when a case is planned again with something supposed.
public enum EffectMessage: Message {
  /// A corridor that is used is lost.
  case without(String, DifferenceMessage)
  /// A corridor that is used is lost, and nothing differs.
  case withoutNothing(String)
  /// A corridor that is not used is opened.
  case opened(String, DifferenceMessage)
  /// A corridor that is not used, even when it is opened.
  case notUsed(String)
  /// A corridor that is used only when another is lost.
  case standsIn(String, lost: String, Mass)
  /// A corridor that is not used even when another is lost.
  case standsInNot(String, lost: String)
  /// What a corridor is worth was not found.
  case notFound(String)
  /// A work is done.
  case work(DifferenceMessage)
  /// A work alone brings nothing, with others it does.
  case worksTogether([Work.ID], DifferenceMessage)
  /// A work brings nothing, alone or with others.
  case workNothing
  /// A companion is there already.
  case companionThere(DifferenceMessage)
  /// A companion is not there.
  case companionNotThere(DifferenceMessage)
  /// The opposite of what is said of a companion changes nothing.
  case companionNothing(isThere: Bool)
  /// A leg carries twice as much.
  case doubled(DifferenceMessage)
  /// Whether a corridor is used, and whether a leg of it is full.
  case use(Bool, isFull: Bool)
  /// It was not tried, because the time was up.
  case notTried
}

/// What needs receive more, less, later and earlier, in order of rank.
public struct DifferenceMessage: Message {
  /// What does not come.
  public var less: [RankedAmounts] = []
  /// What comes late and not on time.
  public var late: [RankedAmounts] = []
  /// What comes beside.
  public var more: [RankedAmounts] = []
  /// What comes on time and not late.
  public var onTime: [RankedAmounts] = []
  /// The needs whose late deliveries come later still.
  public var later: [Need.ID] = []
  /// The needs whose late deliveries come sooner.
  public var sooner: [Need.ID] = []

  /// Makes a message of nothing.
  public init() {}

  /// Whether anything differs.
  public var isEmpty: Bool {
    less.isEmpty && late.isEmpty && more.isEmpty && onTime.isEmpty && later.isEmpty
      && sooner.isEmpty
  }
}

/// Amounts of the needs of one rank, with their total where they can be added up.
public struct RankedAmounts: Message {
  /// The rank.
  public let rank: Rank
  /// Each need and its amount.
  public let amounts: [Amount]

  /// An amount of a need.
  public struct Amount: Message {
    /// The need.
    public let need: Need.ID
    /// How much.
    public let units: Quantity

    /// Tells an amount.
    public init(_ need: Need.ID, _ units: Quantity) { (self.need, self.units) = (need, units) }
  }

  /// Tells amounts of one rank.
  public init(_ rank: Rank, _ amounts: [Amount]) { (self.rank, self.amounts) = (rank, amounts) }

  /// What they come to together; nil for one, or for amounts in several units.
  var total: Quantity? {
    guard amounts.count > 1, let first = amounts.first?.units,
      amounts.allSatisfy({ $0.units.unit == first.unit })
    else { return nil }
    return Quantity(
      amounts.reduce(0) { $0 + $1.units.units }, unit: first.unit)
  }
}
