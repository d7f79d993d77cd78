import PlanAudit
import SupplyModel

extension HandMadePlan {
  /// A hundred rifles ask for a hundred rounds each, and each round for a tenth of a clip.
  ///
  /// The front holds 3280 rounds and uses 10 a day, so that 3000 can be spared; the port has 6000
  /// rounds and 500 clips, which serve 5000 rounds and so 50 rifles.
  static let sets = HandMadePlan(
    testDescription: "sets",
    supplyCase: {
      try SupplyCase(
        calendar: weeks(4), places: [Place(id: "port"), Place(id: "front")],
        items: [
          Item(id: "rifle", massPerUnit: Mass(grams: 10_000)),
          Item(id: "round", massPerUnit: Mass(grams: 30)),
          Item(id: "clip", massPerUnit: Mass(grams: 50)),
        ],
        needs: [
          need("arms", "rifle", 100, at: "front", due: day(11, 30)),
          need("hunters", "round", 1, at: "front", due: day(11, 16), tier: 2),
        ],
        supplies: [
          supply("rifles", "rifle", 100), supply("rounds", "round", 6000),
          supply("clips", "clip", 500),
        ],
        legs: [
          Leg(id: "road", origin: "port", destination: "front", transitDays: Millionths(whole: 7))
        ],
        recipient: Recipient(complements: complements, stockpiles: [held]))
    },
    record: PlanRecord(
      isComplete: false,
      draws: [
        Draw(supply: "rifles", period: 0, mass: Mass(grams: 500_000)),
        Draw(supply: "rounds", period: 0, mass: Mass(grams: 60_000)),
        Draw(supply: "clips", period: 0, mass: Mass(grams: 25_000)),
      ],
      moves: [
        .week("road", "rifle", 0, Mass(grams: 500_000)),
        .week("road", "round", 0, Mass(grams: 60_000)),
        .week("road", "clip", 0, Mass(grams: 25_000)),
      ],
      stocks: [], deliveries: [.low("arms", "rifle", 1, Mass(grams: 500_000))],
      joins: [
        join("rounds", .sent(Commodity(item: "round")), 60_000),
        join("rounds", .held("round"), 90_000),
        join("clips", .sent(Commodity(item: "clip")), 25_000),
      ],
      stages: [
        // A rifle is worth 1/100 and pays as much for its rounds, which pay all they gain for their
        // clips: 500 × 1/1000.
        proved(firstTier, 0.5, pricesOfSets(times: 1)),
        // A round for the hunters is worth 1, and so is the tenth of a clip that it needs, which serves
        // a thousandth of a rifle: 500 × 10 − 10000 × 0.5.
        proved(
          secondTier, 0,
          pricesOfSets(times: 10_000) + [
            Price(.companions("hunters", "clips", period: 1), 10),
            Price(.earlier(firstTier), 10_000),
          ]),
      ]),
    tamperings: tamperingsOfSets)

  private static func pricesOfSets(times factor: Double) -> [Price] {
    (1..<4).flatMap { period in
      [
        Price(.companions("arms", "rounds", period: period), 0.0001 * factor),
        Price(.companions("arms", "clips", period: period), 0.001 * factor),
      ]
    }
  }

  private static let complements = [
    Complement(
      id: "rounds", item: "rifle", companion: .item("round"), ratio: Millionths(whole: 100)),
    Complement(
      id: "clips", item: "round", companion: .item("clip"), ratio: Millionths(count: 100_000)),
    Complement(
      id: "slings", item: "rifle", companion: .item("clip"), ratio: Millionths(whole: 9),
      truth: .claimed),
  ]

  private static let held = Stockpile(
    place: "front", item: "round", onHand: UnitRange(Millionths(whole: 3280)),
    usedPerDay: UnitRange(Millionths(whole: 10)))

  private static func join(
    _ complement: Complement.ID, _ source: Join.Source, _ grams: Int
  ) -> Join {
    Join(
      need: "arms", complement: complement, source: source, period: 1, mass: Mass(grams: grams))
  }

  private static let tamperingsOfSets = [
    Tampering("a gram of companions fewer") {
      $0.joins[0].mass = Mass(grams: 59_999)
    } _: {
      $0 == .join(.incomplete("arms", "rounds", day(11, 10)))
    },
    Tampering("a gram of companions of companions fewer") {
      $0.joins[2].mass = Mass(grams: 24_999)
    } _: {
      $0 == .join(.incomplete("arms", "clips", day(11, 10)))
    },
    Tampering("companions a week late") {
      $0.joins[0].period = 2
    } _: {
      $0 == .join(.incomplete("arms", "rounds", day(11, 10)))
    },
    Tampering("a companion taken twice") {
      $0.joins.append($0.joins[0])
    } _: {
      $0
        == .balance(
          .fromNothing("front", Commodity(item: "round"), day(11, 10), Mass(grams: 60_000)))
    },
    Tampering("more held companions than can be spared") {
      $0.joins[1].mass = Mass(grams: 90_001)
    } _: {
      $0
        == .join(
          .beyondSpare("front", "round", day(11, 10), spare: Millionths(whole: 3000)))
    },
    Tampering("held companions of which nothing is known") {
      $0.joins[2].source = .held("clip")
    } _: {
      $0 == .join(.beyondSpare("front", "clip", day(11, 10), spare: .zero))
    },
    Tampering("something else as companion") {
      $0.joins[2].source = .sent(Commodity(item: "rifle"))
    } _: {
      $0 == .join(.notACompanion("arms", "clips", "rifle"))
    },
    Tampering("companions earmarked for another need") {
      $0.joins[0].source = .sent(Commodity(item: "round", earmark: "hunters"))
    } _: {
      $0 == .join(.earmarked("arms", Commodity(item: "round", earmark: "hunters")))
    },
    Tampering("companions that are there already by what was said") {
      $0.joins[2].complement = "slings"
    } _: {
      $0 == .join(.notAsked("arms", "slings"))
    },
    Tampering("companions for a need that receives nothing any more") {
      $0.joins[2].need = "hunters"
      $0.joins[2].period = 3
    } _: {
      $0 == .join(.atNoTime("hunters", "clips", day(11, 24)))
    },
    Tampering("an unknown complement") {
      $0.joins[0].complement = "oil"
    } _: {
      $0 == .row(.unknown(.joins, kind: "complement", name: "oil"))
    },
    Tampering("companions beyond the plan") {
      $0.joins[0].period = 4
    } _: {
      $0 == .row(.noSuchPeriod(.joins, 4, periods: 4))
    },
  ]
}
