import SupplyModel

extension SmallCaseDraft {
  /// What changes, the more often the more it is worth a test.
  private static let changed: [ChangedAttribute] = [
    .throughput, .throughput, .transit, .loss, .cost, .handling, .storage, .storage,
  ]

  /// Seasons, closures and repairs of legs, corridors and places.
  mutating func addChanges() {
    if chance.happens(0.5) { addClosure() }
    for _ in 0..<chance.whole(1...6) {
      let attribute = chance.one(of: Self.changed)
      let place = chance.one(
        of: attribute == .storage ? waypoints + destinations : places.map(\.id))
      let subject = attribute.isOfPlaces ? place.description : subjectAmongLegs()
      changes.append(
        Change(
          subject: subject, span: span(), attribute: attribute, effect: effect(on: attribute),
          reason: "season"))
    }
  }

  /// An origin that closes for good early in the plan, so that its goods must go ahead and wait.
  private mutating func addClosure() {
    changes.append(
      Change(
        subject: chance.one(of: origins).description,
        span: .once(from: day(0.35...0.7), until: nil),
        attribute: .throughput, effect: .factor(.zero), reason: "closure"))
  }

  /// Consents in each of the three states, most of them for some classes or days only.
  mutating func addConsents() {
    for number in 0..<chance.whole(0...3) {
      let state = chance.one(of: Consent.State.allCases)
      let isOpenEnded = state == .granted || chance.happens(0.1)
      consents.append(
        Consent(
          authority: "authority-\(number + 1)", subject: subjectAmongLegs(),
          classes: chance.happens(0.6) ? [chance.one(of: Self.namedClasses)] : [], state: state,
          span: isOpenEnded ? .once(from: nil, until: nil) : span()))
    }
  }

  /// Mostly a leg, else its corridor or a place that it touches.
  private mutating func subjectAmongLegs() -> String {
    let leg = chance.one(of: legs)
    return switch chance.whole(0...5) {
    case 0 where !leg.corridor.isEmpty: leg.corridor
    case 1: leg.destination.description
    default: leg.id.description
    }
  }

  private mutating func span() -> DateSpan {
    let from = day(0...0.7)
    let until = from.adding(days: chance.whole(0...max(1, planDays / 3)))
    if chance.happens(0.4),
      let first = DayOfYear(String(from.description.dropFirst(5))),
      let last = DayOfYear(String(until.description.dropFirst(5)))
    {
      return .yearly(from: first, until: last)
    }
    return .once(
      from: chance.happens(0.85) ? from : nil, until: chance.happens(0.85) ? until : nil)
  }

  private mutating func effect(on attribute: ChangedAttribute) -> ChangeEffect {
    if chance.happens(0.5) {
      return .factor(chance.happens(0.2) ? .zero : chance.uneven(0.2...2.5))
    }
    return switch attribute {
    case .transit: .value(chance.uneven(0...(2.5 * periodDays)))
    case .loss: .value(chance.happens(0.1) ? .one : chance.uneven(0...0.5))
    case .cost: .value(Millionths(whole: chance.whole(0...100)))
    case .storage: .value(chance.happens(0.2) ? .zero : chance.uneven(0.5...8))
    default:
      .value(
        chance.happens(0.2) ? .zero : Millionths(near: chance.number(2...20) / periodDays))
    }
  }
}
