import SupplyModel

/// The prices of a stage, each in the place of its limit; 0 where there is none.
struct PriceSheet {
  /// Above this a price is beyond all measure, and sums of prices might be.
  static let greatest = 1e100

  /// By leg, then period.
  private(set) var throughput: [Double]
  /// By place, then period.
  private(set) var handling: [Double]
  /// By place, then period.
  private(set) var storage: [Double]
  /// By need, then instalment; the low end, then the high end.
  private(set) var amounts: [[Double]]
  /// By need.
  private(set) var floors: [Double]
  /// By stage in the order of the plan.
  private(set) var earlier: [Double]
  /// What is wrong with the prices; those concerned are left out.
  private(set) var faults: [ProofFault] = []

  /// No prices.
  init(of facts: IndexedCase, stages: Int) {
    throughput = facts.timetable.throughput.map { _ in 0 }
    handling = facts.limits.handling.map { _ in 0 }
    storage = facts.limits.storage.map { _ in 0 }
    amounts = facts.needs.map { Array(repeating: 0, count: 2 * $0.instalments.count) }
    floors = facts.needs.map { _ in 0 }
    earlier = Array(repeating: 0, count: stages)
  }

  /// The prices that a plan states for one of its stages.
  init(of facts: IndexedCase, stage index: Int, in stages: [StageProof]) {
    self.init(of: facts, stages: index)
    let stage = stages[index].stage
    var priced: Set<PricedLimit> = []
    for price in stages[index].prices {
      guard price.amount >= 0, price.amount <= Self.greatest else {
        faults.append(.unsoundPrice(stage, price.limit, price.amount))
        continue
      }
      guard let slot = Self.slot(of: price.limit, in: facts, before: stages[..<index]) else {
        faults.append(.pricedWithoutLimit(stage, price.limit))
        continue
      }
      if priced.insert(price.limit).inserted {
        put(price.amount, in: slot)
      } else {
        faults.append(.pricedTwice(stage, price.limit))
      }
    }
  }

  /// Where the price of a limit stands.
  private enum Slot {
    case throughput(Int)
    case handling(Int)
    case storage(Int)
    case amount(need: Int, Int)
    case floor(Int)
    case earlier(Int)
  }

  private mutating func put(_ amount: Double, in slot: Slot) {
    switch slot {
    case .throughput(let index): throughput[index] = amount
    case .handling(let index): handling[index] = amount
    case .storage(let index): storage[index] = amount
    case .amount(let need, let index): amounts[need][index] = amount
    case .floor(let need): floors[need] = amount
    case .earlier(let stage): earlier[stage] = amount
    }
  }

  /// The slot of a limit; nil when the limit does not exist.
  private static func slot(
    of limit: PricedLimit, in facts: IndexedCase, before stages: ArraySlice<StageProof>
  ) -> Slot? {
    switch limit {
    case .throughput(let leg, let period):
      return index(facts.names.legs[leg], period, facts.timetable.throughput, facts)
        .map { .throughput($0) }
    case .handling(let place, let period):
      return index(facts.names.places[place], period, facts.limits.handling, facts)
        .map { .handling($0) }
    case .storage(let place, let period):
      return index(facts.names.places[place], period, facts.limits.storage, facts)
        .map { .storage($0) }
    case .amount(let name, let instalment, let end):
      guard let need = facts.names.needs[name], facts.needs[need].isStated,
        facts.needs[need].instalments.indices.contains(instalment - 1)
      else { return nil }
      return .amount(need: need, 2 * (instalment - 1) + end.index)
    case .floor(let name):
      return facts.names.needs[name].flatMap { facts.needs[$0].hasFloor ? .floor($0) : nil }
    case .companions, .release, .lift, .assetThroughput, .assetHandling, .training, .service,
      .budget, .cover:
      return nil
    case .earlier(let stage):
      return stages.firstIndex { $0.stage == stage }.map { .earlier($0) }
    }
  }

  private static func index(
    _ subject: Int?, _ period: Int, _ limits: [Int128?], _ facts: IndexedCase
  ) -> Int? {
    guard let subject, (0..<facts.periods).contains(period) else { return nil }
    let index = subject * facts.periods + period
    return limits[index] == nil ? nil : index
  }
}

extension PriceSheet {
  /// Prices every floor at a little more than what its share is worth to a stage of floors, so that
  /// a floor which nothing can reach is worth nothing.
  mutating func priceEveryFloor(of facts: IndexedCase) {
    for (index, need) in facts.needs.enumerated() where need.hasFloor {
      floors[index] = 1.000_001 * need.need.weight.value * 1e12 / Double(need.floorUnits)
    }
  }
}
