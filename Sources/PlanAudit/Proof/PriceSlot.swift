import SupplyModel

/// Where the price of a limit stands in a ``PriceSheet``.
enum PriceSlot {
  case limit(LimitKind, Int)
  case bulk(LimitKind, Int)
  case amount(need: Int, Int)
  case floor(Int)
  case share(round: Int, Int)
  case companions(need: Int, Int)
  case release(Int, Int)
  case lift(Measure, Int)
  case asset(Int)
  case training(Int)
  case service(Int)
  case budget(Int)
  case cover(Int)
  case earlier(Int)

  /// The slot of a limit; nil when the limit does not exist.
  init?(
    of limit: PricedLimit, in facts: IndexedCase, before stages: ArraySlice<StageProof>,
    _ rounds: [AuditedRound]
  ) {
    guard
      let slot = Self.share(limit, facts, rounds) ?? Self.slotOfGoods(of: limit, in: facts)
        ?? Self.slotOfSets(of: limit, in: facts)
        ?? Self.slotOfCarriage(of: limit, in: facts) ?? Self.slotOfPosts(of: limit, in: facts)
        ?? Self.earlier(limit, stages)
    else { return nil }
    self = slot
  }

  /// The need's place among those that take part in a round, which is the stage's own or an earlier one.
  private static func share(
    _ limit: PricedLimit, _ facts: IndexedCase, _ rounds: [AuditedRound]
  ) -> Self? {
    guard case .share(let name, let end, let number) = limit, let need = facts.names.needs[name]
    else { return nil }
    for (index, round) in rounds.enumerated()
    where round.number == number && round.end == end {
      if let position = round.needs.firstIndex(of: need) {
        return .share(round: index, position)
      }
    }
    return nil
  }

  private static func earlier(_ limit: PricedLimit, _ stages: ArraySlice<StageProof>) -> Self? {
    guard case .earlier(let stage) = limit else { return nil }
    return stages.firstIndex { $0.stage == stage }.map { .earlier($0) }
  }

  private static func slotOfGoods(of limit: PricedLimit, in facts: IndexedCase) -> Self? {
    switch limit {
    case .limit(let kind, let subject, let period):
      return index(position(of: subject, kind, facts), period, facts.limits[kind], facts)
        .map { .limit(kind, $0) }
    case .bulk(let kind, let subject, let period):
      guard let position = position(of: subject, kind, facts),
        facts.carryOvers.of(kind, position) != nil
      else { return nil }
      return index(position, period, facts.limits[kind], facts).map { .bulk(kind, $0) }
    case .amount(let name, let instalment, let end):
      guard let need = facts.names.needs[name], facts.needs[need].isStated, end != .open,
        facts.needs[need].instalments.indices.contains(instalment - 1)
      else { return nil }
      return .amount(need: need, 2 * (instalment - 1) + end.index)
    case .floor(let name):
      return facts.names.needs[name].flatMap { facts.needs[$0].hasFloor ? .floor($0) : nil }
    default: return nil
    }
  }

  private static func position(
    of subject: LimitSubject, _ kind: LimitKind, _ facts: IndexedCase
  ) -> Int? {
    guard kind.description.isOfPlaces == subject.isPlace else { return nil }
    return switch subject {
    case .leg(let leg): facts.names.legs[leg]
    case .place(let place): facts.names.places[place]
    }
  }

  private static func slotOfSets(of limit: PricedLimit, in facts: IndexedCase) -> Self? {
    switch limit {
    case .companions(let name, let complement, let period):
      guard let need = facts.names.needs[name] else { return nil }
      let set = facts.recipient.sets[need].firstIndex { $0.id == complement }
      return index(set, period, facts).map { .companions(need: need, $0) }
    case .release(let name, let stretch, let period):
      guard let release = facts.names.releases[name],
        facts.recipient.releases[release].stretches.indices.contains(stretch)
      else { return nil }
      return index(stretch, period, facts).map { .release(release, $0) }
    case .cover(let place, let item, let period):
      guard let place = facts.names.places[place], let item = facts.names.items[item] else {
        return nil
      }
      return index(facts.recipient.cover(of: item, at: place), period, facts).map { .cover($0) }
    default: return nil
    }
  }

  private static func slotOfCarriage(of limit: PricedLimit, in facts: IndexedCase) -> Self? {
    switch limit {
    case .lift(let name, let measure, let period):
      guard let leg = facts.names.legs[name],
        facts.supplyCase.items.indices.contains(where: {
          facts.load(of: $0, on: leg, in: measure) != nil
        })
      else { return nil }
      return index(leg, period, facts).map { .lift(measure, $0) }
    case .assetThroughput(let leg, let lift, let period):
      return asset(facts.names.legs[leg].map { .leg($0) }, lift, period, facts)
    case .assetHandling(let place, let lift, let period):
      return asset(facts.names.places[place].map { .place($0) }, lift, period, facts)
    case .budget(let resource):
      return facts.carriage.budgets.firstIndex { $0.resource == resource }.map { .budget($0) }
    default: return nil
    }
  }

  private static func slotOfPosts(of limit: PricedLimit, in facts: IndexedCase) -> Self? {
    switch limit {
    case .training(let name, let period):
      let post = facts.staffing.posts.firstIndex { $0.post.id == name && $0.training != nil }
      return index(post, period, facts).map { .training($0) }
    case .service(let name, let period):
      let post = facts.staffing.posts.firstIndex { $0.post.id == name && $0.service != nil }
      return index(post, period, facts).map { .service($0) }
    default: return nil
    }
  }

  private static func asset(
    _ subject: AssetLimit.Subject?, _ lift: Lift.ID, _ period: Int, _ facts: IndexedCase
  ) -> Self? {
    let asset = facts.carriage.assets.firstIndex {
      $0.subject == subject && facts.carriage.lifts[$0.lift].lift.id == lift
    }
    guard let asset, let index = index(asset, period, facts),
      facts.carriage.assets[asset].kept[period] != nil
    else { return nil }
    return .asset(index)
  }

  private static func index(
    _ subject: Int?, _ period: Int, _ limits: [Int128?], _ facts: IndexedCase
  ) -> Int? {
    index(subject, period, facts).flatMap { limits[$0] == nil ? nil : $0 }
  }

  private static func index(_ subject: Int?, _ period: Int, _ facts: IndexedCase) -> Int? {
    guard let subject, (0..<facts.periods).contains(period) else { return nil }
    return subject * facts.periods + period
  }
}

extension LimitSubject {
  fileprivate var isPlace: Bool {
    if case .place = self { true } else { false }
  }
}
