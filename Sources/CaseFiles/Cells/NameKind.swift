/// The kinds of things that rows name.
enum NameKind: String, Sendable {
  case place, item, spec, attribute, need, supply, leg, corridor, pledge, evidence, source
  case complement, release, lift, sailing, work, post, person, posting

  /// The kind in a sentence.
  var noun: String { self == .evidence ? "row of evidence" : rawValue }

  /// The table whose rows bring the names.
  var file: String {
    switch self {
    case .place: "places.csv"
    case .item: "items.csv"
    case .spec, .attribute: "attributes.csv"
    case .need: "needs.csv"
    case .supply: "supplies.csv"
    case .leg, .corridor: "legs.csv"
    case .pledge: "pledges.csv"
    case .evidence: "evidence.csv"
    case .source: "sources.csv"
    case .complement: "complements.csv"
    case .release: "releases.csv"
    case .lift: "lifts.csv"
    case .sailing: "sailings.csv"
    case .work: "works.csv"
    case .post: "posts.csv"
    case .person: "people.csv"
    case .posting: "postings.csv"
    }
  }
}
