/// A departure on a given date: a leg with sailings is closed at all other times.
public struct Sailing: Hashable, Sendable {
  /// The name of a sailing.
  public typealias ID = Identifier<Sailing>

  /// Its name in the tables, such as `PQ-3`.
  public let id: ID
  /// The leg on which it sails.
  public var leg: Leg.ID
  /// The day on which it departs.
  public var date: CalendarDate
  /// What it can carry; nil is no limit of its own.
  public var capacity: Mass?
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a sailing.
  public init(
    id: ID, leg: Leg.ID, date: CalendarDate, capacity: Mass? = nil, notes: RowNotes = RowNotes()
  ) {
    self.id = id
    self.leg = leg
    self.date = date
    self.capacity = capacity
    self.notes = notes
  }
}
