import FlowPlanning
import GeneratedCases
import PlanAudit
import SupplyModel
import Testing

@Suite struct `A bound from any prices` {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `is never below the best plan worked out by hand`(seed: UInt64) throws {
    let supplyCase = try SmallPlan.supplyCase()
    let record = RandomPrices.put(into: SmallPlan.record, of: supplyCase, seed: seed)
    for stage in PlanAuditor.prove(record, of: supplyCase) {
      #expect(stage.bound >= stage.value, "\(stage.stage)")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `is never below the best plan of a case made up from a seed`(seed: UInt64) throws {
    for supplyCase in [
      GeneratedCases.smallCase(seed: seed), GeneratedCases.usefulCase(seed: seed),
    ] {
      let plan = try planner.plan(supplyCase).record
      let record = RandomPrices.put(into: plan, of: supplyCase, seed: seed)
      for stage in PlanAuditor.prove(record, of: supplyCase) {
        #expect(stage.bound >= stage.value, "\(stage.stage)")
      }
    }
  }
}

@Suite struct `A plan on a network of middle size` {
  @Test func `has every stage proved to a thousandth`() throws {
    let supplyCase = GeneratedCases.network(places: 10, weeks: 26, seed: 1)
    let plan = try planner.plan(supplyCase).record
    let (record, report) = PlanAuditor.settle(plan, of: supplyCase)
    #expect(report.passes)
    #expect(record.isComplete)
    for stage in report.stages {
      // Prices rest up to 10¹¹ times on earlier stages: what of their digits large terms lose, storage shows.
      let most = 1e-3
      #expect(stage.gap <= most * max(1, abs(stage.value)), "\(stage.stage)")
    }
  }

  @Test func `is marked as not complete when its prices prove too little`() throws {
    let supplyCase = GeneratedCases.smallCase(seed: 3)
    var plan = try planner.plan(supplyCase).record
    #expect(PlanAuditor.settle(plan, of: supplyCase).record.isComplete)
    let priced = try #require(plan.stages.firstIndex { !$0.prices.isEmpty })
    plan.stages[priced].prices = []
    let (record, report) = PlanAuditor.settle(plan, of: supplyCase)
    #expect(report.passes)
    #expect(!record.isComplete)
  }
}

@Suite struct `Rounding in the tiers before` {
  @Test func `excuses no gap beyond a small share of the value`() throws {
    let supplyCase = GeneratedCases.network(places: 10, weeks: 26, seed: 1)
    var plan = try planner.plan(supplyCase).record
    let needs = plan.stages.indices.filter { plan.stages[$0].stage.description.hasPrefix("needs") }
    let (first, later) = (try #require(needs.first), try #require(needs.dropFirst().first))
    // Prices of the first tier, added 10¹² times over, still prove a bound: a loose one.
    var prices = Dictionary(
      uniqueKeysWithValues: plan.stages[later].prices.map { ($0.limit, $0.amount) })
    for price in plan.stages[first].prices + [Price(.earlier(plan.stages[first].stage), 1)] {
      prices[price.limit, default: 0] += price.amount * 1e12
    }
    plan.stages[later].prices = prices.map { Price($0.key, $0.value) }
    let (record, report) = PlanAuditor.settle(plan, of: supplyCase)
    #expect(report.stages[later].gap > 0.02 * max(1, report.stages[later].value))
    #expect(!record.isComplete)
  }
}
