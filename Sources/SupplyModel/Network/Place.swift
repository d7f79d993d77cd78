/// Somewhere goods start, wait, change mode or are needed.
public struct Place: Hashable, Sendable {
  /// The name of a place.
  public typealias ID = Identifier<Place>

  /// Its name in the tables.
  public let id: ID
  /// Its name in print.
  public var name: String
  /// What it is: origin, port, airport, railhead, hub, border or need.
  public var kind: String
  /// Degrees north, if known.
  public var latitude: Double?
  /// Degrees east, if known.
  public var longitude: Double?
  /// The most that can be in store at the end of any period; nil is no limit.
  public var storage: Mass?
  /// The most that can be in store at the end of any period by volume; nil is no limit.
  public var storageCubicMetres: Millionths?
  /// The most that can be loaded and unloaded in a day; nil is no limit.
  public var handlingPerDay: Mass?
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a place without limits unless they are given.
  public init(
    id: ID, name: String = "", kind: String = "", latitude: Double? = nil,
    longitude: Double? = nil, storage: Mass? = nil, storageCubicMetres: Millionths? = nil,
    handlingPerDay: Mass? = nil,
    notes: RowNotes = RowNotes()
  ) {
    self.id = id
    self.name = name.isEmpty ? id.description : name
    self.kind = kind
    self.latitude = latitude
    self.longitude = longitude
    self.storage = storage
    self.storageCubicMetres = storageCubicMetres
    self.handlingPerDay = handlingPerDay
    self.notes = notes
  }
}
