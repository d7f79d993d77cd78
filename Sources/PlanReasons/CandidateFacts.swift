import FlowPlanning
import PlanFigures
import SupplyModel
import TimeExpansion

/// Every fact and limit of a case that can matter for some needs, with the value that would help, the
/// most plausible first (the order stands in "Reasons" of Documentation/Formulation.md).
///
/// They are only proposals: nothing is said of them before it is solved for.
struct CandidateFacts {
  let standing: StandingPlan
  let group: NeedGroup
  /// What the needs accept, and the companions that their goods wait for.
  let goods: [Item]
  /// The positions of the legs by which goods could come to the needs.
  let legs: [Int]
  /// The places at the ends of those legs, and the needs' own.
  let places: Set<Place.ID>

  var supplyCase: SupplyCase { standing.supplyCase }

  init(_ standing: StandingPlan, for group: NeedGroup) {
    self.standing = standing
    self.group = group
    let supplyCase = standing.supplyCase
    let accepted = supplyCase.itemsAccepted(by: group.needs[0])
    let companions = supplyCase.complements(under: group.needs[0]).flatMap {
      supplyCase.companions(in: $0)
    }
    var seen: Set<Item.ID> = []
    goods = (accepted + companions).filter { seen.insert($0.id).inserted }
    let reach = WayGraph(supplyCase)
    let toNeeds = reach.placesLeading(to: Set(group.needs.map(\.place)))
    let origins = Set(
      supplyCase.supplies.map(\.place) + supplyCase.recipient.releases.map(\.place))
    let fromGoods = reach.placesReached(from: origins)
    legs = supplyCase.legs.indices.filter {
      fromGoods.contains(supplyCase.legs[$0].origin)
        && toNeeds.contains(supplyCase.legs[$0].destination)
    }
    places = Set(group.needs.map(\.place))
      .union(legs.flatMap { [supplyCase.legs[$0].origin, supplyCase.legs[$0].destination] })
  }

  /// All of them.
  func all() -> [FactChange] {
    let supplies = moreGoods()
    var facts: [FactChange] = []
    // Where less is offered than asked, that is the first thing that a planner would look at.
    if isShortOfGoods { facts += supplies }
    facts += consents() + changes() + truths() + people() + works() + vehicles() + limits()
    facts += sailings() + refusals() + losses() + reservations() + readiness()
    if !isShortOfGoods { facts += supplies }
    facts += setAsideCompanions() + floors() + times()
    var seen: Set<FactChange> = []
    return facts.filter { seen.insert($0).inserted }
  }

  private func consents() -> [FactChange] {
    supplyCase.closingConsents.filter { consent in
      legs.contains { isUnder(consent.subject, $0) }
        && (consent.classes.isEmpty || goods.contains { consent.classes.contains($0.goodsClass) })
    }.map { FactChange(.consent($0), .consent(.granted)) }
  }

  private func changes() -> [FactChange] {
    supplyCase.changes.filter { change in
      let speaks =
        change.attribute.isOfPlaces
        ? places.contains { $0.description == change.subject }
        : legs.contains { isUnder(change.subject, $0) }
      return speaks && change.worsens(supplyCase)
    }.map { FactChange(.change($0), .absent) }
  }

  private func isUnder(_ subject: String, _ leg: Int) -> Bool {
    supplyCase.isUnder(subject, leg: supplyCase.legs[leg])
  }

  /// What each leg and place can carry, handle and store, those that the plan uses up first.
  private func limits() -> [FactChange] {
    let full = standing.fullLimits
    let ofLegs = legs.map { supplyCase.legs[$0] }.flatMap { leg in
      LimitKind.allCases.filter { $0.figure(of: leg) != nil }
        .map { Fact.limit($0, of: .leg(leg.id)) }
    }
    let ofPlaces = supplyCase.places.filter { places.contains($0.id) }.flatMap { place in
      LimitKind.allCases.filter { $0.figure(of: place) != nil }
        .map { Fact.limit($0, of: .place(place.id)) }
    }
    let all = ofLegs + ofPlaces
    return (all.filter(full.contains) + all.filter { !full.contains($0) })
      .map { FactChange($0, .absent) }
  }

  private func sailings() -> [FactChange] {
    let sailing = Set(supplyCase.carriage.sailings.map(\.leg))
    return legs.map { supplyCase.legs[$0].id }.filter(sailing.contains)
      .map { FactChange(.sailings($0), .absent) }
  }

  private func refusals() -> [FactChange] {
    legs.map { supplyCase.legs[$0] }.flatMap { leg in
      classes.filter(leg.refusedClasses.contains)
        .map { FactChange(.refusal(leg.id, goodsClass: $0), .absent) }
    }
  }

  private func losses() -> [FactChange] {
    legs.map { supplyCase.legs[$0] }.filter { $0.loss > .zero }
      .map { FactChange(.loss($0.id), .absent) }
  }

  private var lifts: [Lift] {
    let asked = Set(legs.compactMap { supplyCase.legs[$0].lift })
    return supplyCase.carriage.lifts.filter { asked.contains($0.id) }
  }

  private func vehicles() -> [FactChange] {
    lifts.map { FactChange(.vehicles($0.id, nil), .absent) }
      + lifts.flatMap { lift in
        classes.filter { lift.load(of: $0) == .zero }
          .map { FactChange(.load(lift.id, goodsClass: $0), .absent) }
      }
  }

  /// The classes of the goods, each once.
  private var classes: [String] {
    goods.map(\.goodsClass).reduce(into: []) { seen, own in
      if !seen.contains(own) { seen.append(own) }
    }
  }

  private func works() -> [FactChange] {
    let carriage = supplyCase.carriage
    let own = carriage.works.filter { work in
      legs.contains { supplyCase.legs[$0].id.description == work.subject }
        || places.contains { $0.description == work.subject }
    }
    return own.map { FactChange(.work($0.id), .present) }
  }

  private func people() -> [FactChange] {
    supplyCase.staffing.posts.filter { post in
      places.contains(post.place)
        && !Set(supplyCase.items(meeting: post.enables).map(\.id))
          .isDisjoint(with: goods.map(\.id))
    }.map { FactChange(.people($0.id), .absent) }
  }
}

extension SupplyCase {
  /// For each authority, subject and set of classes, the first row that closes a way on a day of the plan.
  var closingConsents: [Consent] {
    consentHistories.compactMap { history in
      (0..<calendar.periods * calendar.periodDays).lazy
        .compactMap { history.word(on: calendar.start.adding(days: $0)).closing }.first
    }
  }
}

extension Change {
  /// Whether goods could do better without it.
  fileprivate func worsens(_ supplyCase: SupplyCase) -> Bool {
    guard asset == nil else { return true }
    switch (attribute, effect) {
    case (.cost, _): return false
    case (.transit, .factor(let factor)), (.loss, .factor(let factor)): return factor > .one
    case (_, .factor(let factor)): return factor < .one
    case (_, .value): return true
    }
  }
}
