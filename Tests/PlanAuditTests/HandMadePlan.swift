import PlanAudit
import SupplyModel
import Testing

/// A case and a plan of one feature, both worked out by hand, and ways to tamper with the plan.
///
/// The plans count as stopped where they leave out what comes after the needs, so every stage is
/// compared with its bound in a test of its own.
struct HandMadePlan: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let supplyCase: @Sendable () throws -> SupplyCase
  let record: PlanRecord
  let tamperings: [Tampering]

  static let all = [
    sets, releases, vehicles, portInIce, legInIce, works, posts, endurance, whole,
    volume, heavy,
  ]

  /// The weeks from 3 November 1941 on.
  static func weeks(_ count: Int, planned: CalendarDate? = nil) -> PlanCalendar {
    PlanCalendar(start: day(11, 3), periodDays: 7, periods: count, planningDate: planned)
  }

  static let firstTier = Stage.needs(Rank(horizon: .immediate, tier: 1), .low)
  static let secondTier = Stage.needs(Rank(horizon: .immediate, tier: 2), .low)

  /// A need for so many units, asked once.
  static func need(
    _ id: Need.ID, _ item: Item.ID, _ units: Int, at place: Place.ID, due: CalendarDate,
    tier: Int = 1
  ) -> Need {
    Need(
      id: id, place: place, ask: .item(item),
      amount: Amount(.exact, low: Millionths(whole: units)), due: due, tier: tier)
  }

  /// So many units that lie at a place from the first day on.
  static func supply(
    _ id: Supply.ID, _ item: Item.ID, _ units: Int, at place: Place.ID = "port"
  ) -> Supply {
    Supply(
      id: id, place: place, item: item, quantity: Millionths(whole: units), available: day(11, 3))
  }

  static func proved(_ stage: Stage, _ value: Double, _ prices: [Price]) -> StageProof {
    StageProof(stage: stage, value: value, bound: value, prices: prices)
  }
}

extension Trillionths {
  /// A whole number.
  static func whole(_ number: Int) -> Trillionths { Trillionths(Millionths(whole: number)) }
}

extension Move {
  /// A departure that loses nothing and arrives a week later.
  static func week(_ leg: Leg.ID, _ item: Item.ID, _ departure: Int, _ mass: Mass) -> Move {
    Move(
      leg: leg, commodity: Commodity(item: item), departure: departure, arrival: departure + 1,
      mass: mass, arriving: mass)
  }
}

extension Delivery {
  /// A delivery to the low end of the first instalment.
  static func low(_ need: Need.ID, _ item: Item.ID, _ period: Int, _ mass: Mass) -> Delivery {
    Delivery(
      need: need, instalment: 1, end: .low, commodity: Commodity(item: item), period: period,
      mass: mass)
  }
}

@Suite struct `A plan worked out by hand for each feature` {
  @Test(arguments: HandMadePlan.all)
  func `passes`(plan: HandMadePlan) throws {
    let faults = PlanAuditor.audit(plan.record, of: try plan.supplyCase()).faults
    #expect(faults.isEmpty, "\(faults.map { "\($0)" }.joined(separator: "\n"))")
  }

  @Test(arguments: HandMadePlan.all)
  func `is proved by its prices to the last digit`(plan: HandMadePlan) throws {
    for stage in PlanAuditor.prove(plan.record, of: try plan.supplyCase()) {
      #expect(stage.bound >= stage.value)
      #expect(stage.gap < 1e-10, "\(stage)")
    }
  }

  @Test(arguments: HandMadePlan.all.flatMap { plan in plan.tamperings.map { (plan, $0) } })
  func `is rejected when tampered with`(plan: HandMadePlan, tampering: Tampering) throws {
    var record = plan.record
    tampering.alter(&record)
    let report = PlanAuditor.audit(record, of: try plan.supplyCase())
    #expect(
      report.faults.contains(where: tampering.isExpected),
      "\(report.faults.map { "\($0)" }.joined(separator: "\n"))")
  }

  @Test(arguments: HandMadePlan.all, 0..<60 as Range<UInt64>)
  func `is never above a bound from any prices`(plan: HandMadePlan, seed: UInt64) throws {
    let supplyCase = try plan.supplyCase()
    let record = RandomPrices.put(into: plan.record, of: supplyCase, seed: seed)
    for stage in PlanAuditor.prove(record, of: supplyCase) {
      #expect(stage.bound >= stage.value, "\(stage)")
    }
  }

  @Test(arguments: HandMadePlan.all)
  func `claims too low a bound when a price of any kind is lowered`(plan: HandMadePlan) throws {
    let supplyCase = try plan.supplyCase()
    for stage in plan.record.stages.indices {
      for price in plan.record.stages[stage].prices.indices {
        var record = plan.record
        record.stages[stage].prices[price].amount *= 0.9
        let faults = PlanAuditor.audit(record, of: supplyCase).faults
        let isFound = faults.contains { if case .proof(.bound) = $0 { true } else { false } }
        #expect(isFound, "\(record.stages[stage].prices[price])")
      }
    }
  }
}
