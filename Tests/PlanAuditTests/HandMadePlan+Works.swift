import PlanAudit
import SupplyModel

extension HandMadePlan {
  /// A road takes 70 t a week; wagons for 8 of money bring 35 t more from period 1 on, and there is
  /// money for three quarters of them: 70 + 2 × 96.25 t reach the front by the end.
  static let works = HandMadePlan(
    testDescription: "works",
    supplyCase: {
      try SupplyCase(
        calendar: weeks(4), places: [Place(id: "port"), Place(id: "front")],
        items: [Item(id: "food", massPerUnit: .whole(1))],
        needs: [need("bread", "food", 400, at: "front", due: day(11, 30))],
        supplies: [supply("mill", "food", 400)],
        legs: [
          Leg(
            id: "road", origin: "port", destination: "front", transitDays: Millionths(whole: 7),
            throughput: Throughput(.whole(10), per: .day))
        ],
        carriage: Carriage(
          works: [
            work("wagons", .throughput, 5, at: "road", leadDays: 3, for: 8, "money"),
            work("cranes", .throughput, 5, at: "road", for: 1, "steel"),
          ],
          budgets: [Budget(resource: "money", amount: Millionths(whole: 6))]))
    },
    record: PlanRecord(
      isComplete: false,
      draws: [
        Draw(supply: "mill", period: 0, mass: .whole(70)),
        Draw(supply: "mill", period: 1, mass: Mass(grams: 96_250_000)),
        Draw(supply: "mill", period: 2, mass: Mass(grams: 96_250_000)),
      ],
      moves: [
        .week("road", "food", 0, .whole(70)), .week("road", "food", 1, Mass(grams: 96_250_000)),
        .week("road", "food", 2, Mass(grams: 96_250_000)),
      ],
      stocks: [],
      deliveries: [
        .low("bread", "food", 1, .whole(70)), .low("bread", "food", 2, Mass(grams: 96_250_000)),
        .low("bread", "food", 3, Mass(grams: 96_250_000)),
      ],
      chosenWorks: [ChosenWork(work: "wagons", share: Trillionths(count: 750_000_000_000))],
      stages: [
        // A tonne is worth 1/400, the road as much, the wagons 70 of it, and so a unit of money an
        // eighth of that: 210/400 + 6 × 70/400/8.
        proved(firstTier, 0.656_25, roadPrices(times: 1) + [Price(.budget("money"), 0.021_875)]),
        // All the money is spent. At 160/21 for the need, the wagons are worth 8/6: what they cost.
        proved(
          .works, -1, roadPrices(times: 160 / 21) + [Price(.earlier(firstTier), 160 / 21)]),
      ]),
    tamperings: tamperingsOfWorks)

  private static func roadPrices(times factor: Double) -> [Price] {
    (0..<3).map { Price(.throughput("road", period: $0), factor / 400) }
  }

  private static func work(
    _ id: Work.ID, _ attribute: ChangedAttribute, _ gain: Int, at subject: String,
    leadDays: Int = 0, for cost: Int, _ resource: String
  ) -> Work {
    Work(
      id: id, subject: subject, attribute: attribute, gain: Millionths(whole: gain),
      leadDays: leadDays, cost: Millionths(whole: cost), resource: resource, isWhole: true)
  }

  private static let tamperingsOfWorks = [
    Tampering("more than the whole of a work") {
      $0.chosenWorks[0].share = Trillionths(count: 1_000_000_000_001)
    } _: {
      $0 == .work(.moreThanWhole("wagons"))
    },
    Tampering("a work told twice, more than the whole together") {
      $0.chosenWorks.append($0.chosenWorks[0])
    } _: {
      $0 == .work(.moreThanWhole("wagons"))
    },
    Tampering("more than the budget") {
      $0.chosenWorks[0].share = Trillionths(count: 750_000_000_001)
    } _: {
      $0 == .work(.overBudget("money", Millionths(whole: 6)))
    },
    Tampering("a gram more than the work gives") {
      $0.moves[2].mass = Mass(grams: 96_250_001)
    } _: {
      isExcess($0, .throughput, .leg("road"), in: day(11, 17), over: Millionths(count: 96_250_000))
    },
    Tampering("what a work gives, before it is done") {
      $0.moves[0].mass = Mass(grams: 70_000_001)
    } _: {
      isExcess($0, .throughput, .leg("road"), in: day(11, 3), over: Millionths(whole: 70))
    },
    Tampering("a work that is only valued") {
      $0.chosenWorks.append(ChosenWork(work: "cranes", share: .one))
    } _: {
      $0 == .work(.notAffordable("cranes"))
    },
    Tampering("an unknown work") {
      $0.chosenWorks[0].work = "bridge"
    } _: {
      $0 == .row(.unknown(.works, kind: "work", name: "bridge"))
    },
    Tampering("a part of a work, in a plan that is to be whole") {
      $0.isWhole = true
    } _: {
      $0 == .whole(.work("wagons", Trillionths(count: 750_000_000_000)))
    },
    Tampering("less spent than the work costs") {
      $0.stages[1].value = -0.75
    } _: {
      if case .proof(.value(.works, -0.75, _)) = $0 { true } else { false }
    },
    Tampering("a price on a budget that does not exist") {
      $0.stages[0].prices.append(Price(.budget("steel"), 1))
    } _: {
      $0 == .proof(.pricedWithoutLimit(firstTier, .budget("steel")))
    },
  ]
}
