import PlanAudit
import SupplyModel

extension HandMadePlan {
  /// Tanks come whole, and two of 10 t each go by rail.
  ///
  /// By sea a tenth is lost, so that what lands there is an expectation and may be split.
  static let whole = HandMadePlan(
    testDescription: "whole units",
    supplyCase: {
      try SupplyCase(
        calendar: weeks(3),
        places: [Place(id: "port"), Place(id: "front"), Place(id: "isle")],
        items: [Item(id: "tank", massPerUnit: .whole(10), isWhole: true)],
        needs: [
          need("armour", "tank", 2, at: "front", due: day(11, 16)),
          need("garrison", "tank", 1, at: "isle", due: day(11, 23), tier: 2),
        ],
        supplies: [supply("tanks", "tank", 3)],
        legs: [
          Leg(
            id: "rail", origin: "port", destination: "front", transitDays: Millionths(whole: 7),
            throughput: Throughput(.whole(5), per: .day)),
          Leg(
            id: "sea", origin: "port", destination: "isle", transitDays: Millionths(whole: 7),
            loss: Millionths(count: 100_000)),
        ])
    },
    record: PlanRecord(
      isComplete: false, isWhole: true,
      draws: [Draw(supply: "tanks", period: 0, mass: .whole(30))],
      moves: [
        .week("rail", "tank", 0, .whole(20)),
        Move(
          leg: "sea", commodity: Commodity(item: "tank"), departure: 0, arrival: 1,
          mass: .whole(10), arriving: .whole(9)),
      ],
      stocks: [
        Stock(
          place: "isle", commodity: Commodity(item: "tank"), period: 1, mass: .whole(4))
      ],
      deliveries: [
        .low("armour", "tank", 1, .whole(20)), .low("garrison", "tank", 1, .whole(5)),
        .low("garrison", "tank", 2, .whole(4)),
      ],
      stages: [
        proved(firstTier, 1, [Price(.amount("armour", instalment: 1, end: .low), 0.5)]),
        // A tank at the port is worth 0.9 by sea and 0.5 × 1.8 by rail: 3 × 0.9 − 1.8 × 1.
        proved(secondTier, 0.9, [Price(.earlier(firstTier), 1.8)]),
      ]),
    tamperings: tamperingsOfWhole)

  private static let tank = Commodity(item: "tank")

  private static let tamperingsOfWhole = [
    Tampering("a draw of a part of a tank") {
      $0.draws[0].mass = .whole(29)
    } _: {
      $0 == .whole(.split(.draws, tank, "port", day(11, 3), .whole(29)))
    },
    Tampering("a part of a tank sent") {
      $0.moves[0].mass = Mass(grams: 19_999_999)
    } _: {
      $0 == .whole(.split(.moves, tank, "port", day(11, 3), Mass(grams: 19_999_999)))
    },
    Tampering("a part of a tank kept") {
      $0.stocks.append(Stock(place: "front", commodity: tank, period: 1, mass: .whole(5)))
    } _: {
      $0 == .whole(.split(.stocks, tank, "front", day(11, 10), .whole(5)))
    },
    Tampering("a part of a tank delivered") {
      $0.deliveries[0].mass = .whole(15)
    } _: {
      $0 == .whole(.split(.deliveries, tank, "front", day(11, 10), .whole(15)))
    },
  ]
}
