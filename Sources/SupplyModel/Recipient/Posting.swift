/// That a person is asked to fill a post.
public struct Posting: Hashable, Sendable {
  /// The name of a posting.
  public typealias ID = Identifier<Posting>

  /// Its name in the tables.
  public let id: ID
  /// Who.
  public var person: Person.ID
  /// Where to.
  public var post: Post.ID
  /// The day on which the person is asked, from which notice runs.
  public var asked: CalendarDate
  /// The first day on which the person should be there.
  public var from: CalendarDate
  /// The last day on which the person should be there; nil is the end of the plan.
  public var until: CalendarDate?
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a posting.
  public init(
    id: ID, person: Person.ID, post: Post.ID, asked: CalendarDate, from: CalendarDate,
    until: CalendarDate? = nil, notes: RowNotes = RowNotes()
  ) {
    self.id = id
    self.person = person
    self.post = post
    self.asked = asked
    self.from = from
    self.until = until
    self.notes = notes
  }
}
