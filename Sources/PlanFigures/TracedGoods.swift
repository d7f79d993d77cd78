public import SupplyModel

/// Goods of a plan followed from their source to their end, where goods of one kind that lie in one place
/// are mixed in proportion.
public struct TracedGoods: Hashable, Sendable {
  /// Where they come from.
  public let source: PledgeShare.Source
  /// What became of them.
  public let fate: PledgeShare.Fate
  /// The last corridor that they used, or on which they were lost; empty is none.
  public let corridor: String
  /// The need that received them or used them up as companions; nil when none did.
  public let need: Need.ID?
  /// The period in which it received them; nil when none did.
  public let period: Int?
  /// The mass.
  public let mass: Mass
}

extension TracedGoods {
  /// Follows goods of a plan from their sources to their ends, in whole grams: what a source gives equals
  /// what became of it, and what each need receives equals what is traced to it.
  ///
  /// Nothing is solved.
  ///
  /// - Parameters:
  ///   - items: The goods to follow; all commodities of an item are followed.
  ///   - record: The plan.
  ///   - supplyCase: Its case.
  /// - Returns: For each source in the order of the case, its goods by fate, corridor, need and period.
  public static func all(
    _ items: Set<Item.ID>, in record: PlanRecord, of supplyCase: SupplyCase
  ) -> [TracedGoods] {
    var tracing = GoodsTracing(items, record, supplyCase)
    tracing.run()
    return tracing.traced
  }
}

extension PledgeShare {
  /// How the pledges of a plan are split, by source, fate and corridor.
  ///
  /// Nothing is solved.
  public static func all(
    in record: PlanRecord, of supplyCase: SupplyCase
  ) -> [PledgeShare] {
    let pledged = Set(supplyCase.supplies.filter { !$0.pledge.isEmpty }.map(\.item))
    guard !pledged.isEmpty else { return [] }
    var shares: [PledgeShare] = []
    for goods in TracedGoods.all(pledged, in: record, of: supplyCase) {
      let isSame =
        shares.last.map { share in
          (share.source, share.fate, share.corridor) == (goods.source, goods.fate, goods.corridor)
        } ?? false
      if isSame {
        shares[shares.count - 1].mass += goods.mass
      } else {
        shares.append(
          PledgeShare(
            source: goods.source, fate: goods.fate, corridor: goods.corridor, mass: goods.mass))
      }
    }
    return shares
  }
}

/// The forward sweep that follows goods through a plan, period by period.
private struct GoodsTracing {
  /// Where goods come from, by position, and the last corridor that they used.
  private struct Tag: Hashable, Comparable {
    let source: Int
    let corridor: String

    static func < (left: Self, right: Self) -> Bool {
      (left.source, left.corridor) < (right.source, right.corridor)
    }
  }

  private struct Spot: Hashable {
    let commodity: Commodity
    let place: Place.ID
  }

  private struct End: Hashable {
    let tag: Tag
    let fate: PledgeShare.Fate
    let need: Need.ID?
    let period: Int?
  }

  private let items: Set<Item.ID>
  private let supplyCase: SupplyCase
  private let sources: [PledgeShare.Source]
  private let legs: [Leg.ID: Leg]
  private let places: [Need.ID: Place.ID]
  /// The rows of the plan by period.
  private var arriving: [Int: [(spot: Spot, tag: Tag, grams: Int)]] = [:]
  private let moves: [Int: [Move]]
  private let stocks: [Int: [Stock]]
  private let uses: [Int: [(spot: Spot, need: Need.ID, grams: Int)]]
  private var ends: [End: Int] = [:]

  init(_ items: Set<Item.ID>, _ record: PlanRecord, _ supplyCase: SupplyCase) {
    self.items = items
    self.supplyCase = supplyCase
    sources =
      supplyCase.supplies.map { .supply($0.id) }
      + supplyCase.recipient.releases.map { .release($0.id) }
    legs = Dictionary(
      supplyCase.legs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    places = Dictionary(
      supplyCase.needs.map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first })
    moves = Dictionary(
      grouping: record.moves.filter { items.contains($0.commodity.item) }, by: \.departure)
    stocks = Dictionary(
      grouping: record.stocks.filter { items.contains($0.commodity.item) }, by: \.period)
    var uses: [Int: [(spot: Spot, need: Need.ID, grams: Int)]] = [:]
    for row in record.deliveries where items.contains(row.commodity.item) {
      guard let place = places[row.need] else { continue }
      let spot = Spot(commodity: row.commodity, place: place)
      uses[row.period, default: []].append((spot, row.need, row.mass.grams))
    }
    for row in record.joins {
      guard case .sent(let commodity) = row.source, items.contains(commodity.item),
        let place = places[row.need]
      else { continue }
      let spot = Spot(commodity: commodity, place: place)
      uses[row.period, default: []].append((spot, row.need, row.mass.grams))
    }
    self.uses = uses
    bringIn(record)
  }

  /// What supplies and releases give, at their places.
  private mutating func bringIn(_ record: PlanRecord) {
    for (index, supply) in supplyCase.supplies.enumerated() where items.contains(supply.item) {
      let commodity = Commodity(item: supply.item, earmark: supply.earmark)
      for draw in record.draws where draw.supply == supply.id {
        arrive(
          draw.mass.grams, of: commodity, at: supply.place, in: draw.period,
          Tag(source: index, corridor: ""))
      }
    }
    for (index, release) in supplyCase.recipient.releases.enumerated()
    where items.contains(release.item) {
      let tag = Tag(source: supplyCase.supplies.count + index, corridor: "")
      for freed in record.freed where freed.release == release.id {
        arrive(
          freed.mass.grams, of: Commodity(item: release.item), at: release.place, in: freed.period,
          tag)
      }
    }
  }

  private mutating func arrive(
    _ grams: Int, of commodity: Commodity, at place: Place.ID, in period: Int, _ tag: Tag
  ) {
    arriving[period, default: []].append((Spot(commodity: commodity, place: place), tag, grams))
  }

  mutating func run() {
    var kept: [Spot: [Tag: Int]] = [:]
    for period in 0..<supplyCase.calendar.periods {
      var there = kept
      for (spot, tag, grams) in arriving.removeValue(forKey: period) ?? [] {
        there[spot, default: [:]][tag, default: 0] += grams
      }
      for (spot, need, grams) in uses[period] ?? [] {
        for (tag, taken) in take(grams, from: &there[spot, default: [:]]) {
          finish(taken, tag, .delivered, need, in: period)
        }
      }
      for move in moves[period] ?? [] { depart(move, from: &there) }
      kept = [:]
      for stock in stocks[period] ?? [] {
        let spot = Spot(commodity: stock.commodity, place: stock.place)
        for (tag, taken) in take(stock.mass.grams, from: &there[spot, default: [:]]) {
          kept[spot, default: [:]][tag, default: 0] += taken
        }
      }
      // What is neither used nor kept was left behind.
      for (tag, grams) in there.values.joined() { finish(grams, tag, .left) }
    }
    for (tag, grams) in kept.values.joined() { finish(grams, tag, .left) }
    for (_, tag, grams) in arriving.values.joined() { finish(grams, tag, .left) }
  }

  private mutating func depart(_ move: Move, from there: inout [Spot: [Tag: Int]]) {
    guard let leg = legs[move.leg] else { return }
    let spot = Spot(commodity: move.commodity, place: leg.origin)
    let departing = take(move.mass.grams, from: &there[spot, default: [:]])
    var left = Dictionary(uniqueKeysWithValues: departing)
    let arrived = take(move.arriving.grams, from: &left)
    for (tag, grams) in left { finish(grams, passed(tag, leg), .lost) }
    for (tag, grams) in arrived {
      arrive(grams, of: move.commodity, at: leg.destination, in: move.arrival, passed(tag, leg))
    }
  }

  private func passed(_ tag: Tag, _ leg: Leg) -> Tag {
    leg.corridor.isEmpty ? tag : Tag(source: tag.source, corridor: leg.corridor)
  }

  private mutating func finish(
    _ grams: Int, _ tag: Tag, _ fate: PledgeShare.Fate, _ need: Need.ID? = nil,
    in period: Int? = nil
  ) {
    guard grams > 0 else { return }
    ends[End(tag: tag, fate: fate, need: need, period: period), default: 0] += grams
  }

  /// Takes so many grams out of a mixture in proportion; all there is when there is less.
  ///
  /// Each part is what the parts up to it come to, rounded down, less what the parts before it come to:
  /// no part gives more than it has, and together they give exactly what is taken.
  private func take(_ grams: Int, from mixture: inout [Tag: Int]) -> [(Tag, Int)] {
    let total = mixture.values.reduce(0, +)
    let taken = min(grams, total)
    guard taken > 0 else { return [] }
    var (sum, given) = (Int128(0), Int128(0))
    return mixture.keys.sorted().compactMap { tag in
      sum += Int128(mixture[tag] ?? 0)
      let upTo = Int128(taken) * sum / Int128(total)
      let part = Int(upTo - given)
      given = upTo
      mixture[tag, default: 0] -= part
      return part > 0 ? (tag, part) : nil
    }
  }

  /// The goods in the order of their sources, fates, corridors and needs.
  var traced: [TracedGoods] {
    let order = Dictionary(
      supplyCase.needs.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func key(_ end: End) -> (Int, PledgeShare.Fate, String, Int, Int) {
      (
        end.tag.source, end.fate, end.tag.corridor, end.need.flatMap { order[$0] } ?? -1,
        end.period ?? -1
      )
    }
    return ends.sorted { key($0.key) < key($1.key) }.map { end, grams in
      TracedGoods(
        source: sources[end.tag.source], fate: end.fate, corridor: end.tag.corridor,
        need: end.need, period: end.period, mass: Mass(grams: grams))
    }
  }
}
