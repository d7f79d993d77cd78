/// One way from a place to another by one mode.
public struct Leg: Hashable, Sendable {
  /// The name of a leg.
  public typealias ID = Identifier<Leg>

  /// Its name in the tables.
  public let id: ID
  /// The corridor it belongs to; empty is none.
  public var corridor: String
  /// Where it starts.
  public var origin: Place.ID
  /// Where it ends.
  public var destination: Place.ID
  /// How it moves: sea, rail, road, air, river, pipeline or transfer.
  public var mode: String
  /// Days from departure to arrival.
  public var transitDays: Millionths
  /// The most that can depart; nil is no limit.
  public var throughput: Throughput?
  /// The most that can depart in a day by volume; nil is no limit.
  public var cubicMetresPerDay: Millionths?
  /// What a tonne costs to carry, in the case's currency.
  public var costPerTonne: Double
  /// The share lost on each passage, 0 to 1.
  public var loss: Millionths
  /// How far it is, if known.
  public var distanceKilometres: Double?
  /// The classes of goods that it does not take.
  public var refusedClasses: Set<String>
  /// The lift that carries goods on it; nil is any, without limit.
  public var lift: Lift.ID?
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a leg without limit, cost or loss unless they are given.
  public init(
    id: ID, corridor: String = "", origin: Place.ID, destination: Place.ID, mode: String = "",
    transitDays: Millionths, throughput: Throughput? = nil,
    cubicMetresPerDay: Millionths? = nil, costPerTonne: Double = 0, loss: Millionths = .zero,
    distanceKilometres: Double? = nil, refusedClasses: Set<String> = [],
    lift: Lift.ID? = nil, notes: RowNotes = RowNotes()
  ) {
    self.id = id
    self.corridor = corridor
    self.origin = origin
    self.destination = destination
    self.mode = mode
    self.transitDays = transitDays
    self.throughput = throughput
    self.cubicMetresPerDay = cubicMetresPerDay
    self.costPerTonne = costPerTonne
    self.loss = loss
    self.distanceKilometres = distanceKilometres
    self.refusedClasses = refusedClasses
    self.lift = lift
    self.notes = notes
  }
}
