public import SupplyModel

extension ModelProblem: Message {
  /// The problem in English.
  public var english: Wording<English> {
    switch self {
    case .givenTwice(let part, let name): "the \(part) \"\(name: name)\" is given twice"
    case .unknown(let part, let name): "there is no \(part) \"\(name: name)\""
    case .loop(let leg): "the leg \"\(leg)\" ends where it starts"
    case .companionOfItself(let complement):
      "the complement \"\(complement)\" closes a circle: its item would be its own companion"
    case .curve(let release):
      "the curve of the release \"\(release)\" must rise, and free less and less for each unit"
    case .asset(let subject):
      "what needs an asset at \"\(name: subject)\" must be a value of throughput or handling"
    case .work(let work):
      "the work \"\(work)\" must raise a leg's throughput, or a place's handling or storage"
    }
  }
}

extension ModelProblem.Part: Message {
  /// What it is, in English.
  public var english: Wording<English> {
    switch self {
    case .place: "place"
    case .item: "item"
    case .itemOrSpec: "item or spec"
    case .leg: "leg"
    case .lift: "lift"
    case .sailing: "sailing"
    case .work: "work"
    case .budget: "budget"
    case .need: "need"
    case .supply: "supply"
    case .complement: "complement"
    case .stock: "stock"
    case .release: "release"
    case .person: "person"
    case .post: "post"
    case .posting: "posting"
    }
  }
}
