import SupplyModel
import TimeExpansion

/// What a limit leaves over from period to period for heavy pieces: units of whole items of which some
/// period of the limit does not take one.
struct CarryOver {
  /// The items whose pieces use what is left over.
  let heavy: Set<Item.ID>
  /// By period, the most that is left over at its end for the next: the largest of the heavy pieces that can be
  /// there by then, in millionths of the limit's unit.
  let most: [Int]

  /// The carry-over of pieces, each with its size and the first period in which it can be there; nil where there are none.
  init?(_ pieces: [(item: Item.ID, size: Int, first: Int)], periods: Int) {
    guard !pieces.isEmpty else { return nil }
    heavy = Set(pieces.map(\.item))
    most = (0..<periods).map { period in
      pieces.filter { $0.first <= period }.map(\.size).max() ?? 0
    }
  }
}

/// Where whole items can be in whole pieces and when first, and so which limits they outweigh.
struct HeavyPieces {
  private let network: FlowNetwork
  private let ways: [WholeItemWays]

  init(_ network: FlowNetwork) {
    self.network = network
    ways = network.supplyCase.items
      .filter { $0.isWhole && Self.outweighsAny($0, network.timetable) }
      .map { WholeItemWays($0, in: network) }
  }

  private static func outweighsAny(_ item: Item, _ timetable: Timetable) -> Bool {
    timetable.limits.contains { kind, limits in
      let size = item.size(in: kind.description.measure)
      return kind.description.counts != .stored
        && limits.contains { $0.contains { outweighs(size, $0) } }
    }
  }

  /// What a limit leaves over; nil where nothing outweighs it.
  func carryOver(of kind: LimitKind, at subject: Int) -> CarryOver? {
    guard let limits = network.timetable.limits[kind]?[subject] else { return nil }
    let measure = kind.description.measure
    let pieces = ways.compactMap { way -> (item: Item.ID, size: Int, first: Int)? in
      let size = way.item.size(in: measure)
      let touches = way.touches(kind, of: subject)
      guard let first = touches.first, touches.isInPieces,
        touches.periods.contains(where: { Self.outweighs(size, limits[$0]) })
      else { return nil }
      return (way.item.id, size, first)
    }
    return CarryOver(pieces, periods: network.periods)
  }

  /// Whether a piece is larger than a limit, which counts to the next millionth of its unit; a limit of 0 lets
  /// nothing through, whatever is left over.
  private static func outweighs(_ size: Int, _ limit: Double) -> Bool {
    limit > 0 && limit.isFinite && Double(size) > (limit * 1e6 - 0.001).rounded(.up)
  }

  /// What the people at a post leave over in a period, in millionths of a unit; nil where they serve a unit in each, or
  /// where something that waits for them comes in bulk.
  func carryOver(of gate: Gate) -> CarryOver? {
    let unit: Int128 = 1_000_000_000_000
    func isThin(_ units: Int128) -> Bool { units > 0 && units + 1 < unit }
    guard let training = gate.training, training.contains(where: isThin) else { return nil }
    let waiting = network.supplyCase.items.filter { gate.items.contains($0.id) }
      .map { WholeItemWays($0, in: network) }.filter { $0.first[gate.place] != nil }
    guard waiting.allSatisfy({ $0.item.isWhole && !$0.touched.contains(gate.place) }) else {
      return nil
    }
    let pieces = waiting.compactMap { way -> (item: Item.ID, size: Int, first: Int)? in
      guard let first = way.first[gate.place],
        (first..<network.periods).contains(where: { isThin(training[$0]) })
      else { return nil }
      return (way.item.id, 1_000_000, first)
    }
    return CarryOver(pieces, periods: network.periods)
  }
}

/// Where an item can go, whatever it is of use for and whoever it waits for.
private struct WholeItemWays {
  let item: Item
  /// By place, the first period in which it can be there; nil is never.
  private(set) var first: [Int?]
  /// The places that it can reach over a leg that loses some of it, then or later.
  private(set) var touched: Set<Int> = []
  private let network: FlowNetwork
  /// By leg, the periods in which it takes the item.
  private let open: [[Int]]

  init(_ item: Item, in network: FlowNetwork) {
    self.item = item
    self.network = network
    open = network.supplyCase.legs.indices.map { network.openPeriods(of: $0, for: item) }
    first = network.supplyCase.places.map { _ in nil }
    for source in GoodsSource.all(in: network.supplyCase, placeIndex: network.placeIndex)
    where source.item.id == item.id {
      for lot in source.lots { reach(lot.place, in: lot.opening) }
      for freed in source.freed { reach(freed.place, in: freed.opening) }
    }
    walk()
  }

  private mutating func reach(_ place: Int, in period: Int) {
    first[place] = min(first[place] ?? period, period)
  }

  /// First periods only fall, and the places met and touched only grow, so this ends.
  private mutating func walk() {
    var met = Set(
      (network.supplyCase.supplies.filter { $0.item == item.id }.map(\.place)
        + network.supplyCase.recipient.releases.filter { $0.item == item.id }.map(\.place))
        .compactMap { network.placeIndex[$0] })
    while true {
      let before = (first, touched, met)
      for leg in network.supplyCase.legs.indices where met.contains(network.origins[leg]) {
        let (origin, destination) = (network.origins[leg], network.destinations[leg])
        guard !open[leg].isEmpty else { continue }
        met.insert(destination)
        for departure in departures(on: leg) {
          reach(destination, in: departure + network.timetable.transitPeriods[leg][departure])
        }
        let loses = open[leg].contains { network.timetable.survival[leg][$0].lossTrillionths > 0 }
        if loses || touched.contains(origin) { touched.insert(destination) }
      }
      if before == (first, touched, met) { return }
    }
  }

  /// The periods in which it can depart on a leg.
  private func departures(on leg: Int) -> [Int] {
    first[network.origins[leg]].map { first in open[leg].filter { $0 >= first } } ?? []
  }

  /// The periods in which it counts against a limit, the first in which it can be there, and whether it is in
  /// whole pieces there.
  func touches(
    _ kind: LimitKind, of subject: Int
  ) -> (periods: [Int], first: Int?, isInPieces: Bool) {
    switch kind.description.counts {
    case .stored: return ([], nil, false)
    case .departing:
      let origin = network.origins[subject]
      return (departures(on: subject), first[origin], !touched.contains(origin))
    case .handled:
      let legs = network.supplyCase.legs.indices
      let leaving = legs.filter { network.origins[$0] == subject }.flatMap { departures(on: $0) }
      let arriving = legs.filter { network.destinations[$0] == subject }.flatMap { leg in
        departures(on: leg).map { $0 + network.timetable.transitPeriods[leg][$0] }
      }
      return (leaving + arriving, first[subject], !touched.contains(subject))
    }
  }
}

extension FlowNetwork {
  /// The periods in which an item may depart on a leg and arrive within the plan, whoever it waits for.
  fileprivate func openPeriods(of leg: Int, for item: Item) -> [Int] {
    let own = supplyCase.legs[leg]
    if let name = own.lift {
      let lift = supplyCase.carriage.lifts.first { $0.id == name }
      guard lift?.carries(item) ?? false else { return [] }
    }
    let opening = min(supplyCase.calendar.firstOpenPeriod, periods)
    return (opening..<periods).filter {
      timetable.isOpen(leg, to: item.goodsClass, refused: own.refusedClasses, period: $0)
    }
  }
}
