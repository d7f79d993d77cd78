/// Vehicles of one kind that circulate: ships, trains, lorries, ice breakers.
public struct Lift: Hashable, Sendable {
  /// The name of a lift.
  public typealias ID = Identifier<Lift>

  /// Its name in the tables.
  public let id: ID
  /// What one vehicle carries; nil carries nothing, as an ice breaker does.
  public var load: Mass?
  /// What one vehicle carries of a class of goods, where it differs from ``load``.
  public var loadByClass: [String: Mass]
  /// What one vehicle holds by volume; nil is no limit.
  public var loadCubicMetres: Millionths?
  /// What one vehicle holds of a class of goods by volume, where it differs from ``loadCubicMetres``.
  public var cubicMetresByClass: [String: Millionths]
  /// Where vehicles are, and from when.
  public var bases: [Base]
  /// Days from the end of a passage to the start of the next.
  public var turnRoundDays: Millionths
  /// Days to move between any two places where it is based or kept, off all legs; nil is along its legs
  /// only.
  public var relocationDays: Millionths?
  /// What its rows say about themselves.
  public var notes: RowNotes

  /// Where vehicles of a lift start.
  public struct Base: Hashable, Sendable {
    /// The place.
    public var place: Place.ID
    /// How many vehicles.
    public var count: Millionths
    /// The day from which they can be used; nil is the first day of the plan.
    public var available: CalendarDate?

    /// Makes a base.
    public init(place: Place.ID, count: Millionths, available: CalendarDate? = nil) {
      self.place = place
      self.count = count
      self.available = available
    }
  }

  /// Makes a lift without turn-round time unless it is given.
  public init(
    id: ID, load: Mass?, loadByClass: [String: Mass] = [:], loadCubicMetres: Millionths? = nil,
    cubicMetresByClass: [String: Millionths] = [:], bases: [Base],
    turnRoundDays: Millionths = .zero, relocationDays: Millionths? = nil,
    notes: RowNotes = RowNotes()
  ) {
    self.id = id
    self.load = load
    self.loadByClass = loadByClass
    self.loadCubicMetres = loadCubicMetres
    self.cubicMetresByClass = cubicMetresByClass
    self.bases = bases
    self.turnRoundDays = turnRoundDays
    self.relocationDays = relocationDays
    self.notes = notes
  }

  /// What one vehicle carries of a class of goods; nothing where it cannot carry the class.
  public func load(of goodsClass: String) -> Mass { loadByClass[goodsClass] ?? load ?? .zero }
}
