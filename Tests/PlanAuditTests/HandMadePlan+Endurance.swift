import PlanAudit
import SupplyModel

extension HandMadePlan {
  /// The front holds 100 t of flour and eats 70 t a week; 56 t a week can be sent, 160 t in all.
  ///
  /// With 56, 112 and 160 t by the end of periods 1, 2 and 3 the flour lasts for the first three weeks
  /// and 50/70 of the fourth, which is therefore the one to cover. The oil lasts longer.
  static let endurance = HandMadePlan(
    testDescription: "endurance",
    supplyCase: {
      var supplyCase = try SupplyCase(
        calendar: weeks(5), places: [Place(id: "port"), Place(id: "front")],
        items: [
          Item(id: "flour", massPerUnit: .whole(1)), Item(id: "oil", massPerUnit: .whole(1)),
        ],
        needs: [need("bread", "flour", 500, at: "front", due: day(12, 7))],
        supplies: [supply("mill", "flour", 160)],
        legs: [
          Leg(
            id: "road", origin: "port", destination: "front", transitDays: Millionths(whole: 7),
            throughput: Throughput(.whole(8), per: .day))
        ],
        recipient: Recipient(stockpiles: [
          stock("flour", at: "front", 100, used: 10), stock("oil", at: "front", 40, used: 1),
          stock("oil", at: "port", 40, used: nil),
        ]))
      supplyCase.aimsAtEndurance = true
      return supplyCase
    },
    record: PlanRecord(
      isComplete: false,
      draws: [
        Draw(supply: "mill", period: 0, mass: .whole(56)),
        Draw(supply: "mill", period: 1, mass: .whole(56)),
        Draw(supply: "mill", period: 2, mass: .whole(48)),
      ],
      moves: [
        .week("road", "flour", 0, .whole(56)), .week("road", "flour", 1, .whole(56)),
        .week("road", "flour", 2, .whole(48)),
      ],
      stocks: [],
      deliveries: [
        .low("bread", "flour", 1, .whole(56)), .low("bread", "flour", 2, .whole(56)),
        .low("bread", "flour", 3, .whole(48)),
      ],
      stages: [
        // No more than three weeks can be covered in three weeks, whatever the prices.
        proved(.endurance(set: "siege", through: 2), 3, []),
        // A tonne covers 1/70 of a week: (100 + 160)/70.
        proved(
          .endurance(set: "siege", through: 3), 260 / 70,
          [Price(.cover("front", "flour", period: 3), 1 / 70)]),
        proved(firstTier, 0.32, []),
      ]),
    tamperings: tamperingsOfEndurance)

  private static func stock(
    _ item: Item.ID, at place: Place.ID, _ onHand: Int, used: Int?
  ) -> Stockpile {
    Stockpile(
      place: place, item: item, onHand: UnitRange(Millionths(whole: onHand)),
      usedPerDay: used.map { UnitRange(Millionths(whole: $0)) }, jointSet: "siege")
  }

  private static let last = Stage.endurance(set: "siege", through: 3)

  private static let tamperingsOfEndurance = [
    Tampering("a delivery later than the stock lasts") {
      $0.deliveries[0].period = 2
    } _: {
      if case .proof(.value(.endurance("siege", 2), 3, _)) = $0 { true } else { false }
    },
    Tampering("a value raised") {
      $0.stages[1].value = 3.75
    } _: {
      if case .proof(.value(last, 3.75, _)) = $0 { true } else { false }
    },
    Tampering("an earlier period for the aim, which is covered in full") {
      $0.isComplete = true
      $0.stages[0] = proved(.endurance(set: "siege", through: 1), 2, [])
      $0.stages[1] = proved(.endurance(set: "siege", through: 2), 3, [])
    } _: {
      $0 == .proof(.otherPeriod(.endurance(set: "siege", through: 2), isCovered: true))
    },
    Tampering("a later period for the aim, after one that is not covered") {
      $0.isComplete = true
      $0.stages[0] = $0.stages[1]
      $0.stages[1] = proved(.endurance(set: "siege", through: 4), 260 / 70, [])
    } _: {
      $0 == .proof(.otherPeriod(.endurance(set: "siege", through: 4), isCovered: false))
    },
    Tampering("three periods for one set") {
      $0.stages.insert(proved(.endurance(set: "siege", through: 1), 2, []), at: 0)
    } _: {
      $0 == .proof(.unexpected(.endurance(set: "siege", through: 1)))
    },
    Tampering("periods that were never planned") {
      $0.stages[1].stage = .endurance(set: "siege", through: -1)
    } _: {
      $0 == .proof(.unexpected(.endurance(set: "siege", through: -1)))
    },
    Tampering("a set that nobody knows") {
      $0.stages[1].stage = .endurance(set: "fleet", through: 3)
    } _: {
      $0 == .proof(.unexpected(.endurance(set: "fleet", through: 3)))
    },
    Tampering("the aim left out") {
      $0.stages.removeFirst(2)
    } _: {
      $0 == .proof(.missing(.endurance(set: "siege", through: 4)))
    },
    Tampering("the aim after the needs") {
      $0.stages.swapAt(1, 2)
    } _: {
      $0 == .proof(.outOfOrder(last))
    },
    Tampering("a price on a stock of which too little is known") {
      $0.stages[1].prices.append(Price(.cover("port", "oil", period: 0), 1))
    } _: {
      $0 == .proof(.pricedWithoutLimit(last, .cover("port", "oil", period: 0)))
    },
  ]
}
