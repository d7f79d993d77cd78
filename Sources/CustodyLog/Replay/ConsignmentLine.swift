public import SupplyModel

/// Goods of one item in a consignment, as they stand on a day.
///
/// All amounts are millionths of the item's unit.
public struct ConsignmentLine: Hashable, Sendable {
  /// Goods on their way.
  public struct Passage: Hashable, Sendable {
    /// The leg; nil when it is no leg of the case.
    public let leg: Leg.ID?
    /// Where they are to arrive.
    public internal(set) var to: Place.ID
    /// The day on which they left.
    public let since: CalendarDate
    /// The day on which they are expected; nil is not known.
    public internal(set) var due: CalendarDate?
    /// How much.
    public internal(set) var units: Int
  }

  /// Goods that were counted where they lie.
  public struct Count: Hashable, Sendable {
    /// Where.
    public let place: Place.ID
    /// When.
    public let day: CalendarDate
    /// Who vouches.
    public let who: String
    /// How much.
    public let units: Int
    /// Whether the figure is confirmed.
    public let isConfirmed: Bool
    /// The day from which the count is known.
    public let known: CalendarDate?
    /// What lay there by the other events; nil for a stock.
    public internal(set) var booked: Int?
  }

  /// The consignment.
  public let consignment: String
  /// What goods.
  public let item: Item.ID
  /// Who gives them, as last said.
  public internal(set) var donor: String?
  /// The pledge that they are part of, as last said.
  public internal(set) var pledge: String?
  /// The supply that they left, as last said.
  public internal(set) var supply: Supply.ID?
  /// The need that they are for, as last said.
  public internal(set) var need: Need.ID?
  /// Decided to be sent.
  public internal(set) var allocated = 0
  /// Decided no longer to be sent.
  public internal(set) var cancelled = 0
  /// Loaded or gone, by where that was and when.
  public internal(set) var sent: [Sending] = []
  /// Where they lie.
  public internal(set) var lying: [Place.ID: Int] = [:]
  /// Where they are kept from going on.
  public internal(set) var held: [Place.ID: Int] = [:]
  /// On their way.
  public internal(set) var passages: [Passage] = []
  /// Come to places, in all.
  public internal(set) var arrived: [Place.ID: Int] = [:]
  /// Unloaded at places, in all.
  public internal(set) var unloaded: [Place.ID: Int] = [:]
  /// Handed over at places, in all.
  public internal(set) var handedOver: [Place.ID: Int] = [:]
  /// In use at places, in all.
  public internal(set) var inUse: [Place.ID: Int] = [:]
  /// Gone.
  public internal(set) var lost = 0
  /// Of no use any more.
  public internal(set) var damaged = 0
  /// What counts found more or less than was known to lie there.
  public internal(set) var discrepancy = 0
  /// All that was counted.
  public internal(set) var counts: [Count] = []

  /// Goods that were loaded at a place, or left it.
  public struct Sending: Hashable, Sendable {
    /// Where; nil when nobody said.
    public let place: Place.ID?
    /// When.
    public let day: CalendarDate
    /// How much.
    public let units: Int
  }

  init(consignment: String, item: Item.ID) {
    self.consignment = consignment
    self.item = item
  }

  /// Loaded or gone, in all.
  public var sentUnits: Int { sent.reduce(0) { $0 + $1.units } }

  /// On their way, in all.
  public var underWay: Int { passages.reduce(0) { $0 + $1.units } }

  /// What has reached a milestone at a place; what has reached a later one has reached it too.
  public func delivered(at place: Place.ID, by milestone: Milestone) -> Int {
    let reached: [Milestone: [Place.ID: Int]] = [
      .arrived: arrived, .unloaded: unloaded, .handedOver: handedOver, .inUse: inUse,
    ]
    let later = Milestone.allCases.drop { $0 != milestone }
    return later.map { reached[$0]?[place] ?? 0 }.max() ?? 0
  }
}
