import SupplyModel

/// The prices of a stage, each in the place of its limit; 0 where there is none.
struct PriceSheet {
  /// Above this a price is beyond all measure, and sums of prices might be.
  static let greatest = 1e100

  /// By kind, then leg or place, then period.
  private(set) var limits: [LimitKind: [Double]]
  /// What bulk pays beside, by kind, then leg or place, then period.
  private(set) var bulk: [LimitKind: [Double]]
  /// By need, then instalment; the low end, then the high end.
  private(set) var amounts: [[Double]]
  /// By need.
  private(set) var floors: [Double]
  /// By round of sharing, then need that takes part.
  private(set) var shares: [[Double]]
  /// By need, then complement under it, then period.
  private(set) var companions: [[Double]]
  /// By release, then stretch, then period; each the largest of its own and all later ones.
  private(set) var releases: [[Double]]
  /// By measure, then leg, then period, per vehicle.
  private(set) var lifts: [Measure: [Double]]
  /// By limit of an asset, then period.
  private(set) var assets: [Double]
  /// By post, then period.
  private(set) var training: [Double]
  /// By post, then period; each the largest of its own and all later ones.
  private(set) var service: [Double]
  /// By budget.
  private(set) var budgets: [Double]
  /// By covered stock, then period; each the largest of its own and all later ones.
  private(set) var covers: [Double]
  /// By stage in the order of the plan.
  private(set) var earlier: [Double]
  /// What is wrong with the prices; those concerned are left out.
  private(set) var faults: [ProofFault] = []

  /// No prices.
  init(of facts: IndexedCase, stages: Int, rounds: [AuditedRound] = []) {
    shares = rounds.map { $0.needs.map { _ in 0 } }
    limits = Dictionary(
      uniqueKeysWithValues: LimitKind.allCases.map { ($0, facts.limits[$0].map { _ in 0 }) })
    bulk = limits
    amounts = facts.needs.map { Array(repeating: 0, count: 2 * $0.instalments.count) }
    floors = facts.needs.map { _ in 0 }
    func none(_ subjects: Int) -> [Double] { Array(repeating: 0, count: subjects * facts.periods) }
    companions = facts.recipient.sets.map { none($0.count) }
    releases = facts.recipient.releases.map { none($0.stretches.count) }
    lifts = Dictionary(
      uniqueKeysWithValues: Measure.allCases.map { ($0, none(facts.ends.count)) })
    assets = none(facts.carriage.assets.count)
    training = none(facts.staffing.posts.count)
    service = none(facts.staffing.posts.count)
    budgets = facts.carriage.budgets.map { _ in 0 }
    covers = none(facts.recipient.covers.count)
    earlier = Array(repeating: 0, count: stages)
  }

  /// The prices that a plan states for one of its stages.
  init(
    of facts: IndexedCase, stage index: Int, in stages: [StageProof], rounds: [AuditedRound]
  ) {
    self.init(of: facts, stages: index, rounds: rounds)
    let stage = stages[index].stage
    let known = AuditedRound.all(in: Array(stages[...index]), of: facts)
    var priced: Set<PricedLimit> = []
    for price in stages[index].prices {
      guard price.amount >= 0, price.amount <= Self.greatest else {
        faults.append(.unsoundPrice(stage, price.limit, price.amount))
        continue
      }
      guard let slot = PriceSlot(of: price.limit, in: facts, before: stages[..<index], known)
      else {
        faults.append(.pricedWithoutLimit(stage, price.limit))
        continue
      }
      if priced.insert(price.limit).inserted {
        put(price.amount, in: slot)
      } else {
        faults.append(.pricedTwice(stage, price.limit))
      }
    }
    letRun(facts.periods)
  }

  /// A price of what is left over is worth as much as it can be later.
  private mutating func letRun(_ periods: Int) {
    guard periods > 1 else { return }
    func run(_ prices: inout [Double]) {
      for slot in prices.indices.reversed() where slot % periods < periods - 1 {
        prices[slot] = max(prices[slot], prices[slot + 1])
      }
    }
    for index in releases.indices { run(&releases[index]) }
    run(&service)
    run(&covers)
  }

  private mutating func put(_ amount: Double, in slot: PriceSlot) {
    switch slot {
    case .limit(let kind, let index): limits[kind]?[index] = amount
    case .bulk(let kind, let index): bulk[kind]?[index] = amount
    case .amount(let need, let index): amounts[need][index] = amount
    case .floor(let need): floors[need] = amount
    case .share(let round, let index): shares[round][index] = amount
    case .companions(let need, let index): companions[need][index] = amount
    case .release(let release, let index): releases[release][index] = amount
    case .lift(let measure, let index): lifts[measure]?[index] = amount
    case .asset(let index): assets[index] = amount
    case .training(let index): training[index] = amount
    case .service(let index): service[index] = amount
    case .budget(let index): budgets[index] = amount
    case .cover(let index): covers[index] = amount
    case .earlier(let stage): earlier[stage] = amount
    }
  }
}

extension PriceSheet {
  /// The prices of a kind of limit, by leg or place, then period.
  func ofLimit(_ kind: LimitKind) -> [Double] { limits[kind] ?? [] }

  /// What bulk pays beside for a kind of limit, by leg or place, then period.
  func ofBulk(_ kind: LimitKind) -> [Double] { bulk[kind] ?? [] }

  /// Prices every floor at a little more than what its share is worth to a stage of floors, so that
  /// a floor which nothing can reach is worth nothing.
  mutating func priceEveryFloor(of facts: IndexedCase) {
    for (index, need) in facts.needs.enumerated() where need.hasFloor {
      floors[index] = 1.000_001 * need.need.weight.value * 1e12 / Double(need.floorUnits)
    }
  }

  /// The prices of throughput and of handling together with those of the vehicles kept for them, no more
  /// than they are.
  func withAssets(of facts: IndexedCase) -> (throughput: [Double], handling: [Double]) {
    var (throughput, handling) = (ofLimit(.throughput), ofLimit(.handling))
    for (index, asset) in facts.carriage.assets.enumerated() {
      for period in 0..<facts.periods where asset.kept[period] != nil {
        let price = assets[index * facts.periods + period]
        guard price > 0 else { continue }
        switch asset.subject {
        case .leg(let leg):
          let slot = leg * facts.periods + period
          throughput[slot] = down(throughput[slot] + price)
        case .place(let place):
          let slot = place * facts.periods + period
          handling[slot] = down(handling[slot] + price)
        }
      }
    }
    return (throughput, handling)
  }
}
