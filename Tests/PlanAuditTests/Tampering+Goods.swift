import PlanAudit
import SupplyModel

extension Tampering {
  private static func move(
    _ leg: Leg.ID, _ goods: Commodity, _ departure: Int, _ arrival: Int
  ) -> Move {
    Move(
      leg: leg, commodity: goods, departure: departure, arrival: arrival, mass: .whole(1),
      arriving: .whole(1))
  }

  static let withGoods = [
    Tampering("a gram too many on a full leg") {
      $0.moves[2].mass = Mass(grams: 35_000_001)
    } _: {
      isExcess($0, .throughput, .leg("sea"), in: day(11, 10), over: Millionths(whole: 35))
    },
    Tampering("a gram too many on a leg with a monthly figure and a factor") {
      $0.moves[3].mass = Mass(grams: 13_000_001)
    } _: {
      isExcess($0, .throughput, .leg("rail"), in: day(11, 10), over: Millionths(whole: 21))
    },
    Tampering("a departure on a closed leg") {
      $0.moves.append(move("sea", tank, 4, 5))
    } _: {
      if case .move(.closed("sea", _, .whole(1), day(11, 24))) = $0 { true } else { false }
    },
    Tampering("a departure without consent") {
      $0.moves.append(move("road", food, 3, 4))
    } _: {
      if case .move(.withoutConsent("road", food, _, _)) = $0 { true } else { false }
    },
    Tampering("a departure of a class that the leg refuses") {
      $0.moves.append(move("air", tank, 1, 2))
    } _: {
      if case .move(.refused("air", tank, _, _)) = $0 { true } else { false }
    },
    Tampering("a departure before the planning date") {
      $0.moves[0].departure = 0
    } _: {
      if case .move(.beforePlanning("sea", tank, _, day(10, 27))) = $0 { true } else { false }
    },
    Tampering("an arrival too early") {
      $0.moves[5].arrival = 4
    } _: {
      $0 == .move(.arrival("rail", tank, departing: day(11, 17), stated: 4, expected: 5))
    },
    Tampering("a gram more that arrives than survives") {
      $0.moves[0].arriving = Mass(grams: 20_000_001)
    } _: {
      if case .move(.survival("sea", tank, _, _, .whole(20))) = $0 { true } else { false }
    },
    Tampering("less that arrives than survives") {
      $0.moves[0].arriving = Mass(grams: 19_999_998)
    } _: {
      if case .move(.survival("sea", tank, _, _, .whole(20))) = $0 { true } else { false }
    },
    Tampering("a departure that weighs nothing") {
      $0.moves[0].mass = .zero
    } _: {
      $0 == .row(.weightless(.moves, "sea"))
    },
    Tampering("more handled than the place can") {
      $0.moves[5].mass = Mass(grams: 35_000_001)
    } _: {
      isExcess($0, .handling, .place("hub"), in: day(11, 17), over: Millionths(whole: 63))
    },
    Tampering("more in store than the place holds") {
      $0.stocks.append(Stock(place: "hub", commodity: food, period: 2, mass: Mass(grams: 1)))
    } _: {
      isExcess($0, .storage, .place("hub"), in: day(11, 10), over: Millionths(whole: 7))
    },
    Tampering("more drawn than the donor gives, who keeps two tanks") {
      $0.draws[2].mass = .whole(6)
    } _: {
      $0 == .draw(.tooMuch("tanks", drawn: .whole(31), available: .whole(30)))
    },
    Tampering("more drawn in all than is supplied") {
      $0.draws.append(Draw(supply: "flour", period: 5, mass: Mass(grams: 20_000_001)))
    } _: {
      if case .draw(.tooMuch("flour", _, .whole(30))) = $0 { true } else { false }
    },
    Tampering("a draw before the supply is available") {
      $0.draws[3].period = 1
    } _: {
      $0 == .draw(.tooEarly("more-tanks", day(11, 3), drawn: .whole(30), available: .zero))
    },
    Tampering("a draw before the planning date") {
      $0.draws[1].period = 0
    } _: {
      $0 == .draw(.beforePlanning("flour", day(10, 27), .whole(10)))
    },
    Tampering("a tonne that vanishes") {
      $0.deliveries[3].mass = .whole(7)
    } _: {
      $0 == .balance(.vanished("front", food, day(11, 24), .whole(1)))
    },
    Tampering("a tonne in store from nothing") {
      $0.stocks.append(Stock(place: "front", commodity: food, period: 3, mass: .whole(1)))
    } _: {
      $0 == .balance(.fromNothing("front", food, day(11, 17), .whole(1)))
    },
    Tampering("goods that change their kind on the way") {
      $0.moves[4].commodity = Commodity(item: "food")
    } _: {
      $0 == .balance(.fromNothing("hub", Commodity(item: "food"), day(11, 10), .whole(8)))
    },
    Tampering("an unknown leg") {
      $0.moves[0].leg = "tunnel"
    } _: {
      $0 == .row(.unknown(.moves, kind: "leg", name: "tunnel"))
    },
    Tampering("an unknown supply") {
      $0.draws[0].supply = "hoard"
    } _: {
      $0 == .row(.unknown(.draws, kind: "supply", name: "hoard"))
    },
    Tampering("an unknown item") {
      $0.stocks[0].commodity = Commodity(item: "gold")
    } _: {
      $0 == .row(.unknown(.stocks, kind: "item", name: "gold"))
    },
    Tampering("an unknown place") {
      $0.stocks[0].place = "moon"
    } _: {
      $0 == .row(.unknown(.stocks, kind: "place", name: "moon"))
    },
    Tampering("a period beyond the plan") {
      $0.draws[0].period = 6
    } _: {
      $0 == .row(.noSuchPeriod(.draws, 6, periods: 6))
    },
    Tampering("a period before the plan") {
      $0.moves[0].departure = -1
    } _: {
      $0 == .row(.noSuchPeriod(.moves, -1, periods: 6))
    },
    Tampering("masses too large to add up") {
      $0.draws += [Draw](
        repeating: Draw(supply: "flour", period: 1, mass: Mass(grams: .max)), count: 3)
    } _: {
      $0
        == .draw(.tooMuch("flour", drawn: Mass(grams: .max), available: .whole(30)))
    },
  ]

  private static let tank = SmallPlan.tank
  private static let food = SmallPlan.food
}
