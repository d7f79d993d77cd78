public import SupplyModel

extension FactRow {
  /// A fact of a case with the value that is supposed.
  public init(_ change: FactChange, of supplyCase: SupplyCase, whatIf: Int) {
    let (kind, subject, detail) = change.fact.name(in: supplyCase)
    self.init(
      whatIf: whatIf, kind: kind, subject: subject, detail: detail,
      place: supplyCase.row(of: change.fact),
      old: change.fact.cell(of: supplyCase.value(of: change.fact)),
      new: change.value.cell)
  }

  /// The fact and its value in a case; nil where the case has no such fact or the cells are no value of it.
  public func change(in supplyCase: SupplyCase) -> FactChange? {
    guard let fact = fact(in: supplyCase), let value = value(of: fact) else { return nil }
    return FactChange(fact, value)
  }

  private func fact(in supplyCase: SupplyCase) -> Fact? {
    let position = (Int(detail) ?? 0) - 1
    switch kind {
    case .change:
      return supplyCase.changes.indices.contains(position)
        ? .change(supplyCase.changes[position]) : nil
    case .consent:
      return supplyCase.consents.indices.contains(position)
        ? .consent(supplyCase.consents[position]) : nil
    case .limit:
      return LimitKind(rawValue: detail).flatMap { kind in
        LimitSubject(subject, of: kind).map { .limit(kind, of: $0) }
      }
    case .sailings: return Leg.ID(subject).map { .sailings($0) }
    case .refusal: return Leg.ID(subject).map { .refusal($0, goodsClass: detail) }
    case .loss: return Leg.ID(subject).map { .loss($0) }
    case .transit: return Leg.ID(subject).map { .transit($0) }
    case .leg: return Leg.ID(subject).map { .leg($0) }
    case .corridor: return .corridor(subject)
    case .place: return Place.ID(subject).map { .place($0) }
    case .supply:
      return Item.ID(subject).flatMap { item in Place.ID(detail).map { .supply(item, $0) } }
    case .availability: return Supply.ID(subject).map { .availability($0) }
    case .keep: return Supply.ID(subject).map { .keep($0) }
    case .earmark: return Supply.ID(subject).map { .earmark($0) }
    case .complement: return Complement.ID(subject).map { .complement($0) }
    case .vehicles: return Lift.ID(subject).map { .vehicles($0, Place.ID(detail)) }
    case .load: return Lift.ID(subject).map { .load($0, goodsClass: detail) }
    case .people: return Post.ID(subject).map { .people($0) }
    case .work: return Work.ID(subject).map { .work($0) }
    case .budget: return .budget(subject)
    case .floor: return Need.ID(subject).map { .floor($0) }
    case .due: return Need.ID(subject).map { .due($0) }
    case .earliest: return Need.ID(subject).map { .earliest($0) }
    }
  }

  private func value(of fact: Fact) -> FactValue? {
    if new == "absent" { return .absent }
    if new == "present" { return .present }
    switch fact {
    case .consent: return Consent.State(rawValue: new).map { .consent($0) }
    case .complement: return Truth(rawValue: new).map { .truth($0) }
    case .earmark: return Need.ID(new).map { .need($0) }
    case .availability, .due: return CalendarDate(new).map { .date($0) }
    default: return Millionths(new).map { .amount($0) }
    }
  }
}

extension FactValue {
  fileprivate var cell: String {
    switch self {
    case .absent: "absent"
    case .present: "present"
    case .amount(let figure): figure.description
    case .date(let date): date.description
    case .truth(let truth): truth.rawValue
    case .consent(let state): state.rawValue
    case .need(let need): need.description
    }
  }
}

extension Fact {
  /// What a case says of the fact, as one cell; a change tells what it sets.
  fileprivate func cell(of value: FactValue) -> String {
    guard case .change(let row) = self else { return value == .absent ? "" : value.cell }
    switch row.effect {
    case .value(let figure): return figure.description
    case .factor(let factor): return "\u{d7}\(factor)"
    }
  }

  fileprivate func name(in supplyCase: SupplyCase) -> (FactKind, String, String) {
    switch self {
    case .change(let row):
      (.change, row.subject, position(of: row, in: supplyCase.changes))
    case .consent(let row): (.consent, row.subject, position(of: row, in: supplyCase.consents))
    case .limit(let kind, let subject): (.limit, subject.description, kind.rawValue)
    case .sailings(let leg): (.sailings, leg.description, "")
    case .refusal(let leg, let goodsClass): (.refusal, leg.description, goodsClass)
    case .loss(let leg): (.loss, leg.description, "")
    case .transit(let leg): (.transit, leg.description, "")
    case .leg(let leg): (.leg, leg.description, "")
    case .corridor(let name): (.corridor, name, "")
    case .place(let place): (.place, place.description, "")
    case .supply(let item, let place): (.supply, item.description, place.description)
    case .availability(let supply): (.availability, supply.description, "")
    case .keep(let supply): (.keep, supply.description, "")
    case .earmark(let supply): (.earmark, supply.description, "")
    case .complement(let complement): (.complement, complement.description, "")
    case .vehicles(let lift, let place): (.vehicles, lift.description, place?.description ?? "")
    case .load(let lift, let goodsClass): (.load, lift.description, goodsClass)
    case .people(let post): (.people, post.description, "")
    case .work(let work): (.work, work.description, "")
    case .budget(let resource): (.budget, resource, "")
    case .floor(let need): (.floor, need.description, "")
    case .due(let need): (.due, need.description, "")
    case .earliest(let need): (.earliest, need.description, "")
    }
  }

  private func position<Row: Equatable>(of row: Row, in rows: [Row]) -> String {
    rows.firstIndex(of: row).map { String($0 + 1) } ?? ""
  }
}
