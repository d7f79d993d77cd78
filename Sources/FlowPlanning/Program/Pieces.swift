import SupplyModel
import TimeExpansion

/// The pieces in which a plan counts: units of items that come in whole units, at every place to which
/// they can come only over legs without loss, and works that are done altogether or not at all.
struct Pieces {
  /// By commodity and place, the mass of a piece in grams; 1 where any mass may move.
  private let grams: [[Int]]
  /// The size of a piece, in tonnes or as a share, by column; a column without one may have any value.
  let sizes: [Int: Double]
  private let shares: Set<Int>

  /// Nothing comes in pieces.
  static let any = Pieces(grams: [], sizes: [:], shares: [])

  private init(grams: [[Int]], sizes: [Int: Double], shares: Set<Int>) {
    (self.grams, self.sizes, self.shares) = (grams, sizes, shares)
  }

  init(_ program: FlowProgram) {
    let grams = program.network.gramsPerPiece
    let shares = zip(program.network.works, program.workShares).compactMap { option, column in
      program.network.supplyCase.carriage.works[option.work].isWhole ? column : nil
    }
    var sizes = Dictionary(uniqueKeysWithValues: shares.map { ($0, 1.0) })
    program.forEachGoodsColumn { column, commodity, place in
      let own = grams[commodity][place]
      if own > 1 { sizes[column] = Double(own) / 1_000_000 }
    }
    self.init(grams: grams, sizes: sizes, shares: Set(shares))
  }

  /// The mass of a piece of a commodity at a place, in grams.
  func grams(of commodity: Int, at place: Int) -> Int {
    grams.isEmpty ? 1 : grams[commodity][place]
  }

  /// Whether a commodity comes in pieces anywhere.
  func isCounted(_ commodity: Int) -> Bool {
    !grams.isEmpty && grams[commodity].contains { $0 > 1 }
  }

  /// The least value of a column, in whole pieces, that is no less than a value but for rounding.
  func up(_ value: Double, in column: Int) -> Double {
    guard let size = sizes[column] else { return value }
    return (value / size - 1e-6).rounded(.up) * size
  }

  /// A solution with every value at the nearest whole piece; works that are not done whole are not done.
  func nearest(_ columns: [Double]) -> [Double] {
    var columns = columns
    for (column, size) in sizes {
      let pieces = columns[column] / size
      columns[column] =
        (shares.contains(column) ? (pieces + 1e-6).rounded(.down) : pieces.rounded()) * size
    }
    return columns
  }

  /// Whether every value is a whole number of pieces, to a millionth of one.
  func areWhole(_ columns: [Double]) -> Bool {
    sizes.allSatisfy { column, size in
      let pieces = columns[column] / size
      return abs(pieces - pieces.rounded()) <= 1e-6
    }
  }
}

extension FlowNetwork {
  /// By commodity and place, the mass in grams that may not be split there.
  fileprivate var gramsPerPiece: [[Int]] {
    let touched = Dictionary(
      items.map { ($0.id, placesTouchedByLoss($0.id)) }, uniquingKeysWith: { first, _ in first })
    return items.map { item in
      supplyCase.places.indices.map { place in
        let isTouched = touched[item.id]?.contains(place) ?? false
        return item.isWhole && !isTouched ? item.massPerUnit.grams : 1
      }
    }
  }

  /// The places that an item can reach over a leg that loses some of it, then or later.
  private func placesTouchedByLoss(_ item: Item.ID) -> Set<Int> {
    let own = commodities.indices.filter { items[$0].id == item }
    var reached = Set(own.flatMap { lots[$0].map(\.place) + freed[$0].map(\.place) })
    var touched: Set<Int> = []
    // Both sets only grow, and no more often than there are places.
    while true {
      let before = (reached.count, touched.count)
      for leg in supplyCase.legs.indices where reached.contains(origins[leg]) {
        let open = (0..<periods).filter { period in
          own.contains { isOpen(leg, to: $0, period: period) }
        }
        guard !open.isEmpty else { continue }
        reached.insert(destinations[leg])
        let loses = open.contains { timetable.survival[leg][$0].lossTrillionths > 0 }
        if loses || touched.contains(origins[leg]) { touched.insert(destinations[leg]) }
      }
      if before == (reached.count, touched.count) { return touched }
    }
  }
}

extension FlowProgram {
  /// Calls with every column of goods, its commodity and the place that it leaves or is at.
  func forEachGoodsColumn(_ body: (_ column: Int, _ commodity: Int, _ place: Int) -> Void) {
    for commodity in network.commodities.indices {
      forEachDeparture(commodity) { leg, _, column in body(column, commodity, network.origins[leg])
      }
      for table in [stocks[commodity], draws[commodity]] {
        for (cell, index) in table.enumerated() {
          if let column = column(index) { body(column, commodity, cell / network.periods) }
        }
      }
    }
    for exit in exits { body(exit.column, exit.commodity, exit.place) }
    for own in freed {
      body(own.column, own.commodity, network.freed[own.commodity][own.source].place)
    }
  }
}
