import SupplyModel
import TimeExpansion

/// What lots still hold while a plan is rounded, in grams.
struct LotRounding {
  private var waiting: [[(lot: PlacedLot, grams: Int)]]
  /// The supplies of each commodity, the one with the oldest lot first.
  private let supplies: [[Int]]

  init(_ network: FlowNetwork) {
    waiting = network.lots.map { lots in
      lots.sorted { ($0.opening, $0.supply) < ($1.opening, $1.supply) }
        .map { ($0, $0.lot.mass.grams) }
    }
    supplies = waiting.map { lots in
      lots.reduce(into: []) { known, next in
        if !known.contains(next.lot.supply) { known.append(next.lot.supply) }
      }
    }
  }

  /// Draws as much of what is desired as is there, in whole pieces of each supply, in order of supply.
  mutating func draw(
    _ desired: Int, of commodity: Int, at place: Int, in period: Int, pieceGrams: Int
  ) -> [(supply: Int, grams: Int)] {
    var left = desired
    var drawn: [(supply: Int, grams: Int)] = []
    for supply in supplies[commodity] where left > 0 {
      let open = waiting[commodity].indices.filter {
        let lot = waiting[commodity][$0].lot
        return lot.supply == supply && lot.place == place && lot.opening <= period
      }
      let there = open.reduce(0) { $0 + waiting[commodity][$1].grams }
      let grams = min(left, there) / pieceGrams * pieceGrams
      guard grams > 0 else { continue }
      take(grams, of: commodity, from: open)
      drawn.append((supply, grams))
      left -= grams
    }
    return drawn.sorted { $0.supply < $1.supply }
  }

  private mutating func take(_ grams: Int, of commodity: Int, from open: [Int]) {
    var left = grams
    for index in open {
      let taken = min(left, waiting[commodity][index].grams)
      waiting[commodity][index].grams -= taken
      left -= taken
    }
  }
}
