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
