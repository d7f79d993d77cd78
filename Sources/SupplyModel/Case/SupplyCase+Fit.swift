extension SupplyCase {
  func namesGivenTwice() -> [ModelProblem] {
    func repeated(_ names: [String], _ part: ModelProblem.Part) -> [ModelProblem] {
      var seen: Set<String> = []
      return names.filter { !seen.insert($0).inserted }.map { .givenTwice(part, name: $0) }
    }
    return repeated(places.map(\.id.description), .place)
      + repeated(items.map(\.id.description) + specs.map(\.id.description), .itemOrSpec)
      + repeated(needs.map(\.id.description), .need)
      + repeated(supplies.map(\.id.description), .supply)
      + repeated(legs.map(\.id.description), .leg)
      + repeated(recipient.complements.map(\.id.description), .complement)
      + repeated(recipient.stockpiles.map { "\($0.item) at \($0.place)" }, .stock)
      + repeated(recipient.releases.map(\.id.description), .release)
      + repeated(carriage.lifts.map(\.id.description), .lift)
      + repeated(carriage.sailings.map(\.id.description), .sailing)
      + repeated(carriage.works.map(\.id.description), .work)
      + repeated(carriage.budgets.map(\.resource), .budget)
      + repeated(staffing.posts.map(\.id.description), .post)
      + repeated(staffing.people.map(\.id.description), .person)
      + repeated(staffing.postings.map(\.id.description), .posting)
  }

  func referencesThatLeadNowhere() -> [ModelProblem] {
    var check = ReferenceCheck(self)
    for leg in legs {
      check.expect(place: leg.origin)
      check.expect(place: leg.destination)
      if let lift = leg.lift { check.expect(lift: lift) }
      if leg.origin == leg.destination { check.problems.append(.loop(leg: leg.id)) }
    }
    for supply in supplies {
      check.expect(place: supply.place)
      check.expect(item: supply.item)
      if let need = supply.earmark { check.expect(need: need) }
    }
    for need in needs {
      check.expect(place: need.place)
      check.expect(ask: need.ask)
    }
    for asset in changes.compactMap(\.asset) {
      check.expect(lift: asset.lift)
      check.expect(place: asset.place)
    }
    check.expectAll(of: recipient)
    check.expectAll(of: carriage)
    check.expectAll(of: staffing)
    return check.problems
  }

  func partsThatDoNotFit() -> [ModelProblem] {
    let circles = recipient.complements.filter(isCompanionOfItself).map {
      ModelProblem.companionOfItself($0.id)
    }
    let curves = recipient.releases.filter { !$0.isConcave }.map { ModelProblem.curve($0.id) }
    let assets = changes.filter { $0.asset != nil && !$0.isValueForEachAsset }.map {
      ModelProblem.asset(subject: $0.subject)
    }
    let works = carriage.works.filter { !isRaised(by: $0) }.map { ModelProblem.work($0.id) }
    return circles + curves + assets + works
  }

  private func isCompanionOfItself(_ complement: Complement) -> Bool {
    var open = companions(in: complement).map(\.id)
    var seen = Set(open)
    while let item = open.popLast() {
      if item == complement.item { return true }
      for other in recipient.complements where other.item == item {
        open += companions(in: other).map(\.id).filter { seen.insert($0).inserted }
      }
    }
    return false
  }

  private func isRaised(by work: Work) -> Bool {
    guard let kind = LimitKind(statedBy: work.attribute) else { return false }
    return subjects(of: kind).contains { $0.description == work.subject }
  }
}

extension Change {
  /// Whether it states what each vehicle kept at a place lets through.
  fileprivate var isValueForEachAsset: Bool {
    guard case .value = effect else { return false }
    return attribute == .throughput || attribute == .handling
  }
}

/// The names of a case, and every reference to it that leads nowhere.
private struct ReferenceCheck {
  private let places: Set<Place.ID>
  private let items: Set<Item.ID>
  private let specs: Set<Spec.ID>
  private let needs: Set<Need.ID>
  private let legs: Set<Leg.ID>
  private let lifts: Set<Lift.ID>
  private let posts: Set<Post.ID>
  private let people: Set<Person.ID>
  var problems: [ModelProblem] = []

  init(_ supplyCase: SupplyCase) {
    places = Set(supplyCase.places.map(\.id))
    items = Set(supplyCase.items.map(\.id))
    specs = Set(supplyCase.specs.map(\.id))
    needs = Set(supplyCase.needs.map(\.id))
    legs = Set(supplyCase.legs.map(\.id))
    lifts = Set(supplyCase.carriage.lifts.map(\.id))
    posts = Set(supplyCase.staffing.posts.map(\.id))
    people = Set(supplyCase.staffing.people.map(\.id))
  }

  mutating func expectAll(of recipient: Recipient) {
    for complement in recipient.complements {
      expect(item: complement.item)
      expect(ask: complement.companion)
    }
    for stockpile in recipient.stockpiles {
      expect(place: stockpile.place)
      expect(item: stockpile.item)
    }
    for release in recipient.releases {
      for need in release.needs { expect(need: need) }
      expect(item: release.item)
      expect(place: release.place)
    }
  }

  mutating func expectAll(of carriage: Carriage) {
    for base in carriage.lifts.flatMap(\.bases) { expect(place: base.place) }
    for sailing in carriage.sailings { expect(sailing.leg, .leg, in: legs) }
  }

  mutating func expectAll(of staffing: Staffing) {
    for post in staffing.posts {
      expect(place: post.place)
      expect(ask: post.enables)
    }
    for person in staffing.people { expect(place: person.home) }
    for posting in staffing.postings {
      expect(posting.person, .person, in: people)
      expect(posting.post, .post, in: posts)
    }
  }

  mutating func expect(place: Place.ID) { expect(place, .place, in: places) }

  mutating func expect(item: Item.ID) { expect(item, .item, in: items) }

  mutating func expect(need: Need.ID) { expect(need, .need, in: needs) }

  mutating func expect(lift: Lift.ID) { expect(lift, .lift, in: lifts) }

  mutating func expect(ask: Ask) {
    switch ask {
    case .item(let id): expect(item: id)
    case .spec(let id): expect(id, .item, in: specs)
    }
  }

  private mutating func expect<Subject>(
    _ name: Identifier<Subject>, _ part: ModelProblem.Part, in known: Set<Identifier<Subject>>
  ) {
    if !known.contains(name) { problems.append(.unknown(part, name: name.description)) }
  }
}
