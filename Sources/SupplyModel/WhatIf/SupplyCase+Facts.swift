extension SupplyCase {
  /// The row that states a fact, such as `changes.csv:4`; only the file where the line is not known, and nothing
  /// where no row states it.
  public func row(of fact: Fact) -> String {
    guard let file = fact.file else { return "" }
    return notes(of: fact)?.line.map { "\(file):\($0)" } ?? file
  }

  private func notes(of fact: Fact) -> RowNotes? {
    switch fact {
    case .change(let row): row.notes
    case .consent(let row): row.notes
    case .limit(_, .leg(let id)), .refusal(let id, _), .loss(let id), .transit(let id),
      .leg(let id):
      leg(id)?.notes
    case .sailings(let id): carriage.sailings.first { $0.leg == id }?.notes
    case .limit(_, .place(let id)), .place(let id): place(id)?.notes
    case .availability(let id), .keep(let id), .earmark(let id): supply(id)?.notes
    case .complement(let id): recipient.complements.first { $0.id == id }?.notes
    case .vehicles(let id, _): carriage.lifts.first { $0.id == id }?.notes
    case .people(let id): staffing.posts.first { $0.id == id }?.notes
    case .work(let id): carriage.works.first { $0.id == id }?.notes
    case .budget(let name): carriage.budgets.first { $0.resource == name }?.notes
    case .floor(let id), .due(let id), .earliest(let id): need(id)?.notes
    case .corridor, .supply, .load: nil
    }
  }

  /// What the case says of a fact.
  public func value(of fact: Fact) -> FactValue {
    switch fact {
    case .change, .sailings, .refusal, .leg, .corridor, .place: .present
    case .supply, .people, .work: .absent
    case .consent(let row): .consent(row.state)
    case .complement(let id):
      recipient.complements.first { $0.id == id }.map { .truth($0.truth) } ?? .absent
    case .earmark(let id): supply(id)?.earmark.map { .need($0) } ?? .absent
    case .availability(let id): (supply(id)?.available).map { .date($0) } ?? .absent
    case .due(let id): (need(id)?.due).map { .date($0) } ?? .absent
    case .earliest(let id): need(id)?.earliest.map { .date($0) } ?? .absent
    default: figure(of: fact).map { .amount($0) } ?? .absent
    }
  }

  /// The figure of a fact as its row states it; nil where it states none.
  public func figure(of fact: Fact) -> Millionths? {
    switch fact {
    case .limit(let kind, .leg(let id)): leg(id).flatMap { kind.figure(of: $0) }
    case .limit(let kind, .place(let id)): place(id).flatMap { kind.figure(of: $0) }
    case .loss(let id): leg(id)?.loss
    case .transit(let id): leg(id)?.transitDays
    case .keep(let id): supply(id)?.keep
    case .vehicles(let id, let place): vehicles(id, at: place)
    case .load(let id, let goodsClass):
      carriage.lifts.first { $0.id == id }
        .map { Millionths(count: $0.load(of: goodsClass).grams) }
    case .budget(let name): carriage.budgets.first { $0.resource == name }?.amount
    case .floor(let id): need(id)?.floor
    default: nil
    }
  }

  private func vehicles(_ id: Lift.ID, at place: Place.ID?) -> Millionths {
    let bases = carriage.lifts.first { $0.id == id }?.bases ?? []
    let own = bases.filter { place == nil || $0.place == place }
    return Millionths(count: own.reduce(0) { $0 + $1.count.count })
  }

  private func leg(_ id: Leg.ID) -> Leg? { legs.first { $0.id == id } }

  private func place(_ id: Place.ID) -> Place? { places.first { $0.id == id } }

  private func supply(_ id: Supply.ID) -> Supply? { supplies.first { $0.id == id } }

  private func need(_ id: Need.ID) -> Need? { needs.first { $0.id == id } }
}

extension Fact {
  /// The file of the table whose rows state it; nil where none does.
  public var file: String? {
    switch self {
    case .change: "changes.csv"
    case .consent: "consents.csv"
    case .limit(_, .leg), .refusal, .loss, .transit, .leg, .corridor: "legs.csv"
    case .sailings: "sailings.csv"
    case .limit(_, .place), .place: "places.csv"
    case .supply: nil
    case .availability, .keep, .earmark: "supplies.csv"
    case .complement: "complements.csv"
    case .vehicles: "lifts.csv"
    case .load: "loads.csv"
    case .people: "posts.csv"
    case .work: "works.csv"
    case .budget: "budgets.csv"
    case .floor, .due, .earliest: "needs.csv"
    }
  }
}
