import SupplyModel

/// *Heavy pieces*: what limits (2), (3) and (12) leave over from period to period.
extension PeerFormulation {
  /// A unit of an item that outweighs a limit.
  struct HeavyPiece {
    let item: Item.ID
    /// In the limit's unit.
    let size: Double
    /// The first period in which it can be there.
    let first: Int
  }

  /// A limit over all periods.
  struct Rate {
    /// What counts against it in each period.
    let uses: [[(commodity: Int, term: PeerProgram.Term)]]
    /// What it takes in each period; nil is no limit.
    let most: [Double?]
    /// What works take off each row.
    let gains: [[PeerProgram.Term]]
    let heavy: [HeavyPiece]
  }

  /// The rows of a limit, with what each period leaves over for the next where pieces outweigh it.
  mutating func add(_ rate: Rate) {
    var before: Int?
    let heavy = Set(rate.heavy.map(\.item))
    for t in periods {
      guard let most = rate.most[t] else {
        before = nil
        continue
      }
      var row = rate.uses[t].map(\.term) + rate.gains[t]
      if !heavy.isEmpty {
        let bulk = rate.uses[t].filter { !heavy.contains(commodities[$0.commodity].item.id) }
        program.addRow(bulk.map(\.term) + rate.gains[t], atMost: most)
        if let before { row.append((before, -1)) }
        let left = program.addColumn()
        let largest = rate.heavy.filter { $0.first <= t }.map(\.size).max()
        program.addRow([(left, 1)], atMost: largest ?? 0)
        row.append((left, 1))
        before = left
      }
      program.addRow(row, atMost: most)
    }
  }

  /// The pieces that outweigh a limit in a period in which they can count there, given by item.
  func heavyPieces(
    over most: [Double?], at place: Place.ID, size: (Item) -> Double,
    counting: (Item.ID, [Place.ID: Int]) -> Set<Int>
  ) -> [HeavyPiece] {
    supplyCase.items.filter(\.isWhole).compactMap { item in
      let reached = firstPeriods(of: item)
      guard let first = reached[place], !placesTouchedByLoss(item).contains(place),
        counting(item.id, reached).contains(where: { Self.outweighs(size(item), most[$0]) })
      else { return nil }
      return HeavyPiece(item: item.id, size: size(item), first: first)
    }
  }

  /// Whether a piece is larger than a limit above nothing, which counts to the next millionth.
  private static func outweighs(_ size: Double, _ most: Double?) -> Bool {
    guard let most, most > 0 else { return false }
    return size * 1e6 > (most * 1e6 - 0.001).rounded(.up) + 0.5
  }

  /// The first period in which an item can be at each place, whoever it waits for.
  func firstPeriods(of item: Item) -> [Place.ID: Int] {
    var first: [Place.ID: Int] = [:]
    func reach(_ place: Place.ID, _ t: Int) { first[place] = min(first[place] ?? t, t) }
    for entry in lots where entry.supply.item == item.id && entry.lot.mass > .zero {
      for t in periods where limits.canDraw(entry.lot, t) { reach(entry.supply.place, t) }
    }
    for release in supplyCase.recipient.releases where release.item == item.id {
      for t in periods where t > 0 && limits.isAfterPlanning(t) { reach(release.place, t) }
    }
    for departure in departures.sorted(by: { $0.period < $1.period })
    where isCarried(departure) && commodities[departure.commodity].item.id == item.id {
      if let there = first[departure.leg.origin], there <= departure.period {
        reach(departure.leg.destination, departure.arrival)
      }
    }
    return first
  }

  /// The departures of an item that it can be there for.
  func passages(of item: Item.ID, _ reached: [Place.ID: Int]) -> [Departure] {
    departures.filter { departure in
      commodities[departure.commodity].item.id == item && isCarried(departure)
        && (reached[departure.leg.origin] ?? .max) <= departure.period
    }
  }

  /// What the posts that all whole pieces wait for leave over.
  func heavyPieces(at post: Post, training: [Double?]) -> [HeavyPiece] {
    let waiting = supplyCase.items(meeting: post.enables).filter {
      firstPeriods(of: $0)[post.place] != nil
    }
    guard
      waiting.allSatisfy({ $0.isWhole && !placesTouchedByLoss($0).contains(post.place) })
    else { return [] }
    return waiting.compactMap { item in
      guard let first = firstPeriods(of: item)[post.place],
        (first..<periods.count).contains(where: { t in
          training[t].map { $0 > 0 && $0 < 1 - 2e-12 } ?? false
        })
      else { return nil }
      return HeavyPiece(item: item.id, size: 1, first: first)
    }
  }
}
