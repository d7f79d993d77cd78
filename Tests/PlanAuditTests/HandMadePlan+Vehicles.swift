import PlanAudit
import SupplyModel

extension HandMadePlan {
  /// Two ships and, from period 2 on, a third carry 10 t each over the sea.
  ///
  /// They take five days and are ready two days later. Ice closes the sea from period 3 on.
  /// The first two go in period 0, come back in period 1 and go again with the third: 20 + 30 t.
  static let vehicles = HandMadePlan(
    testDescription: "vehicles",
    supplyCase: {
      try SupplyCase(
        calendar: weeks(5), places: [Place(id: "port"), Place(id: "hub"), Place(id: "isle")],
        items: [
          Item(id: "food", massPerUnit: .whole(1)),
          Item(id: "tank", massPerUnit: .whole(5), goodsClass: "heavy"),
          Item(id: "oil", massPerUnit: .whole(1), goodsClass: "liquid"),
        ],
        needs: [
          need("bread", "food", 100, at: "hub", due: day(12, 7)),
          need("armour", "tank", 20, at: "hub", due: day(12, 7), tier: 2),
        ],
        supplies: [supply("mill", "food", 100), supply("works", "tank", 50)],
        legs: [sea],
        changes: [
          Change(
            subject: "sea", span: .everyYear("11-24", "04-30"), attribute: .throughput,
            effect: .factor(.zero))
        ], carriage: Carriage(lifts: [ships, barges]))
    },
    record: PlanRecord(
      isComplete: false,
      draws: [
        Draw(supply: "mill", period: 0, mass: .whole(20)),
        Draw(supply: "mill", period: 2, mass: .whole(30)),
      ],
      moves: [.week("sea", "food", 0, .whole(20)), .week("sea", "food", 2, .whole(30))],
      stocks: [],
      deliveries: [.low("bread", "food", 1, .whole(20)), .low("bread", "food", 3, .whole(30))],
      vehicleMoves: [
        ship(.along("sea"), 0, .whole(2)), ship(.back("sea"), 1, .whole(2)),
        ship(.along("sea"), 2, .whole(3)),
      ],
      stages: [
        // A tonne is worth 1/100 and pays it for its tenth of a ship. A ship of the first two is worth
        // 2/10, the third 1/10.
        proved(firstTier, 0.5, (0..<3).map { Price(.lift("sea", period: $0), 0.1) }),
        // A tank is worth 1/20, a ship carries one, and 10 t of food in its place: at 1 a tenth of a
        // ship, 2 × 1/10 × 2 + 1/10 − 0.5.
        proved(
          secondTier, 0,
          (0..<3).map { Price(.lift("sea", period: $0), 0.1) } + [Price(.earlier(firstTier), 1)]),
      ]),
    tamperings: tamperingsOfVehicles)

  private static let sea = Leg(
    id: "sea", origin: "port", destination: "hub", transitDays: Millionths(whole: 5), lift: "ship")

  private static let ships = Lift(
    id: "ship", load: .whole(10), loadByClass: ["heavy": .whole(5), "liquid": .zero],
    bases: [
      Lift.Base(place: "port", count: Millionths(whole: 2)),
      Lift.Base(place: "port", count: .one, available: day(11, 11)),
    ],
    turnRoundDays: Millionths(whole: 2))

  private static let barges = Lift(
    id: "barge", load: .whole(10),
    bases: [
      Lift.Base(place: "port", count: .one), Lift.Base(place: "isle", count: .one),
    ],
    relocationDays: Millionths(whole: 8))

  private static func ship(
    _ way: VehicleMove.Way, _ departure: Int, _ vehicles: Trillionths
  ) -> VehicleMove {
    VehicleMove(
      lift: "ship", way: way, departure: departure, arrival: departure + 1, vehicles: vehicles)
  }

  private static func barge(_ from: Place.ID, _ to: Place.ID, _ arrival: Int) -> VehicleMove {
    VehicleMove(
      lift: "barge", way: .relocation(from: from, to: to), departure: 1, arrival: arrival,
      vehicles: .one)
  }

  private static let tamperingsOfVehicles = [
    Tampering("a ship in two places") {
      $0.vehicleStays.append(VehicleStay(lift: "ship", place: "port", period: 0, vehicles: .one))
    } _: {
      $0 == .vehicle(.fromNothing("ship", "port", day(11, 3), .one))
    },
    Tampering("a part of a ship from nothing") {
      $0.vehicleMoves[0].vehicles = Trillionths(count: 2_000_000_000_001)
    } _: {
      $0 == .vehicle(.fromNothing("ship", "port", day(11, 3), Trillionths(count: 1)))
    },
    Tampering("a ship before it is there") {
      $0.vehicleMoves[0].vehicles = .whole(3)
    } _: {
      $0 == .vehicle(.fromNothing("ship", "port", day(11, 3), .one))
    },
    Tampering("a ship overloaded by a gram") {
      $0.moves[0].mass = Mass(grams: 20_000_001)
    } _: {
      $0 == .vehicle(.overloaded("ship", "sea", day(11, 3), vehicles: .whole(2)))
    },
    Tampering("a ship laden with tanks as if they were food") {
      $0.moves[1].commodity = Commodity(item: "tank")
    } _: {
      $0 == .vehicle(.overloaded("ship", "sea", day(11, 17), vehicles: .whole(3)))
    },
    Tampering("goods that no ship carries") {
      $0.moves[0].commodity = Commodity(item: "oil")
    } _: {
      $0 == .move(.notCarried("sea", Commodity(item: "oil"), .whole(20), day(11, 3)))
    },
    Tampering("goods without a ship") {
      $0.vehicleMoves.removeLast()
    } _: {
      $0 == .vehicle(.overloaded("ship", "sea", day(11, 17), vehicles: .zero))
    },
    Tampering("a ship back before it is ready") {
      $0.vehicleMoves[1].departure = 0
    } _: {
      $0 == .vehicle(.fromNothing("ship", "hub", day(11, 3), .whole(2)))
    },
    Tampering("a ship that is said to be ready sooner") {
      $0.vehicleMoves[1].arrival = 1
    } _: {
      $0
        == .vehicle(
          .ready("ship", .back("sea"), departing: day(11, 10), stated: 1, expected: 2))
    },
    Tampering("a ship that is said to be ready out of all time") {
      $0.vehicleMoves[1].arrival = .max
    } _: {
      if case .vehicle(.ready("ship", .back("sea"), _, .max, 2)) = $0 { true } else { false }
    },
    Tampering("a ship on a closed leg") {
      $0.vehicleMoves.append(ship(.along("sea"), 3, .one))
    } _: {
      $0 == .vehicle(.closed("ship", .along("sea"), day(11, 24)))
    },
    Tampering("a vehicle on a leg of another") {
      $0.vehicleMoves[0].lift = "barge"
    } _: {
      $0 == .vehicle(.noWay("barge", .along("sea")))
    },
    Tampering("a ship moved off its leg") {
      $0.vehicleMoves[1].way = .relocation(from: "hub", to: "port")
    } _: {
      $0 == .vehicle(.noWay("ship", .relocation(from: "hub", to: "port")))
    },
    Tampering("a barge moved to where it is never kept") {
      $0.vehicleMoves.append(barge("port", "hub", 3))
    } _: {
      $0 == .vehicle(.noWay("barge", .relocation(from: "port", to: "hub")))
    },
    Tampering("a barge moved too fast") {
      $0.vehicleMoves.append(barge("port", "isle", 2))
    } _: {
      if case .vehicle(.ready("barge", _, day(11, 10), 2, 3)) = $0 { true } else { false }
    },
    Tampering("an unknown lift") {
      $0.vehicleMoves[0].lift = "carpet"
    } _: {
      $0 == .row(.unknown(.vehicles, kind: "lift", name: "carpet"))
    },
    Tampering("a price on vehicles where none are needed") {
      $0.stages[0].prices.append(Price(.lift("rail", period: 0), 1))
    } _: {
      $0 == .proof(.pricedWithoutLimit(firstTier, .lift("rail", period: 0)))
    },
  ]
}
