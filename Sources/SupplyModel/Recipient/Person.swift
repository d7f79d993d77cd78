/// An adviser or trainer.
public struct Person: Hashable, Sendable {
  /// The name of a person.
  public typealias ID = Identifier<Person>

  /// The name in the tables.
  public let id: ID
  /// The name in print.
  public var name: String
  /// What the person can do.
  public var skills: Set<String>
  /// What the person speaks.
  public var languages: Set<String>
  /// Where the person is at first.
  public var home: Place.ID
  /// Days from being asked to setting out.
  public var noticeDays: Int
  /// The first day on which the person is free; nil is any.
  public var from: CalendarDate?
  /// The last day on which the person is free; nil is any.
  public var until: CalendarDate?
  /// What the row says about itself.
  public var notes: RowNotes

  /// Makes a person.
  public init(
    id: ID, name: String = "", skills: Set<String> = [], languages: Set<String> = [],
    home: Place.ID, noticeDays: Int = 0, from: CalendarDate? = nil, until: CalendarDate? = nil,
    notes: RowNotes = RowNotes()
  ) {
    self.id = id
    self.name = name.isEmpty ? id.description : name
    self.skills = skills
    self.languages = languages
    self.home = home
    self.noticeDays = noticeDays
    self.from = from
    self.until = until
    self.notes = notes
  }
}
