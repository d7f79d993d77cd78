/// A plan as it stands in its files: what is drawn, moved, kept and delivered, and its proof.
public struct PlanRecord: Hashable, Sendable {
  /// Whether every stage was solved to its end.
  public var isComplete: Bool
  /// Whether whole items move in whole units wherever no loss has touched them.
  public var isWhole: Bool
  /// Supplies drawn.
  public var draws: [Draw]
  /// Departures.
  public var moves: [Move]
  /// What is in store at the end of each period.
  public var stocks: [Stock]
  /// What is delivered.
  public var deliveries: [Delivery]
  /// Companions that are used up with what is delivered.
  public var joins: [Join]
  /// What deliveries free.
  public var freed: [Freed]
  /// Vehicles that depart.
  public var vehicleMoves: [VehicleMove]
  /// Vehicles that stay.
  public var vehicleStays: [VehicleStay]
  /// Who is where.
  public var attendances: [Attendance]
  /// Works that are chosen.
  public var chosenWorks: [ChosenWork]
  /// How pledges are split over donors, origins and corridors; empty when no split is stated.
  public var pledgeShares: [PledgeShare]
  /// The stages in the order in which they were solved, each with its proof.
  public var stages: [StageProof]

  /// Makes a record.
  public init(
    isComplete: Bool, isWhole: Bool = false, draws: [Draw], moves: [Move], stocks: [Stock],
    deliveries: [Delivery],
    joins: [Join] = [], freed: [Freed] = [], vehicleMoves: [VehicleMove] = [],
    vehicleStays: [VehicleStay] = [], attendances: [Attendance] = [],
    chosenWorks: [ChosenWork] = [], pledgeShares: [PledgeShare] = [], stages: [StageProof]
  ) {
    self.isComplete = isComplete
    self.isWhole = isWhole
    self.draws = draws
    self.moves = moves
    self.stocks = stocks
    self.deliveries = deliveries
    self.joins = joins
    self.freed = freed
    self.vehicleMoves = vehicleMoves
    self.vehicleStays = vehicleStays
    self.attendances = attendances
    self.chosenWorks = chosenWorks
    self.pledgeShares = pledgeShares
    self.stages = stages
  }
}

/// Goods that travel as one kind: an item, and the need they are earmarked for, if any.
public struct Commodity: Hashable, Comparable, Sendable {
  /// The item.
  public let item: Item.ID
  /// The one need that these goods may serve; nil is any.
  public let earmark: Need.ID?

  /// Makes a commodity.
  public init(item: Item.ID, earmark: Need.ID? = nil) {
    self.item = item
    self.earmark = earmark
  }

  /// Sorts by item, goods without an earmark first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.item, left.earmark?.description ?? "") < (right.item, right.earmark?.description ?? "")
  }
}

/// What a supply gives up in one period.
public struct Draw: Hashable, Sendable {
  /// The supply.
  public var supply: Supply.ID
  /// The period.
  public var period: Int
  /// The mass drawn.
  public var mass: Mass

  /// Makes a draw.
  public init(supply: Supply.ID, period: Int, mass: Mass) {
    self.supply = supply
    self.period = period
    self.mass = mass
  }
}

/// What departs on a leg in one period.
public struct Move: Hashable, Sendable {
  /// The leg.
  public var leg: Leg.ID
  /// The goods.
  public var commodity: Commodity
  /// The period of departure.
  public var departure: Int
  /// The period of arrival.
  public var arrival: Int
  /// The mass that departs.
  public var mass: Mass
  /// The mass that arrives, after losses.
  public var arriving: Mass

  /// Makes a move.
  public init(
    leg: Leg.ID, commodity: Commodity, departure: Int, arrival: Int, mass: Mass, arriving: Mass
  ) {
    self.leg = leg
    self.commodity = commodity
    self.departure = departure
    self.arrival = arrival
    self.mass = mass
    self.arriving = arriving
  }
}

/// What is in store at the end of one period.
public struct Stock: Hashable, Sendable {
  /// The place.
  public var place: Place.ID
  /// The goods.
  public var commodity: Commodity
  /// The period.
  public var period: Int
  /// The mass in store.
  public var mass: Mass

  /// Makes a stock.
  public init(place: Place.ID, commodity: Commodity, period: Int, mass: Mass) {
    self.place = place
    self.commodity = commodity
    self.period = period
    self.mass = mass
  }
}

/// What one instalment of a need receives in one period.
public struct Delivery: Hashable, Sendable {
  /// The need.
  public var need: Need.ID
  /// The number of the instalment, from 1.
  public var instalment: Int
  /// The end of the amount it counts toward.
  public var end: AmountEnd
  /// The goods.
  public var commodity: Commodity
  /// The period; its last day is the date of delivery.
  public var period: Int
  /// The mass.
  public var mass: Mass

  /// Makes a delivery.
  public init(
    need: Need.ID, instalment: Int, end: AmountEnd, commodity: Commodity, period: Int, mass: Mass
  ) {
    self.need = need
    self.instalment = instalment
    self.end = end
    self.commodity = commodity
    self.period = period
    self.mass = mass
  }
}
