extension CaseDraft {
  mutating func suppose(ofLegs change: FactChange) {
    switch change.fact {
    case .sailings(let id): suppose(sailingsOf: id, change.value)
    case .refusal(let id, let goodsClass):
      update(&legs, where: { $0.id == id }) { $0.refusedClasses.remove(goodsClass) }
    case .loss(let id):
      update(&legs, where: { $0.id == id }) { $0.loss = change.value.figure ?? .zero }
    case .transit(let id):
      update(&legs, where: { $0.id == id }) { $0.transitDays = change.value.figure ?? .zero }
    case .leg(let id): if change.value == .absent { remove { $0.id == id } }
    case .corridor(let name): suppose(corridor: name, change.value)
    default: return
    }
  }

  /// Without sailings a leg departs on any day; with an amount, each takes so many times as much.
  private mutating func suppose(sailingsOf id: Leg.ID, _ value: FactValue) {
    guard let times = value.figure else {
      carriage.sailings.removeAll { $0.leg == id }
      return
    }
    update(&carriage.sailings, where: { $0.leg == id }) { sailing in
      sailing.capacity = sailing.capacity.map { $0.times(times) }
    }
  }

  /// A corridor that is absent has no legs; with an amount, the legs by which it is entered carry that
  /// share of what they can.
  private mutating func suppose(corridor name: String, _ value: FactValue) {
    guard let share = value.figure else {
      if value == .absent { remove { $0.corridor == name } }
      return
    }
    let own = legs.filter { $0.corridor == name }
    let ends = Set(own.map(\.destination))
    for leg in own where !ends.contains(leg.origin) {
      changes.append(
        Change(
          subject: leg.id.description, span: .allYear,
          attribute: .throughput, effect: .factor(share)))
      update(&carriage.sailings, where: { $0.leg == leg.id }) { sailing in
        sailing.capacity = sailing.capacity.map { $0.times(share) }
      }
    }
  }

  /// A figure of a limit; without one there is no limit.
  mutating func suppose(_ kind: LimitKind, of subject: LimitSubject, _ value: FactValue) {
    switch subject {
    case .leg(let id): update(&legs, where: { $0.id == id }) { kind.set(value.figure, on: &$0) }
    case .place(let id): update(&places, where: { $0.id == id }) { kind.set(value.figure, on: &$0) }
    }
  }

  /// A place that is lost has no legs.
  mutating func remove(place: Place.ID) { remove { $0.touches(place) } }

  /// Takes legs away, with their sailings and the works on them.
  private mutating func remove(_ isGone: (Leg) -> Bool) {
    let gone = legs.filter(isGone)
    legs.removeAll(where: isGone)
    carriage.sailings.removeAll { sailing in gone.contains { $0.id == sailing.leg } }
    carriage.works.removeAll { work in gone.contains { $0.id.description == work.subject } }
  }
}

extension Leg {
  fileprivate func touches(_ place: Place.ID) -> Bool { origin == place || destination == place }
}

extension FactValue {
  /// The figure, where it is one.
  public var figure: Millionths? {
    if case .amount(let figure) = self { figure } else { nil }
  }
}

extension Mass {
  fileprivate func times(_ factor: Millionths) -> Mass {
    Mass(grams: Int(clamping: Int128(grams) * Int128(factor.count) / 1_000_000))
  }
}
