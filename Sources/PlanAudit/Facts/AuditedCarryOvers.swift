import SupplyModel

/// *Heavy pieces* of the formulation: which limits leave something over from period to period, and how much.
struct AuditedCarryOvers {
  /// What one limit leaves over.
  struct CarryOver {
    /// The items whose units outweigh the limit.
    let heavy: Set<Int>
    /// By period, the most that is left over at its end, in millionths of the limit's unit.
    let most: [Int128]
  }

  /// By kind, then leg or place.
  private var ofLimits: [LimitKind: [Int: CarryOver]] = [:]
  /// By post.
  private(set) var ofPosts: [Int: CarryOver] = [:]

  /// Nothing is left over.
  init() {}

  init(_ facts: IndexedCase) {
    let whole = facts.supplyCase.items.indices.filter {
      facts.supplyCase.items[$0].isWhole && Self.outweighsAny(facts.supplyCase.items[$0], facts)
    }
    let journeys = Dictionary(uniqueKeysWithValues: whole.map { ($0, ItemJourneys($0, facts)) })
    for kind in LimitKind.allCases where AuditedLimits.line(kind).counted != .stored {
      for subject in facts.supplyCase.subjects(of: kind).indices {
        let pieces = journeys.values.compactMap { $0.piece(over: kind, of: subject, facts) }
        ofLimits[kind, default: [:]][subject] = Self.carryOver(pieces, facts.periods)
      }
    }
    for (index, post) in facts.staffing.posts.enumerated() {
      ofPosts[index] = Self.carryOver(of: post, facts)
    }
  }

  private static func outweighsAny(_ item: Item, _ facts: IndexedCase) -> Bool {
    LimitKind.allCases.contains { kind in
      let size = Int128(item.size(in: AuditedLimits.line(kind).measure))
      return facts.limits[kind].contains { $0.map { $0 > 0 && $0 < size } ?? false }
    }
  }

  /// What a limit leaves over; nil where nothing outweighs it.
  func of(_ kind: LimitKind, _ subject: Int) -> CarryOver? { ofLimits[kind]?[subject] }

  /// A unit that outweighs a limit, and the first period in which it can be there.
  struct Piece {
    let item: Int
    let size: Int128
    let first: Int
  }

  private static func carryOver(_ pieces: [Piece], _ periods: Int) -> CarryOver? {
    guard !pieces.isEmpty else { return nil }
    return CarryOver(
      heavy: Set(pieces.map(\.item)),
      most: (0..<periods).map { period in
        pieces.filter { $0.first <= period }.map(\.size).max() ?? 0
      })
  }

  /// A post leaves something over only where all that can be there and waits for it comes whole.
  private static func carryOver(of post: AuditedPost, _ facts: IndexedCase) -> CarryOver? {
    func isThin(_ parts: Int128) -> Bool { parts > 0 && parts < AuditedPost.trainingParts }
    guard let training = post.training, training.contains(where: isThin) else { return nil }
    var pieces: [Piece] = []
    for item in post.items {
      guard let first = ItemJourneys(item, facts).first[post.place] else { continue }
      guard facts.supplyCase.items[item].isWhole,
        !facts.placesReachedAfterLoss(item).contains(post.place)
      else { return nil }
      if training[first...].contains(where: isThin) {
        pieces.append(Piece(item: item, size: 1_000_000, first: first))
      }
    }
    return carryOver(pieces, facts.periods)
  }
}

/// When an item can be where, whatever it is of use for and whoever it waits for.
private struct ItemJourneys {
  let item: Int
  /// By place, the first period in which it can be there; nil is never.
  private(set) var first: [Int?]

  init(_ item: Int, _ facts: IndexedCase) {
    self.item = item
    first = facts.supplyCase.places.map { _ in nil }
    // What can be there in each period, forward in time: every passage takes a period or more.
    var coming = [Set<Int>](repeating: [], count: facts.periods)
    for supply in facts.supplies where facts.commodities.all[supply.commodity].item == item {
      for (period, grams) in supply.available.enumerated() where grams > 0 {
        coming[period].insert(supply.place)
      }
    }
    for release in facts.recipient.releases
    where facts.commodities.all[release.commodity].item == item {
      let opening = max(1, facts.supplyCase.calendar.firstOpenPeriod)
      if opening < facts.periods { coming[opening].insert(release.place) }
    }
    for period in 0..<facts.periods {
      for place in coming[period] where first[place] == nil { first[place] = period }
      for (leg, ends) in facts.ends.enumerated()
      where first[ends.origin] != nil && facts.isOpen(leg, to: item, in: period) {
        coming[facts.timetable.arrival[leg * facts.periods + period]].insert(ends.destination)
      }
    }
  }

  /// A unit of the item over a limit that it outweighs in a period in which it can count there.
  func piece(
    over kind: LimitKind, of subject: Int, _ facts: IndexedCase
  ) -> AuditedCarryOvers.Piece? {
    let line = AuditedLimits.line(kind)
    let size = Int128(facts.supplyCase.items[item].size(in: line.measure))
    let limits = facts.limits[kind][subject * facts.periods..<(subject + 1) * facts.periods]
    let thin = limits.indices.filter { slot in
      limits[slot].map { $0 > 0 && $0 < size } ?? false
    }.map { $0 - limits.startIndex }
    guard !thin.isEmpty else { return nil }
    let isOfLeg = line.counted == .departing
    let place = isOfLeg ? facts.ends[subject].origin : subject
    guard let first = first[place], !facts.placesReachedAfterLoss(item).contains(place),
      thin.contains(where: { counts(over: isOfLeg, subject, in: $0, facts) })
    else { return nil }
    return AuditedCarryOvers.Piece(item: item, size: size, first: first)
  }

  /// Whether it can depart on a leg in a period, or depart from or reach a place.
  private func counts(
    over isOfLeg: Bool, _ subject: Int, in period: Int, _ facts: IndexedCase
  ) -> Bool {
    if isOfLeg { return departs(on: subject, in: period, facts) }
    return facts.ends.enumerated().contains { leg, ends in
      (ends.origin == subject && departs(on: leg, in: period, facts))
        || (ends.destination == subject
          && (0..<period).contains {
            departs(on: leg, in: $0, facts)
              && facts.timetable.arrival[leg * facts.periods + $0] == period
          })
    }
  }

  private func departs(on leg: Int, in period: Int, _ facts: IndexedCase) -> Bool {
    guard let first = first[facts.ends[leg].origin], first <= period else { return false }
    return facts.isOpen(leg, to: item, in: period)
  }
}
