/// One aim in the strict order of a plan.
///
/// Every aim is stated as a value to be made as large as possible; losses, cost and what
/// follows count as negative values.
public enum Stage: Hashable, Sendable, CustomStringConvertible {
  /// The floors of the needs of a rank: the sum of weight × share of the floor met.
  case floors(Rank)
  /// One end of the needs of a rank: the sum of weight × worth × share of that end delivered.
  case needs(Rank, AmountEnd)
  /// A round of sharing among the needs of a rank at one end: the smallest share that any of those who take
  /// part receives.
  case share(Rank, AmountEnd, round: Int)
  /// How long a set of stocks lasts: periods covered in full, up to and including the given one, and
  /// the share of it that is covered.
  case endurance(set: String, through: Int)
  /// What is spent on works, negative: for each resource, the share of its budget.
  case works
  /// Tonnes lost on the way, negative.
  case losses
  /// Cost of carriage, negative.
  case cost
  /// What is sent on account to the needs of a rank: the sum of weight × worth × share of what is offered.
  case open(Rank)
  /// How early the needs of a rank are served, negative: share × periods since the start of the plan.
  case early(Rank)
  /// Tonnes under way × days, and vehicles that move × days, negative; each 1,000 km stated counts as a day more.
  case haulage
  /// Tonnes in store × periods, and companions joined × periods since the start of the plan, negative.
  case storage

  /// The stage as it is written in files, such as `needs immediate-2 low`.
  public var description: String {
    switch self {
    case .floors(let rank): "floors \(rank)"
    case .needs(let rank, let end): "needs \(rank) \(end.rawValue)"
    case .endurance(let set, let period): "endurance \(set) \(period)"
    case .works: "works"
    case .losses: "losses"
    case .cost: "cost"
    case .share(let rank, let end, let round): "share \(rank) \(end.rawValue) \(round)"
    case .open(let rank): "open \(rank)"
    case .early(let rank): "early \(rank)"
    case .haulage: "haulage"
    case .storage: "storage"
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
    case ("endurance", 3):
      guard !words[1].isEmpty, let period = Int(words[2]), period >= 0 else { return nil }
      self = .endurance(set: words[1], through: period)
    case ("share", 4):
      guard let rank = Rank(words[1]), let end = AmountEnd(rawValue: words[2]),
        let round = Int(words[3]), round > 0
      else { return nil }
      self = .share(rank, end, round: round)
    case ("open", 2):
      guard let rank = Rank(words[1]) else { return nil }
      self = .open(rank)
    case ("early", 2):
      guard let rank = Rank(words[1]) else { return nil }
      self = .early(rank)
    case (_, 1):
      guard let stage = Self.ofCarriage[text] else { return nil }
      self = stage
    default: return nil
    }
  }

  private static let ofCarriage: [String: Stage] = [
    "works": .works, "losses": .losses, "cost": .cost, "haulage": .haulage, "storage": .storage,
  ]
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
  /// The needs that take part in a round of sharing; none in other stages.
  public var sharers: [Need.ID]

  /// Makes a proof.
  public init(
    stage: Stage, value: Double, bound: Double, prices: [Price], sharers: [Need.ID] = []
  ) {
    self.sharers = sharers
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
  /// What a leg or a place lets through, handles or stores in a period, per unit of the limit's measure.
  case limit(LimitKind, of: LimitSubject, period: Int)
  /// What all but heavy pieces may take of a limit that leaves something over for these, per unit of its measure.
  case bulk(LimitKind, of: LimitSubject, period: Int)
  /// What one end of one instalment of a need asks.
  case amount(Need.ID, instalment: Int, end: AmountEnd)
  /// That the floor of a need counts only what the need's low end receives.
  case floor(Need.ID)
  /// That the smallest share of a round counts only what the need receives at that end, per unit.
  case share(Need.ID, end: AmountEnd, round: Int)
  /// That goods of a need count only with their companions, per unit of the companion.
  case companions(Need.ID, Complement.ID, period: Int)
  /// That only so much is freed along a stretch of a release's curve, from 0, per unit freed.
  case release(Release.ID, stretch: Int, period: Int)
  /// What the vehicles that depart on a leg carry, in a measure, per vehicle.
  case lift(Leg.ID, Measure, period: Int)
  /// What may depart on a leg with the vehicles of a lift that are kept for it, per tonne.
  case assetThroughput(Leg.ID, Lift.ID, period: Int)
  /// What may be loaded and unloaded at a place with the vehicles of a lift that are kept for it, per
  /// tonne.
  case assetHandling(Place.ID, Lift.ID, period: Int)
  /// What the people at a post can serve in a period, per unit.
  case training(Post.ID, period: Int)
  /// What the people at a post can serve in all, per unit.
  case service(Post.ID, period: Int)
  /// What may be spent on works, per unit of the resource.
  case budget(String)
  /// That a stock covers use only as far as it lasts, per unit.
  case cover(Place.ID, Item.ID, period: Int)
  /// That an earlier stage keeps its value.
  case earlier(Stage)
}

extension PricedLimit {
  /// What may depart on a leg in a period, in tonnes.
  public static func throughput(_ leg: Leg.ID, period: Int) -> Self {
    .limit(.throughput, of: .leg(leg), period: period)
  }

  /// What may be loaded and unloaded at a place in a period, in tonnes.
  public static func handling(_ place: Place.ID, period: Int) -> Self {
    .limit(.handling, of: .place(place), period: period)
  }

  /// What may be in store at a place at the end of a period, in tonnes.
  public static func storage(_ place: Place.ID, period: Int) -> Self {
    .limit(.storage, of: .place(place), period: period)
  }

  /// What the vehicles that depart on a leg carry, in tonnes.
  public static func lift(_ leg: Leg.ID, period: Int) -> Self { .lift(leg, .mass, period: period) }
}
