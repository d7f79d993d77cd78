import SupplyModel
import TimeExpansion

/// The forward sweep that follows goods through a plan, period by period.
///
/// What leaves a place has every source of what lies there in proportion, as in the tracing of power flows (Bialek,
/// *Tracing the flow of electricity*, IEE Proceedings: Generation, Transmission and Distribution 143, 1996).
struct GoodsTracing {
  /// What is remembered of goods on their way.
  enum Memory {
    /// Where they come from and the last corridor that they used.
    case sources
    /// Every corridor that they used.
    case corridors
  }

  /// Where goods come from, by position, the last corridor that they used and, where that is remembered, all of
  /// them in order.
  private struct Tag: Hashable, Comparable {
    let source: Int
    let corridor: String
    var used: [String] = []

    static func < (left: Self, right: Self) -> Bool {
      (left.source, left.corridor) != (right.source, right.corridor)
        ? (left.source, left.corridor) < (right.source, right.corridor)
        : left.used.lexicographicallyPrecedes(right.used)
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
  private let memory: Memory
  /// Grams that depart on a leg of each corridor for the first time, where that is remembered.
  private(set) var carried: [String: Int] = [:]
  /// Grams that depart on a leg of any corridor for the first time.
  private(set) var carriedByAny = 0
  /// Grams that used each corridor and reached a need.
  private(set) var deliveredBy: [String: Int] = [:]

  init(
    _ items: Set<Item.ID>, _ record: PlanRecord, _ supplyCase: SupplyCase,
    following memory: Memory = .sources
  ) {
    self.items = items
    self.memory = memory
    // What was there or under way when the plan began is given as supplies are.
    let supplyCase = supplyCase.begun
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
          Tag(source: memory == .sources ? index : 0, corridor: ""))
      }
    }
    for (index, release) in supplyCase.recipient.releases.enumerated()
    where items.contains(release.item) {
      let position = supplyCase.supplies.count + index
      let tag = Tag(source: memory == .sources ? position : 0, corridor: "")
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
    if memory == .corridors { count(departing, on: leg) }
    var left = Dictionary(uniqueKeysWithValues: departing)
    let arrived = take(move.arriving.grams, from: &left)
    for (tag, grams) in left { finish(grams, passed(tag, leg), .lost) }
    for (tag, grams) in arrived {
      arrive(grams, of: move.commodity, at: leg.destination, in: move.arrival, passed(tag, leg))
    }
  }

  private func passed(_ tag: Tag, _ leg: Leg) -> Tag {
    guard !leg.corridor.isEmpty else { return tag }
    guard memory == .corridors else { return Tag(source: tag.source, corridor: leg.corridor) }
    let used = tag.used.contains(leg.corridor) ? tag.used : (tag.used + [leg.corridor]).sorted()
    return Tag(source: tag.source, corridor: "", used: used)
  }

  /// Counts what departs on a leg for each corridor that it uses for the first time.
  private mutating func count(_ departing: [(Tag, Int)], on leg: Leg) {
    guard !leg.corridor.isEmpty else { return }
    for (tag, grams) in departing where !tag.used.contains(leg.corridor) {
      carried[leg.corridor, default: 0] += grams
      if tag.used.isEmpty { carriedByAny += grams }
    }
  }

  private mutating func finish(
    _ grams: Int, _ tag: Tag, _ fate: PledgeShare.Fate, _ need: Need.ID? = nil,
    in period: Int? = nil
  ) {
    guard grams > 0 else { return }
    guard memory == .sources else {
      if fate == .delivered { for name in tag.used { deliveredBy[name, default: 0] += grams } }
      return
    }
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
