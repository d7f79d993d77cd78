public import CaseFiles
public import SupplyModel

/// Where the goods of a case are on a day, as known on a day.
///
/// The same events give the same state, in whatever order they were recorded.
public struct CustodyState: Hashable, Sendable {
  /// The day.
  public let day: CalendarDate
  /// The day as known on which; nil is as known today.
  public let known: CalendarDate?
  /// The goods of consignments, by consignment and item.
  public private(set) var lines: [ConsignmentLine] = []
  /// Goods of no consignment, by place and item.
  public private(set) var stocks: [StockCount] = []
  /// What was promised, less what was cancelled.
  public private(set) var promises: [Promise] = []
  /// What happened to ways.
  public private(set) var ways: [WayEvent] = []

  /// What a donor promised.
  public struct Promise: Hashable, Sendable {
    /// The pledge; nil when the promise names none.
    public let pledge: String?
    /// Who promised it.
    public let donor: String?
    /// What goods.
    public let item: Item.ID
    /// The need that it is for.
    public let need: Need.ID?
    /// How much, in millionths of a unit; less than 0 where a part of a pledge was cancelled.
    public let units: Int
  }

  /// What happened to a way.
  public struct WayEvent: Hashable, Sendable {
    /// What happened: closed, opened, consented or withdrew.
    public let kind: EventKind
    /// The leg, place or corridor.
    public let subject: String
    /// Who decides; empty for what is no consent.
    public let who: String
    /// From when.
    public let from: CalendarDate
    /// Until when; nil is until something else happens.
    public let until: CalendarDate?
    /// From when it is known.
    public let known: CalendarDate?
    /// Why.
    public let text: String
  }

  /// Replays a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - supplyCase: The case, for the transit of its legs.
  ///   - day: The day whose state is wanted.
  ///   - known: Only what was known by that day; nil is everything.
  public init(
    _ record: CaseRecord, of supplyCase: SupplyCase, on day: CalendarDate,
    known: CalendarDate? = nil
  ) {
    self.day = day
    self.known = known
    let legs = Dictionary(
      supplyCase.legs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var replay = Replay(legs: legs)
    for resolved in ResolvedEvents(record, on: day, known: known).all { replay.take(resolved) }
    replay.endDay()
    lines = replay.lines.sorted { $0.key < $1.key }.map(\.value)
    stocks = replay.stocks.sorted { $0.key < $1.key }.map { key, counts in
      StockCount(place: key.place, item: key.item, counts: counts)
    }
    promises = replay.promises
    ways = replay.ways
  }
}
