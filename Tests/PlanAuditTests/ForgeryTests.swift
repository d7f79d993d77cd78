import FlowPlanning
import PlanAudit
import SupplyModel
import Testing

/// Plans that are not the best and claim to be, with everything that they claim worked out from their rows.
@Suite struct `A forger is not believed` {
  typealias Good = OneLegCase.Good

  private static let vials = Good(id: "vial", grams: 1, units: 5)
  private static let kits = Good(id: "kit", grams: 1000, units: 100)
  private static let flour = Good(id: "flour", grams: 1_000_000, units: 900, tier: 2)

  @Test(arguments: [false, true])
  func `who sends nothing, where five vials of a gram are asked`(isWhole: Bool) throws {
    var vials = Self.vials
    vials.isWhole = isWhole
    var plan = try ForgedPlan(of: OneLegCase(tonnesPerDay: 10).supplyCase([vials]))
    #expect(plan.audited().isProved)
    plan.empty()
    #expect(!plan.audited().passes)
    plan.record.isWhole = isWhole
    #expect(!plan.audited().passes)
  }

  @Test func `who leaves one of five whole vials out`() throws {
    var vials = Self.vials
    vials.isWhole = true
    var plan = try ForgedPlan(of: OneLegCase(tonnesPerDay: 10).supplyCase([vials]))
    for row in plan.record.deliveries.indices { plan.record.deliveries[row].mass = Mass(grams: 4) }
    for isWhole in [false, true] {
      plan.record.isWhole = isWhole
      #expect(plan.audited().faults.contains { $0.isGapOnly })
    }
  }

  @Test func `who spreads a delivery over rows of a gram`() throws {
    var plan = try ForgedPlan(of: OneLegCase(tonnesPerDay: 10).supplyCase([Self.kits]))
    plan.record.deliveries = (0..<17_000).map { _ in
      var row = plan.record.deliveries[0]
      row.mass = Mass(grams: 1)
      return row
    }
    let faults = plan.audited().faults
    #expect(faults.contains(.row(.repeated(.deliveries, "kit"))))
    #expect(faults.contains { $0.isGapOnly })
  }

  /// Rows that are not repeated, each in a slot of its own, count no more than the case allows.
  @Test func `who delivers a gram in every period`() throws {
    var plan = try ForgedPlan(of: OneLegCase(tonnesPerDay: 10).supplyCase([Self.kits]))
    plan.empty()
    for period in 0..<7 {
      plan.record.draws.append(Draw(supply: "kit", period: period, mass: Mass(grams: 1)))
      plan.record.moves.append(.week("sea", "kit", period, Mass(grams: 1)))
      plan.record.deliveries.append(.low("kit", "kit", period + 1, Mass(grams: 1)))
    }
    let faults = plan.audited().faults
    #expect(!faults.isEmpty && faults.allSatisfy { $0.isGapOnly })
  }

  @Test func `who drops the first tier behind a fleet of specks`() throws {
    let lorry = Lift(
      id: "lorry", load: .whole(10),
      bases: [Lift.Base(place: "port", count: Millionths(whole: 20))],
      turnRoundDays: .zero)
    let supplyCase = try OneLegCase(lift: lorry).supplyCase([
      Good(id: "serum", grams: 10, units: 100), Self.flour,
    ])
    var plan = try ForgedPlan(of: supplyCase)
    #expect(plan.audited().isProved)
    plan.drop("serum", "serum")
    let faults = plan.audited().faults
    #expect(faults.contains { $0.isGapOnly })
    let first = plan.record.vehicleMoves[0]
    let specks = (0..<200).map { _ in
      VehicleMove(
        lift: first.lift, way: first.way, departure: first.departure, arrival: first.arrival,
        vehicles: Trillionths(count: 1))
    }
    plan.record.vehicleMoves += specks
    #expect(plan.audited().faults.contains { $0.isGapOnly })
    #expect(plan.audited().faults.contains(.row(.repeated(.vehicles, "lorry"))))
  }

  @Test func `who keeps goods back and makes the tier before it dear`() throws {
    let supplyCase = try OneLegCase(tonnesPerDay: 20).supplyCase([
      Good(id: "serum", grams: 1_000_000, units: 100), Self.flour,
    ])
    var plan = try ForgedPlan(of: supplyCase)
    #expect(plan.audited().isProved)
    let first = plan.record.stages[0]
    for (step, index) in plan.record.stages.indices.dropFirst().enumerated() {
      let dear = 1e7 * Double(step + 1)
      plan.record.stages[index].prices += first.prices.map { Price($0.limit, $0.amount * dear) }
      plan.record.stages[index].prices.append(Price(.earlier(first.stage), dear))
      plan.record.stages[index].prices = merged(plan.record.stages[index].prices)
    }
    let row = try #require(plan.record.deliveries.firstIndex { $0.need == "flour" })
    plan.record.deliveries[row].mass = Mass(grams: plan.record.deliveries[row].mass.grams / 2)
    #expect(plan.audited().faults.contains { $0.isGapOnly })
  }

  @Test func `who calls a plan whole in which nothing comes in whole units`() throws {
    var plan = try ForgedPlan(of: OneLegCase(tonnesPerDay: 10).supplyCase([Self.kits]))
    plan.record.isWhole = true
    #expect(plan.audited().faults == [.whole(.nothingWhole)])
    plan.empty()
    #expect(plan.audited().faults.contains(.whole(.nothingWhole)))
    #expect(plan.audited().faults.contains { $0.isGapOnly })
  }

  @Test func `who names an instalment that the need does not have`() throws {
    var plan = try ForgedPlan(of: OneLegCase(tonnesPerDay: 10).supplyCase([Self.kits]))
    for number in [0, 2, -1, Int.max] {
      plan.record.deliveries[0].instalment = number
      #expect(plan.audited().faults.contains { if case .row = $0 { true } else { false } })
    }
  }

  @Test func `who drops what is late and counts for little`() throws {
    var late = Self.kits
    (late.due, late.lateUntil) = (day(11, 4), day(12, 28))
    var plan = try ForgedPlan(of: OneLegCase(tonnesPerDay: 10).supplyCase([late]))
    #expect(plan.audited().isProved)
    plan.drop("kit", "kit")
    #expect(plan.audited().faults.contains { $0.isGapOnly })
  }

  @Test func `who drops one of a hundred needs, or the one that weighs least`() throws {
    let goods = (0..<100).map {
      Good(
        id: "g\($0)", grams: 1_000_000, units: 5,
        weight: $0 == 7 ? Millionths(count: 1) : .one)
    }
    let plan = try ForgedPlan(of: OneLegCase(tonnesPerDay: 100).supplyCase(goods))
    #expect(plan.audited().isProved)
    for name in ["g3", "g7"] {
      var worse = plan
      worse.drop(Need.ID(stringLiteral: name), Item.ID(stringLiteral: name))
      #expect(worse.audited().faults.contains { $0.isGapOnly }, "\(name)")
    }
  }

  /// Insulin of a gram, vaccine of a kilogram and seed, beside a thousand tonnes of wheat.
  @Test(arguments: [[1, 1, 1, 1], [1, 2, 3, 4], [4, 3, 2, 1], [2, 2, 1, 1]], [false, true])
  func `who drops a gram, a kilogram or a thousand tonnes`(tiers: [Int], isWhole: Bool) throws {
    let goods = [
      Good(id: "insulin", grams: 1, units: 1, tier: tiers[0], isWhole: isWhole),
      Good(id: "vaccine", grams: 1000, units: 1, tier: tiers[1], isWhole: isWhole),
      Good(id: "seed", grams: 25, units: 40, tier: tiers[2]),
      Good(id: "wheat", grams: 1_000_000, units: 1000, tier: tiers[3]),
    ]
    let plan = try ForgedPlan(of: OneLegCase(tonnesPerDay: 200).supplyCase(goods))
    #expect(plan.audited().isProved)
    for good in goods {
      var worse = plan
      worse.drop(Need.ID(stringLiteral: good.id), Item.ID(stringLiteral: good.id))
      #expect(worse.audited().faults.contains { $0.isGapOnly }, "\(good.id)")
      worse.record.isWhole = isWhole
      #expect(worse.audited().faults.contains { $0.isGapOnly }, "\(good.id), whole")
    }
  }

  private func merged(_ prices: [Price]) -> [Price] {
    Dictionary(prices.map { ($0.limit, $0.amount) }, uniquingKeysWith: +)
      .map { Price($0.key, $0.value) }
  }
}
