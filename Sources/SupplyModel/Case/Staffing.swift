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

/// The people of a case and what waits for them.
public struct Staffing: Hashable, Sendable {
  /// The class of goods as which people travel: a leg that refuses it takes no people.
  public static let peopleClass = "people"

  /// What goods wait for.
  public var posts: [Post]
  /// Who there is.
  public var people: [Person]
  /// Who is asked to fill which post.
  public var postings: [Posting]

  /// Makes a staffing; without posts, goods wait for nobody.
  public init(posts: [Post] = [], people: [Person] = [], postings: [Posting] = []) {
    self.posts = posts
    self.people = people
    self.postings = postings
  }
}
