import SupplyModel

extension RateMessage {
  /// The rate in English.
  public var english: Wording<English> {
    switch span {
    case .day: "\(number: figure) \(name: measure.unit) a day"
    case .month: "\(number: figure) \(name: measure.unit) a month"
    case .store: "\(number: figure) \(name: measure.unit)"
    }
  }
}

extension SupposedFact {
  /// The condition in English.
  public var english: Wording<English> {
    switch told.change.fact {
    case .change(let row): change(row)
    case .consent(let row): consent(row)
    case .limit(let kind, let subject): limited(kind, subject)
    case .sailings(let leg): "goods on \(leg) do not wait for sailings"
    case .refusal(let leg, let goodsClass): "\(leg) takes \(name: goodsClass)"
    case .loss(let leg): "nothing is lost on \(leg)"
    case .transit(let leg):
      told.newFigure.map { "\(leg) takes \($0, one: "day", other: "days") or fewer" }
        ?? "\(leg) takes no time"
    case .leg(let leg): "\(leg) is lost"
    case .corridor(let corridor): lost(corridor)
    case .place(let place): "\(place) is lost"
    case .supply(let item, let place): more(item, place)
    case .availability(let supply): available(supply)
    case .keep(let supply): "nothing of \(supply) is kept back"
    case .earmark(let supply): "\(supply) is not reserved"
    case .complement(let id): companion(id)
    case .vehicles(let lift, let place): vehicles(lift, place)
    case .load(let lift, let goodsClass): "\(lift) takes \(name: goodsClass)"
    case .people(let post): people(post)
    case .work(let work): "\(work) is done"
    case .budget(let resource): "the budget of \(name: resource) is \(number: told.newFigure ?? 0)"
    case .floor(let need): "\(need) has no floor"
    case .due(let need): due(need)
    case .earliest(let need): "\(need) takes goods from the start"
    }
  }

  private func change(_ row: Change) -> Wording<English> {
    if let asset = row.asset {
      return "\(name: row.subject) needs no \(asset.lift) (\(name: told.row))"
    }
    return row.closesEntirely
      ? "\(name: row.subject) is not shut \(SpanMessage(row.span)) (\(name: told.row))"
      : "\(name: row.attribute.rawValue) of \(name: row.subject) does not change \(SpanMessage(row.span)) (\(name: told.row))"
  }

  private func consent(_ row: Consent) -> Wording<English> {
    row.classes.isEmpty
      ? "\(name: row.authority) consents to \(name: row.subject)"
      : "\(name: row.authority) consents to \(list: row.classes.sorted()) on \(name: row.subject)"
  }

  private func limited(_ kind: LimitKind, _ subject: LimitSubject) -> Wording<English> {
    let who: Wording<English> =
      others.isEmpty
      ? "\(name: subject.description) \(name: kind.verb)"
      : "\(list: [subject] + others) each \(name: kind.verbOfMany)"
    guard let new = told.newFigure else { return "\(who) any amount" }
    return "\(who) \(told.rate(new, kind)) and not \(told.rate(told.oldFigure, kind))"
  }

  private func lost(_ corridor: String) -> Wording<English> {
    told.newFigure.map { "\(name: corridor) lets in \(percent: $0) of what it can" }
      ?? "\(name: corridor) is lost"
  }

  private func more(_ item: Item.ID, _ place: Place.ID) -> Wording<English> {
    let goods = told.goods ?? Quantity(0)
    // What is counted in a unit of its own may bear the item's name already: 500 round of round-90.
    return goods.isCounted || goods.isMass
      ? "there \(by: goods, one: "is", other: "are") \(goods) more \(item) at \(place) from the start"
      : "there \(by: goods, one: "is", other: "are") \(goods) more of \(item) at \(place) from the start"
  }

  private func available(_ supply: Supply.ID) -> Wording<English> {
    guard case .date(let date) = told.change.value, case .date(let old) = told.old else {
      return "\(supply) is available earlier"
    }
    return "\(supply) is available on \(date) and not on \(old)"
  }

  private func companion(_ id: Complement.ID) -> Wording<English> {
    guard let own = told.companion else { return "\(id) holds" }
    let what = own.companion.description
    return told.change.value == .truth(.refuted)
      ? "\(name: what) for \(own.item) must be sent (\(id))"
      : "\(name: what) for \(own.item) is there already (\(id))"
  }

  private func vehicles(_ lift: Lift.ID, _ place: Place.ID?) -> Wording<English> {
    guard let place, let count = told.newFigure else {
      return "there is enough of \(lift) everywhere"
    }
    return "the number of \(lift) at \(place) is \(number: count) and not \(number: told.oldFigure)"
  }

  private func people(_ post: Post.ID) -> Wording<English> {
    told.newFigure.map {
      "\($0, one: "more person is", other: "more people are") at \(post) from the start"
    } ?? "there are enough people at \(post)"
  }

  private func due(_ need: Need.ID) -> Wording<English> {
    guard case .date(let date) = told.change.value else { return "\(need) is due later" }
    return "deliveries to \(need) count until \(date)"
  }
}

extension LimitKind {
  /// What a leg or place does with goods.
  var verb: String {
    switch description.counts {
    case .departing: "carries"
    case .handled: "loads and unloads"
    case .stored: "stores"
    }
  }
}

extension LimitKind {
  /// What several legs or places do with goods.
  var verbOfMany: String {
    switch description.counts {
    case .departing: "carry"
    case .handled: "load and unload"
    case .stored: "store"
    }
  }
}

extension Wording.StringInterpolation where Speech == English {
  /// Other words in these.
  mutating func appendInterpolation(_ words: Wording<English>) {
    for span in words.spans { appendLiteral(span.text) }
  }
}

extension ToldFact {
  /// A figure of a limit with what it counts.
  func rate(_ figure: Double, _ kind: LimitKind) -> RateMessage {
    RateMessage(
      figure, kind.description.measure,
      kind.description.counts == .stored ? .store : isMonthly ? .month : .day)
  }
}

extension Change {
  /// Whether it lets nothing through.
  var closesEntirely: Bool {
    [.throughput, .handling].contains(attribute)
      && (effect == .factor(.zero) || effect == .value(.zero))
  }
}
