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
  /// The plan in parts of a gram of which this is a rounding; nil where grams prove the stages.
  public var reference: ReferencePlan?

  /// Makes a record.
  public init(
    isComplete: Bool, isWhole: Bool = false, draws: [Draw], moves: [Move], stocks: [Stock],
    deliveries: [Delivery],
    joins: [Join] = [], freed: [Freed] = [], vehicleMoves: [VehicleMove] = [],
    vehicleStays: [VehicleStay] = [], attendances: [Attendance] = [],
    chosenWorks: [ChosenWork] = [], pledgeShares: [PledgeShare] = [], stages: [StageProof],
    reference: ReferencePlan? = nil
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
    self.reference = reference
  }
}
