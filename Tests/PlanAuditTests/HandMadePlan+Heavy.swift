import PlanAudit
import SupplyModel

extension HandMadePlan {
  /// Locomotives of 80 t go whole by a railway that takes 70 t a week; flour takes what they leave.
  ///
  /// Of the 210 t of three weeks two locomotives take 160. The second goes in the third week with what the first two
  /// leave over, so 50 t of flour go in the first week.
  static let heavy = HandMadePlan(
    testDescription: "heavy pieces",
    supplyCase: {
      try SupplyCase(
        calendar: weeks(4), places: [Place(id: "port"), Place(id: "front")],
        items: [
          Item(id: "locomotive", massPerUnit: .whole(80), isWhole: true),
          Item(id: "flour", massPerUnit: .whole(1)),
        ],
        needs: [
          need("railway", "locomotive", 2, at: "front", due: day(11, 30)),
          need("bread", "flour", 100, at: "front", due: day(11, 30), tier: 2),
        ],
        supplies: [supply("engines", "locomotive", 3), supply("mill", "flour", 100)],
        legs: [
          Leg(
            id: "rail", origin: "port", destination: "front", transitDays: Millionths(whole: 7),
            throughput: Throughput(.whole(10), per: .day))
        ])
    },
    record: PlanRecord(
      isComplete: false, isWhole: true,
      draws: [
        Draw(supply: "mill", period: 0, mass: .whole(50)),
        Draw(supply: "engines", period: 1, mass: .whole(80)),
        Draw(supply: "engines", period: 2, mass: .whole(80)),
      ],
      moves: [
        .week("rail", "flour", 0, .whole(50)), .week("rail", "locomotive", 1, .whole(80)),
        .week("rail", "locomotive", 2, .whole(80)),
      ],
      stocks: [],
      deliveries: [
        .low("bread", "flour", 1, .whole(50)), .low("railway", "locomotive", 2, .whole(80)),
        .low("railway", "locomotive", 3, .whole(80)),
      ],
      stages: [
        proved(firstTier, 1, [Price(.amount("railway", instalment: 1, end: .low), 0.5)]),
        // Every tonne of the 210 is worth 0.01; the locomotives pay 0.8 of it each: 2.1 − 1.6 · 1.
        proved(
          secondTier, 0.5,
          (0..<3).map { Price(.throughput("rail", period: $0), 0.01) }
            + [Price(.earlier(firstTier), 1.6)]),
      ]),
    tamperings: tamperingsOfHeavy)

  private static let tamperingsOfHeavy = [
    Tampering("a locomotive sent before enough is left over for it") {
      $0.moves[1] = .week("rail", "locomotive", 0, .whole(80))
    } _: {
      isExcess($0, .throughput, .leg("rail"), in: day(11, 3), over: Millionths(whole: 70))
    },
    Tampering("flour that uses up what the second locomotive needs") {
      $0.moves[0] = .week("rail", "flour", 0, Mass(grams: 50_000_001))
    } _: {
      isExcess(
        $0, .throughput, .leg("rail"), in: day(11, 17), over: Millionths(count: 79_999_999))
    },
    Tampering("flour that uses what is left over for locomotives") {
      $0.moves[0] = .week("rail", "flour", 1, .whole(71))
    } _: {
      isExcess($0, .throughput, .leg("rail"), in: day(11, 10), over: Millionths(whole: 70))
    },
    Tampering("what is left over counted without end") {
      $0.moves = [.week("rail", "locomotive", 2, .whole(160))]
    } _: {
      isExcess($0, .throughput, .leg("rail"), in: day(11, 17), over: Millionths(whole: 150))
    },
  ]
}
