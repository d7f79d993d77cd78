import FlowPlanning
import Foundation
import GeneratedCases
import PlanAudit
import SupplyModel
import Testing

/// How many cases in round figures each property is tried on: `CORRIDOR_ROUND_SEEDS`, or 500.
private let seeds: Range<UInt64> =
  0..<(ProcessInfo.processInfo.environment["CORRIDOR_ROUND_SEEDS"].flatMap { UInt64($0) } ?? 500)

@Suite struct `A plan of a case in round and equal figures` {
  @Test(arguments: seeds)
  func `is proved in every tier, and its audit passes`(seed: UInt64) throws {
    let supplyCase = GeneratedCases.roundCase(seed: seed)
    let report = PlanAuditor.settle(
      try planner.plan(supplyCase).record, of: supplyCase
    ).report
    #expect(report.passes, "seed \(seed): \(report.faults.map { "\($0)" })")
    // Where a gram, times its weight, is more than little of a need of the lightest weight, grams may hide that.
    let lightest = supplyCase.needs.map(\.weight.value).min() ?? 1
    let isFine = try supplyCase.needs.allSatisfy {
      try supplyCase.share(ofGrams: 10, of: $0.id) * $0.weight.value / lightest <= 1e-4
    }
    guard isFine else { return }
    let open = report.standing.openStages.map { "\($0.stage): \($0.value) of \($0.bound)" }
    #expect(open == [], "seed \(seed)")
    #expect(report.isProved, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `moves nothing on a leg and back`(seed: UInt64) throws {
    let supplyCase = GeneratedCases.roundCase(seed: seed)
    let record = try planner.plan(supplyCase).record
    struct Way: Hashable {
      let commodity: Commodity
      let from, to: Place.ID
    }
    var ways: Set<Way> = []
    for move in record.moves {
      let leg = try #require(supplyCase.legs.first { $0.id == move.leg })
      ways.insert(Way(commodity: move.commodity, from: leg.origin, to: leg.destination))
    }
    for way in ways {
      let back = Way(commodity: way.commodity, from: way.to, to: way.from)
      #expect(!ways.contains(back), "seed \(seed): \(way.commodity.item) \(way.from)–\(way.to)")
    }
  }

  @Test(arguments: seeds)
  func `delivers the same whatever the order of rows`(seed: UInt64) throws {
    let supplyCase = GeneratedCases.roundCase(seed: seed)
    let shuffled = try supplyCase.with(
      places: supplyCase.places.reversed(), supplies: supplyCase.supplies.reversed(),
      legs: supplyCase.legs.reversed(), needs: supplyCase.needs.reversed())
    let (own, other) = (try supplyCase.sharesPlanned(), try shuffled.sharesPlanned())
    for (need, share) in own {
      // Who has the last grams may hang on the order.
      let least = try supplyCase.share(ofGrams: 10, of: need)
      #expect(
        abs(share - other[need, default: -1]) <= max(1e-4, least),
        "seed \(seed), \(need): \(share), with rows turned round \(other[need, default: -1])")
    }
  }

  /// Goods in boxes of a thousandth of the mass, a thousand times as many; weights a thousand times as large.
  @Test(arguments: seeds)
  func `delivers the same share in whatever units goods and weights are written`(
    seed: UInt64
  ) throws {
    let supplyCase = GeneratedCases.roundCase(seed: seed)
    guard supplyCase.items.allSatisfy({ $0.massPerUnit.grams % 1000 == 0 }) else { return }
    let (own, other) = (
      try supplyCase.sharesPlanned(), try supplyCase.inThousandths().sharesPlanned()
    )
    for (need, share) in own {
      let least = try supplyCase.share(ofGrams: 10, of: need)
      #expect(
        abs(share - other[need, default: -1]) <= max(1e-4, least),
        "seed \(seed), \(need): \(share), in thousandths \(other[need, default: -1])")
    }
  }

  @Test(arguments: seeds)
  func `shares as progressive filling by another solver does`(seed: UInt64) throws {
    let supplyCase = GeneratedCases.roundCase(seed: seed)
    // CLP counts in tonnes, whose tolerances hide grams and show in thousands of tonnes.
    guard supplyCase.items.allSatisfy({ 1_000...1_000_000 ~= $0.massPerUnit.grams }) else { return }
    try expectAgreement(on: supplyCase, "seed \(seed)")
  }
}

extension SupplyCase {
  /// What each need receives as a share of the low end of what it asks.
  func sharesPlanned() throws -> [Need.ID: Double] {
    let record = try planner.plan(self).record
    return Dictionary(
      uniqueKeysWithValues: try needs.map { need in
        (need.id, try record.share(of: need.id, at: .low, in: self))
      })
  }

  /// What some grams are of all that a need asks at the low end.
  fileprivate func share(ofGrams grams: Double, of name: Need.ID) throws -> Double {
    let need = try #require(needs.first { $0.id == name })
    let item = try #require(itemsAccepted(by: need).first)
    return grams / (need.amount.low.value * Double(item.massPerUnit.grams))
  }

  /// The same case with every item counted in thousandths of its unit, and weights a thousand times as large.
  fileprivate func inThousandths() throws -> SupplyCase {
    func thousand(_ number: Millionths) -> Millionths { Millionths(count: number.count * 1000) }
    return try SupplyCase(
      calendar: calendar, places: places,
      items: items.map { item in
        Item(
          id: item.id, unit: item.unit, massPerUnit: Mass(grams: item.massPerUnit.grams / 1000))
      },
      needs: needs.map { need in
        var need = need
        need.amount = Amount(need.amount.wording, low: thousand(need.amount.low))
        need.weight = thousand(need.weight)
        return need
      },
      supplies: supplies.map { supply in
        var supply = supply
        supply.quantity = thousand(supply.quantity)
        return supply
      }, legs: legs)
  }
}
