import GeneratedCases
import SupplyModel

/// Prices made up from a seed.
enum RandomPrices {
  /// The plan with its prices changed: some of its own scaled, and some on limits of every kind,
  /// whether they exist or not.
  static func put(
    into plan: PlanRecord, of supplyCase: SupplyCase, seed: UInt64
  ) -> PlanRecord {
    var generator = SeededGenerator(seed: seed)
    var record = plan
    for index in record.stages.indices {
      let limits = everyLimit(of: supplyCase, before: record.stages[..<index].map(\.stage))
      let sizes = [0.001, 0.1, 1, 100]
      let size = sizes[Int.random(in: 0..<sizes.count, using: &generator)]
      let share = Double.random(in: 0...0.5, using: &generator)
      var prices: [PricedLimit: Double] = [:]
      for price in record.stages[index].prices {
        prices[price.limit] = price.amount * Double.random(in: 0...2, using: &generator)
      }
      for limit in limits where Double.random(in: 0...1, using: &generator) < share {
        prices[limit] = Double.random(in: 0...size, using: &generator)
      }
      record.stages[index].prices = prices.map { Price($0.key, $0.value) }
    }
    return record
  }

  /// Every limit that a case may have, those of earlier stages included.
  static func everyLimit(of supplyCase: SupplyCase, before stages: [Stage]) -> [PricedLimit] {
    var limits = stages.map { PricedLimit.earlier($0) }
    limits += supplyCase.carriage.budgets.map { .budget($0.resource) }
    for need in supplyCase.needs {
      limits.append(.floor(need.id))
      for instalment in need.instalments(in: supplyCase.calendar) {
        limits += AmountEnd.allCases.map {
          .amount(need.id, instalment: instalment.number, end: $0)
        }
      }
    }
    for period in 0..<supplyCase.calendar.periods {
      limits += limitsOfNetwork(of: supplyCase, in: period)
      limits += limitsOfUse(of: supplyCase, in: period)
    }
    return limits
  }

  private static func limitsOfNetwork(
    of supplyCase: SupplyCase, in period: Int
  ) -> [PricedLimit] {
    var limits: [PricedLimit] = supplyCase.legs.map { .throughput($0.id, period: period) }
    limits += supplyCase.legs.map { .lift($0.id, period: period) }
    limits += supplyCase.places.map { .handling($0.id, period: period) }
    limits += supplyCase.places.map { .storage($0.id, period: period) }
    limits += supplyCase.legs.map { .bulk(.throughput, of: .leg($0.id), period: period) }
    limits += supplyCase.places.map { .bulk(.handling, of: .place($0.id), period: period) }
    for lift in supplyCase.carriage.lifts {
      limits += supplyCase.legs.map { .assetThroughput($0.id, lift.id, period: period) }
      limits += supplyCase.places.map { .assetHandling($0.id, lift.id, period: period) }
    }
    return limits
  }

  private static func limitsOfUse(of supplyCase: SupplyCase, in period: Int) -> [PricedLimit] {
    var limits: [PricedLimit] = []
    for need in supplyCase.needs {
      limits += supplyCase.recipient.complements.map {
        .companions(need.id, $0.id, period: period)
      }
    }
    for release in supplyCase.recipient.releases {
      limits += release.stretches.indices.map {
        .release(release.id, stretch: $0, period: period)
      }
    }
    for post in supplyCase.staffing.posts {
      limits += [.training(post.id, period: period), .service(post.id, period: period)]
    }
    limits += supplyCase.recipient.stockpiles.map { .cover($0.place, $0.item, period: period) }
    return limits
  }
}
