import SupplyModel

extension HoldingFact {
  /// The obstacle in English.
  public var english: Wording<English> {
    switch told.change.fact {
    case .change(let row): change(row)
    case .consent(let row): consent(row)
    case .limit(let kind, let subject):
      others.isEmpty
        ? "\(name: subject.description) \(name: kind.verb) at most \(told.rate(told.oldFigure, kind))"
        : "\(list: [subject] + others) each \(name: kind.verbOfMany) at most \(told.rate(told.oldFigure, kind))"
    case .sailings(let leg): "goods on \(leg) wait for sailings"
    case .refusal(let leg, let goodsClass): "\(leg) refuses \(name: goodsClass)"
    case .loss(let leg): "\(leg) loses \(percent: told.oldFigure) of what it carries"
    case .transit(let leg): "\(leg) takes \(told.oldFigure, one: "day", other: "days")"
    case .leg(let leg): "\(leg) is open"
    case .corridor(let corridor): "\(name: corridor) is open"
    case .place(let place): "\(place) is open"
    case .supply(let item, let place): "there is too little \(item) at \(place)"
    case .availability(let supply): available(supply)
    case .keep(let supply): "\(number: told.oldFigure) of \(supply) are kept back"
    case .earmark(let supply): earmark(supply)
    case .complement(let id): companion(id)
    case .vehicles(let lift, let place): vehicles(lift, place)
    case .load(let lift, let goodsClass): "\(lift) takes no \(name: goodsClass)"
    case .people(let post): people(post)
    case .work(let work): "\(work) is not done"
    case .budget(let resource): "the budget of \(name: resource) is \(number: told.oldFigure)"
    case .floor(let need): "\(percent: told.oldFigure) of \(need) come first, as its floor"
    case .due(let need): due(need)
    case .earliest(let need): "\(need) takes nothing before its first day"
    }
  }

  private func change(_ row: Change) -> Wording<English> {
    let why = row.reason.isEmpty ? told.row : "\(told.row): \(row.reason)"
    if let asset = row.asset {
      return
        "\(name: row.subject) needs \(asset.lift) at \(asset.place) \(SpanMessage(row.span)) (\(name: why))"
    }
    return row.closesEntirely
      ? "\(name: row.subject) is shut \(SpanMessage(row.span)) (\(name: why))"
      : "\(name: row.attribute.rawValue) of \(name: row.subject) changes \(SpanMessage(row.span)) (\(name: why))"
  }

  private func consent(_ row: Consent) -> Wording<English> {
    let what = row.classes.isEmpty ? "" : " for \(row.classes.sorted().joined(separator: ", "))"
    if row.state == .granted {
      return
        "\(name: row.authority) has consented to \(name: row.subject)\(name: what) only \(SpanMessage(row.span))"
    }
    return row.state == .unknown
      ? "whether \(name: row.authority) consents to \(name: row.subject)\(name: what) is not known"
      : "\(name: row.authority) has not consented to \(name: row.subject)\(name: what)"
  }

  private func available(_ supply: Supply.ID) -> Wording<English> {
    guard case .date(let old) = told.old else { return "\(supply) is available too late" }
    return "\(supply) is available only from \(old)"
  }

  private func earmark(_ supply: Supply.ID) -> Wording<English> {
    guard case .need(let need) = told.old else { return "\(supply) is reserved" }
    return "\(supply) is reserved for \(need)"
  }

  private func companion(_ id: Complement.ID) -> Wording<English> {
    guard let own = told.companion else { return "\(id) does not hold" }
    let what = own.companion.description
    return told.old == .truth(.unknown)
      ? "\(own.item) waits for \(number: own.ratio.value) of \(name: what) each, and whether they are there already is not known (\(id))"
      : "\(own.item) waits for \(number: own.ratio.value) of \(name: what) each (\(id))"
  }

  private func vehicles(_ lift: Lift.ID, _ place: Place.ID?) -> Wording<English> {
    guard let place, told.bases[place] == nil, !told.bases.isEmpty else {
      return "there is too little of \(lift) where it is needed"
    }
    let bases = told.bases.keys.sorted().map { base in
      "\(base) (\(English.numerals.plain(told.bases[base]?.value ?? 0)))"
    }
    return "\(lift) is only at \(list: bases), and not at \(place), where it is needed"
  }

  private func people(_ post: Post.ID) -> Wording<English> {
    told.postPlace.map { "there are too few people at \(post) in \($0)" }
      ?? "there are too few people at \(post)"
  }

  private func due(_ need: Need.ID) -> Wording<English> {
    guard case .date(let old) = told.old else { return "\(need) is due too early" }
    return "\(need) is due on \(old)"
  }
}
