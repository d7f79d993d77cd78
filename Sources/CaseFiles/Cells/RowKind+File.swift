import PlanWords

extension RowKind {
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
