import PlanAudit
import SupplyModel

extension HandMadePlan {
  /// Convoys sail in period 1 with at most 40 t and in period 3 with at most 60 t.
  ///
  /// In period 3 there is ice: each of three ice breakers kept at the port lets 14 t a week through. So 40 + 42 t go.
  static let portInIce = convoys(
    "a port in ice", in: "port", .handling, .assetHandling("port", "breaker", period: 3)
  ) {
    $0 == .vehicle(.notKeptAt("breaker", "port", day(11, 24), used: .whole(42), limit: .whole(28)))
  }

  /// The same with ice on the sea.
  static let legInIce = convoys(
    "a leg in ice", in: "sea", .throughput, .assetThroughput("sea", "breaker", period: 3)
  ) {
    $0 == .vehicle(.notKept("breaker", "sea", day(11, 24), used: .whole(42), limit: .whole(28)))
  }

  private static func convoys(
    _ name: String, in subject: String, _ attribute: ChangedAttribute, _ limit: PricedLimit,
    isKeptTooLittle: @escaping @Sendable (AuditFault) -> Bool
  ) -> HandMadePlan {
    HandMadePlan(
      testDescription: name, supplyCase: { try convoyCase(in: subject, attribute) },
      record: PlanRecord(
        isComplete: false,
        draws: [
          Draw(supply: "mill", period: 1, mass: .whole(40)),
          Draw(supply: "mill", period: 3, mass: .whole(42)),
        ],
        moves: [.week("sea", "food", 1, .whole(40)), .week("sea", "food", 3, .whole(42))],
        stocks: [],
        deliveries: [.low("bread", "food", 2, .whole(40)), .low("bread", "food", 4, .whole(42))],
        vehicleStays: (0..<4).map {
          VehicleStay(lift: "breaker", place: "port", period: $0, vehicles: .whole(3))
        },
        stages: [
          // A tonne is worth 1/100: 40 of the first convoy, and 3 × 14 by the breakers.
          proved(
            firstTier, 0.82,
            [Price(.throughput("sea", period: 1), 0.01), Price(limit, 0.01)])
        ]),
      tamperings: tamperingsOfConvoys + [
        Tampering("a breaker fewer kept") {
          $0.vehicleStays[3].vehicles = .whole(2)
        } _: {
          isKeptTooLittle($0)
        },
        Tampering("a gram more than the breakers let through") {
          $0.moves[1].mass = Mass(grams: 42_000_001)
        } _: {
          switch $0 {
          case .vehicle(.notKept("breaker", "sea", _, Mass(grams: 42_000_001), .whole(42))),
            .vehicle(.notKeptAt("breaker", "port", _, Mass(grams: 42_000_001), .whole(42))):
            true
          default: false
          }
        },
      ])
  }

  private static func convoyCase(
    in subject: String, _ attribute: ChangedAttribute
  ) throws -> SupplyCase {
    try SupplyCase(
      calendar: weeks(5), places: [Place(id: "port"), Place(id: "hub")],
      items: [Item(id: "food", massPerUnit: .whole(1))],
      needs: [need("bread", "food", 100, at: "hub", due: day(12, 7))],
      supplies: [supply("mill", "food", 100)],
      legs: [
        Leg(id: "sea", origin: "port", destination: "hub", transitDays: Millionths(whole: 7))
      ],
      changes: [
        Change(
          subject: subject, span: .once(from: day(11, 30), until: nil), attribute: attribute,
          effect: .value(Millionths(whole: 2)), asset: NeededAsset(lift: "breaker", place: "port"))
      ],
      carriage: Carriage(
        lifts: [
          Lift(
            id: "breaker", load: nil,
            bases: [Lift.Base(place: "port", count: Millionths(whole: 3))])
        ],
        sailings: [
          Sailing(id: "PQ-1", leg: "sea", date: day(11, 12), capacity: .whole(40)),
          Sailing(id: "PQ-2", leg: "sea", date: day(11, 24), capacity: .whole(20)),
          Sailing(id: "PQ-3", leg: "sea", date: day(11, 30), capacity: .whole(40)),
        ]))
  }

  private static let tamperingsOfConvoys = [
    Tampering("a sailing missed") {
      $0.moves[0].departure = 2
      $0.moves[0].arrival = 3
    } _: {
      $0 == .move(.closed("sea", Commodity(item: "food"), .whole(40), day(11, 17)))
    },
    Tampering("a convoy with a gram too many") {
      $0.moves[0].mass = Mass(grams: 40_000_001)
    } _: {
      isExcess($0, .throughput, .leg("sea"), in: day(11, 10), over: Millionths(whole: 40))
    },
    Tampering("breakers that were elsewhere a week before") {
      $0.vehicleStays.remove(at: 2)
    } _: {
      $0 == .vehicle(.fromNothing("breaker", "port", day(11, 24), .whole(3)))
    },
    Tampering("a price on breakers when there is no ice") {
      $0.stages[0].prices.append(Price(.assetHandling("port", "breaker", period: 2), 0.01))
    } _: {
      $0
        == .proof(
          .pricedWithoutLimit(firstTier, .assetHandling("port", "breaker", period: 2)))
    },
  ]
}
