/// A post that goods wait for: they pass a place, or count there, only while it is filled.
public struct Post: Hashable, Sendable {
  /// The name of a post.
  public typealias ID = Identifier<Post>

  /// Its name in the tables.
  public let id: ID
  /// Where it is.
  public var place: Place.ID
  /// The goods that wait for it there.
  public var enables: Ask
  /// The skill that it asks; empty is any.
  public var skill: String
  /// The language that it asks; empty is any.
  public var language: String
  /// How many units one person there can serve in all; nil is any number.
  public var unitsPerPerson: Millionths?
  /// How many units one person there can serve in a month, as a trainer does; nil is any number.
  public var unitsPerMonth: Millionths?
  /// What its row says about itself.
  public var notes: RowNotes

  /// Makes a post that asks only for somebody to be there, unless told otherwise.
  public init(
    id: ID, place: Place.ID, enables: Ask, skill: String = "", language: String = "",
    unitsPerPerson: Millionths? = nil, unitsPerMonth: Millionths? = nil,
    notes: RowNotes = RowNotes()
  ) {
    self.id = id
    self.place = place
    self.enables = enables
    self.skill = skill
    self.language = language
    self.unitsPerPerson = unitsPerPerson
    self.unitsPerMonth = unitsPerMonth
    self.notes = notes
  }
}
