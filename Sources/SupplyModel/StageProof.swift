/// One aim in the strict order of a plan.
///
/// Every aim is stated as a value to be made as large as possible; losses, cost and delay count as
/// negative values.
public enum Stage: Hashable, Sendable, CustomStringConvertible {
  /// The floors of the needs of a rank: the sum of weight × share of the floor met.
  case floors(Rank)
  /// One end of the needs of a rank: the sum of weight × worth × share of that end delivered.
  case needs(Rank, AmountEnd)
  /// Tonnes lost on the way, negative.
  case losses
  /// Cost of carriage, negative.
  case cost
  /// Delay, negative: tonnes delivered × periods since the start of the plan, and a thousandth of
  /// tonnes × periods in store.
  case delay

  /// The stage as it is written in files, such as `needs immediate-2 low`.
  public var description: String {
    switch self {
    case .floors(let rank): "floors \(rank)"
    case .needs(let rank, let end): "needs \(rank) \(end.rawValue)"
    case .losses: "losses"
    case .cost: "cost"
    case .delay: "delay"
    }
  }

  /// Reads what ``description`` writes.
  public init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch (words.first, words.count) {
    case ("floors", 2):
      guard let rank = Rank(words[1]) else { return nil }
      self = .floors(rank)
    case ("needs", 3):
      guard let rank = Rank(words[1]), let end = AmountEnd(rawValue: words[2]) else { return nil }
      self = .needs(rank, end)
    case ("losses", 1): self = .losses
    case ("cost", 1): self = .cost
    case ("delay", 1): self = .delay
    default: return nil
    }
  }
}

/// What a stage reached, and the prices that prove that no plan does better.
public struct StageProof: Hashable, Sendable {
  /// The aim.
  public var stage: Stage
  /// What the plan reaches.
  public var value: Double
  /// What no plan can exceed that does as well on every earlier stage.
  public var bound: Double
  /// The prices from which anyone can work out the bound.
  public var prices: [Price]

  /// Makes a proof.
  public init(stage: Stage, value: Double, bound: Double, prices: [Price]) {
    self.stage = stage
    self.value = value
    self.bound = bound
    self.prices = prices
  }

  /// How far the plan may be from the best.
  public var gap: Double { max(0, bound - value) }
}

/// A price of zero or more on one limit, in units of the stage's value.
public struct Price: Hashable, Sendable {
  /// The limit that is priced.
  public var limit: PricedLimit
  /// The price: per tonne for throughput, handling and storage; per unit for needs and floors; per
  /// unit of the earlier stage's value for an earlier stage.
  public var amount: Double

  /// Makes a price.
  public init(_ limit: PricedLimit, _ amount: Double) {
    self.limit = limit
    self.amount = amount
  }
}

/// A limit that can carry a price.
public enum PricedLimit: Hashable, Sendable {
  /// What may depart on a leg in a period.
  case throughput(Leg.ID, period: Int)
  /// What may be loaded and unloaded at a place in a period.
  case handling(Place.ID, period: Int)
  /// What may be in store at a place at the end of a period.
  case storage(Place.ID, period: Int)
  /// What one end of one instalment of a need asks.
  case amount(Need.ID, instalment: Int, end: AmountEnd)
  /// That the floor of a need counts only what the need's low end receives.
  case floor(Need.ID)
  /// That an earlier stage keeps its value.
  case earlier(Stage)
}
