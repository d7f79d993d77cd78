extension RowKind {
  /// The kind in English.
  public var english: Wording<English> {
    switch self {
    case .place: "place"
    case .item: "item"
    case .spec: "spec"
    case .attribute: "attribute"
    case .need: "need"
    case .supply: "supply"
    case .leg: "leg"
    case .corridor: "corridor"
    case .pledge: "pledge"
    case .evidence: "row of evidence"
    case .source: "source"
    case .complement: "complement"
    case .release: "release"
    case .lift: "lift"
    case .sailing: "sailing"
    case .work: "work"
    case .post: "post"
    case .person: "person"
    case .posting: "posting"
    }
  }
}
