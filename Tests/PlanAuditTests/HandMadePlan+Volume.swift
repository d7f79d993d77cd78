import PlanAudit
import SupplyModel

extension HandMadePlan {
  /// A road takes 12 m³ a day, and two lorries hold 12 m³ each on a trail.
  ///
  /// Food is 3 m³ a tonne: 84 m³ a week are 28 t, three times. Cloth is 2 m³ a tonne: the lorries take 12 t in
  /// period 0, come back in period 1 and take 12 t more. They could bear 10 t each.
  static let volume = HandMadePlan(
    testDescription: "volume",
    supplyCase: {
      try SupplyCase(
        calendar: weeks(4),
        places: [Place(id: "port"), Place(id: "hub", storageCubicMetres: Millionths(whole: 60))],
        items: [
          Item(id: "food", massPerUnit: .whole(1), cubicMetresPerUnit: Millionths(whole: 3)),
          Item(
            id: "cloth", massPerUnit: .whole(1), cubicMetresPerUnit: Millionths(whole: 2),
            goodsClass: "soft"),
        ],
        needs: [
          need("bread", "food", 100, at: "hub", due: day(11, 30)),
          need("coats", "cloth", 40, at: "hub", due: day(11, 30), tier: 2),
        ],
        supplies: [supply("mill", "food", 100), supply("loom", "cloth", 40)],
        legs: [road, trail], carriage: Carriage(lifts: [lorries]))
    },
    record: PlanRecord(
      isComplete: false,
      draws: (0..<3).map { Draw(supply: "mill", period: $0, mass: .whole(28)) }
        + [0, 2].map { Draw(supply: "loom", period: $0, mass: .whole(12)) },
      moves: (0..<3).map { .week("road", "food", $0, .whole(28)) }
        + [0, 2].map { .week("trail", "cloth", $0, .whole(12)) },
      stocks: [],
      deliveries: (1..<4).map { .low("bread", "food", $0, .whole(28)) }
        + [1, 3].map { .low("coats", "cloth", $0, .whole(12)) },
      vehicleMoves: [
        lorry(.along("trail"), 0), lorry(.back("trail"), 1), lorry(.along("trail"), 2),
      ],
      stages: [
        // A tonne is worth 1/100 and pays it for its 3 m³: 3 × 84 m³ at 1/300.
        proved(
          firstTier, 0.84,
          (0..<3).map {
            Price(.limit(.throughputVolume, of: .leg("road"), period: $0), 1.0 / 300)
          }),
        // A tonne is worth 1/40, a lorry holds 6 t and goes twice: 2 × 2 × 6/40.
        proved(secondTier, 0.6, (0..<3).map { Price(.lift("trail", .volume, period: $0), 0.15) }),
      ]),
    tamperings: tamperingsOfVolume)

  private static let road = Leg(
    id: "road", origin: "port", destination: "hub", transitDays: Millionths(whole: 5),
    cubicMetresPerDay: Millionths(whole: 12), refusedClasses: ["soft"])

  private static let trail = Leg(
    id: "trail", origin: "port", destination: "hub", transitDays: Millionths(whole: 5),
    refusedClasses: [""], lift: "lorry")

  private static let lorries = Lift(
    id: "lorry", load: .whole(10), loadCubicMetres: Millionths(whole: 12),
    bases: [Lift.Base(place: "port", count: Millionths(whole: 2))],
    turnRoundDays: Millionths(whole: 2))

  private static func lorry(_ way: VehicleMove.Way, _ departure: Int) -> VehicleMove {
    VehicleMove(
      lift: "lorry", way: way, departure: departure, arrival: departure + 1, vehicles: .whole(2))
  }

  private static let tamperingsOfVolume = [
    Tampering("a gram too many for a leg's volume") {
      $0.moves[0].mass = Mass(grams: 28_000_001)
    } _: {
      isExcess(
        $0, .throughputVolume, .leg("road"), in: day(11, 3), over: Millionths(whole: 84))
    },
    Tampering("a gram too many for what lorries hold, who could bear more") {
      $0.moves[3].mass = Mass(grams: 12_000_001)
    } _: {
      $0 == .vehicle(.overloaded("lorry", "trail", day(11, 3), vehicles: .whole(2)))
    },
    Tampering("more in store than there is room") {
      $0.deliveries[0].period = 2
      $0.stocks = [
        Stock(place: "hub", commodity: Commodity(item: "food"), period: 1, mass: .whole(28))
      ]
    } _: {
      isExcess($0, .storageVolume, .place("hub"), in: day(11, 10), over: Millionths(whole: 60))
    },
    Tampering("a price on a volume that nothing limits") {
      $0.stages[0].prices.append(
        Price(.limit(.storageVolume, of: .place("port"), period: 0), 0.1))
    } _: {
      if case .proof(.pricedWithoutLimit) = $0 { true } else { false }
    },
    Tampering("a leg's limit priced as a place's") {
      $0.stages[0].prices.append(
        Price(.limit(.storageVolume, of: .leg("road"), period: 0), 0.1))
    } _: {
      if case .proof(.pricedWithoutLimit) = $0 { true } else { false }
    },
    Tampering("a volume priced too low") {
      $0.stages[0].prices[0].amount = 0.003
    } _: {
      if case .proof(.bound(firstTier, _, _)) = $0 { true } else { false }
    },
  ]
}
