import PlanAudit
import SupplyModel

extension HandMadePlan {
  /// Four guns a week land at the coast from period 1 on; the first four free two fighters each, all
  /// further ones one, from the week after.
  ///
  /// Of six guns, four land in period 1 and two in period 2, so that eight fighters are free in
  /// period 2 and two more in period 3. They reach the front a week later.
  static let releases = HandMadePlan(
    testDescription: "releases",
    supplyCase: {
      try SupplyCase(
        calendar: weeks(5),
        places: [Place(id: "port"), Place(id: "coast"), Place(id: "front")],
        items: [
          Item(id: "gun", massPerUnit: .whole(1)), Item(id: "fighter", massPerUnit: .whole(2)),
        ],
        needs: [
          need("guns", "gun", 10, at: "coast", due: day(12, 7)),
          need("wing", "fighter", 20, at: "front", due: day(12, 7), tier: 2),
        ],
        supplies: [supply("guns", "gun", 6)],
        legs: [
          Leg(
            id: "sea", origin: "port", destination: "coast", transitDays: Millionths(whole: 7),
            throughput: Throughput(Mass(grams: 571_429), per: .day)),
          Leg(
            id: "rail", origin: "coast", destination: "front", transitDays: Millionths(whole: 7)),
        ],
        recipient: Recipient(releases: [
          Release(
            id: "relief", needs: ["guns"], item: "fighter", place: "coast",
            curve: [
              Release.Point(delivered: Millionths(whole: 4), freed: Millionths(whole: 8)),
              Release.Point(delivered: Millionths(whole: 10), freed: Millionths(whole: 14)),
            ])
        ]))
    },
    record: PlanRecord(
      isComplete: false,
      draws: [
        Draw(supply: "guns", period: 0, mass: .whole(4)),
        Draw(supply: "guns", period: 1, mass: .whole(2)),
      ],
      moves: [
        .week("sea", "gun", 0, .whole(4)), .week("sea", "gun", 1, .whole(2)),
        .week("rail", "fighter", 2, .whole(16)), .week("rail", "fighter", 3, .whole(4)),
      ],
      stocks: [],
      deliveries: [
        .low("guns", "gun", 1, .whole(4)), .low("guns", "gun", 2, .whole(2)),
        .low("wing", "fighter", 3, .whole(16)), .low("wing", "fighter", 4, .whole(4)),
      ],
      freed: [
        Freed(release: "relief", period: 2, mass: .whole(16)),
        Freed(release: "relief", period: 3, mass: .whole(4)),
      ],
      stages: [
        proved(firstTier, 0.6, []),
        // A fighter that is freed by period 3 is worth 1/20, and so is a gun that lands before:
        // 6 × 1/20 + (8 − 4) × 1/20.
        proved(secondTier, 0.5, [Price(.release("relief", stretch: 1, period: 3), 0.05)]),
      ]),
    tamperings: tamperingsOfReleases)

  private static let tamperingsOfReleases = [
    Tampering("freed in the period of the delivery") {
      $0.freed[0].period = 1
    } _: {
      $0 == .release(.notYetFreed("relief", day(11, 10), stretch: 0))
    },
    Tampering("a gram more freed than the curve gives") {
      $0.freed[1].mass = Mass(grams: 4_000_001)
    } _: {
      $0 == .release(.notYetFreed("relief", day(11, 24), stretch: 1))
    },
    Tampering("freed twice") {
      $0.freed.append($0.freed[0])
    } _: {
      $0 == .release(.notYetFreed("relief", day(11, 17), stretch: 0))
    },
    Tampering("more freed than the release ever frees") {
      $0.freed[1].mass = Mass(grams: 12_000_001)
    } _: {
      $0 == .release(.tooMuch("relief", most: Millionths(whole: 14)))
    },
    Tampering("fighters that nobody freed") {
      $0.freed[1].mass = .whole(2)
    } _: {
      $0
        == .balance(
          .fromNothing("coast", Commodity(item: "fighter"), day(11, 24), .whole(2)))
    },
    Tampering("fewer guns delivered than free the fighters") {
      $0.deliveries[1].mass = .whole(1)
    } _: {
      $0 == .release(.notYetFreed("relief", day(11, 24), stretch: 1))
    },
    Tampering("an unknown release") {
      $0.freed[0].release = "magic"
    } _: {
      $0 == .row(.unknown(.freed, kind: "release", name: "magic"))
    },
    Tampering("a later price of a stretch, worth less before") {
      $0.stages[1].prices = [Price(.release("relief", stretch: 1, period: 2), 0.05)]
    } _: {
      if case .proof(.bound(secondTier, _, _)) = $0 { true } else { false }
    },
    Tampering("a price on a stretch that the curve does not have") {
      $0.stages[1].prices.append(Price(.release("relief", stretch: 2, period: 2), 0.05))
    } _: {
      $0
        == .proof(.pricedWithoutLimit(secondTier, .release("relief", stretch: 2, period: 2)))
    },
  ]
}
