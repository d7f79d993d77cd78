import SupplyModel

extension SmallPlan {
  /// The best plan, with the prices that prove it.
  static let record = PlanRecord(
    isComplete: true, draws: draws, moves: moves, stocks: stocks, deliveries: deliveries,
    stages: stages)

  private static let draws = [
    Draw(supply: "tanks", period: 1, mass: .whole(25)),
    Draw(supply: "flour", period: 1, mass: .whole(10)),
    Draw(supply: "tanks", period: 2, mass: .whole(5)),
    Draw(supply: "more-tanks", period: 2, mass: .whole(30)),
  ]

  private static let moves = [
    Move(
      leg: "sea", commodity: tank, departure: 1, arrival: 2, mass: .whole(25),
      arriving: .whole(20)),
    Move(
      leg: "sea", commodity: food, departure: 1, arrival: 2, mass: .whole(10), arriving: .whole(8)),
    Move(
      leg: "sea", commodity: tank, departure: 2, arrival: 3, mass: .whole(35),
      arriving: .whole(28)),
    Move(
      leg: "rail", commodity: tank, departure: 2, arrival: 4, mass: .whole(13),
      arriving: .whole(13)),
    Move(
      leg: "rail", commodity: food, departure: 2, arrival: 4, mass: .whole(8), arriving: .whole(8)),
    Move(
      leg: "rail", commodity: tank, departure: 3, arrival: 5, mass: .whole(35),
      arriving: .whole(35)),
  ]

  private static let stocks = [Stock(place: "hub", commodity: tank, period: 2, mass: .whole(7))]

  private static let deliveries = [
    Delivery(
      need: "armour", instalment: 1, end: .low, commodity: tank, period: 4, mass: .whole(13)),
    Delivery(
      need: "armour", instalment: 1, end: .low, commodity: tank, period: 5, mass: .whole(27)),
    Delivery(
      need: "armour", instalment: 1, end: .high, commodity: tank, period: 5, mass: .whole(8)),
    Delivery(
      need: "bread", instalment: 1, end: .low, commodity: food, period: 4, mass: .whole(8)),
  ]

  static let armour = Rank(horizon: .immediate, tier: 1)
  static let bread = Rank(horizon: .immediate, tier: 2)
  static let canteen = Rank(horizon: .longWar, tier: 1)

  private static func proved(_ stage: Stage, _ value: Double, _ prices: [Price]) -> StageProof {
    StageProof(stage: stage, value: value, bound: value, prices: prices)
  }

  /// What keeping the three needs at their best is worth: the prices of a tonne of tanks at the low
  /// end (a quarter of the need in a piece of 10 t), at the high end (half of it), and of food (a
  /// twentieth) are then θ/40, θ/20 and θ/20.
  private static func needs(low: Double, high: Double, bread food: Double) -> [Price] {
    [
      Price(.earlier(.needs(armour, .low)), low), Price(.earlier(.needs(armour, .high)), high),
      Price(.earlier(.needs(bread, .low)), food),
    ]
  }

  /// Every bound below equals its value.
  private static let stages = [
    // The share of a floor is at most 1, whatever the prices.
    proved(.floors(armour), 1, []),
    // 4 units at 1/4 each; a tonne delivered then gains nothing.
    proved(
      .needs(armour, .low), 1, [Price(.amount("armour", instalment: 1, end: .low), 0.25)]),
    // A tonne of tanks is worth 1/20 at the front by either end and 0.8/20 at the port:
    // 60 × 0.04 − 2 × 1 = 0.4 = 8 t / 10 t / 2.
    proved(.needs(armour, .high), 0.4, [Price(.earlier(.needs(armour, .low)), 2)]),
    // A tonne of food on time or of tanks is worth 1/20 at the front and 0.04 at the port, which is
    // what the ship costs: 70 × 0.04 − 2 × 1 − 1 × 0.4 = 0.4 = 8 t / 20 t.
    proved(
      .needs(bread, .low), 0.4,
      [
        Price(.throughput("sea", period: 1), 0.04), Price(.throughput("sea", period: 2), 0.04),
        Price(.earlier(.needs(armour, .low)), 2), Price(.earlier(.needs(armour, .high)), 1),
      ]),
    // The flour is earmarked, so no food can be worth anything to the canteen.
    proved(.needs(canteen, .low), 0, []),
    // 70 t × 0.2. A tonne at the front is worth 0.25, and 0.8 × 0.25 − 0.2 = 0 at the port:
    // −10 − 5 × 0.4 − 5 × 0.4 = −14.
    proved(.losses, -14, needs(low: 10, high: 5, bread: 5)),
    // 70 t × 2 + 56 t × 1. A tonne at the front is worth 3.5 and 0.8 × (3.5 − 1) − 2 = 0 at the
    // port: −140 − 70 × 0.4 − 70 × 0.4 = −196.
    proved(.cost, -196, needs(low: 140, high: 70, bread: 70)),
    // Of 6 tanks asked, 1.3 come in the fifth period and 3.5 in the sixth. A tonne of tanks is worth 7/60 at the
    // front, 1/60 more than it loses by coming in the sixth; in the fifth it saves as much again, which is what
    // the train of period 2 costs. A tonne of food is worth 2/60, or half of that when it is late, so that
    // either ship costs 0.8/60: 21/60 + 70 × 0.8/60 − 14/3 − 0.4 × 7/3 − 0.4 × 2/3.
    proved(
      .early(armour), -(1.3 * 5 + 3.5 * 6) / 6,
      [
        Price(.throughput("rail", period: 2), 1.0 / 60),
        Price(.throughput("sea", period: 1), 0.8 / 60),
        Price(.throughput("sea", period: 2), 0.8 / 60),
      ] + needs(low: 14.0 / 3, high: 7.0 / 3, bread: 2.0 / 3)),
    // 8 t of 20 t in the fifth period: a tonne of food is worth 5/20 at the front, as much as it loses.
    proved(.early(bread), -2, [Price(.earlier(.needs(bread, .low)), 5)]),
    // 70 t × 7 days by sea, 56 t × 14 days by rail. A tonne at the front is worth 22.75, and
    // 0.8 × (22.75 − 14) − 7 = 0 at the port: −910 − 455 × 0.4 − 455 × 0.4.
    proved(.haulage, -1274, needs(low: 910, high: 455, bread: 455)),
    // 7 t wait a week. A tonne at the front is worth 1, as much as the train of period 2 costs; what the ship of
    // period 2 brings need not wait, so it costs 0.8: 21 + 35 × 0.8 − 40 − 20 × 0.4 − 20 × 0.4.
    proved(
      .storage, -7,
      [Price(.throughput("rail", period: 2), 1), Price(.throughput("sea", period: 2), 0.8)]
        + needs(low: 40, high: 20, bread: 20)),
  ]
}
