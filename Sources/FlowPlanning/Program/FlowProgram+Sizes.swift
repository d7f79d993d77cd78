import LinearProgram
import SupplyModel
import TimeExpansion

extension FlowProgram {
  /// What each column may come to, about: goods what is asked or offered of them, deliveries their own need's
  /// amount.
  var sizes: [Double] {
    var sizes = [Double](repeating: 1, count: rows.columnCount)
    let goods = network.commodities.indices.map { tonnes(of: $0) }
    forEachGoodsColumn { column, commodity, _ in sizes[column] = goods[commodity] }
    for own in deliveries {
      sizes[own.column] = min(goods[own.commodity], tonnes(asked: own.demand, of: own.commodity))
    }
    for own in heldJoins {
      let stock = network.heldStocks[own.stock]
      sizes[own.column] = (stock.spare.last?.value ?? 1) * stock.item.massPerUnit.tonnes
    }
    for row in sourceRows {
      if let waiting = row.waiting, let draw = row.draws.first { sizes[waiting] = sizes[draw] }
    }
    for row in runs.flatMap({ $0 }) {
      let terms = rows.entries(ofRow: row.row).filter { $0.column != row.left }
      let most = terms.map { abs($0.factor) * sizes[$0.column] }.max()
      if let left = row.left { sizes[left] = most ?? 1 }
    }
    for left in carried.flatMap({ $0 }).compactMap(\.left) { sizes[left] = rows.columnUpper[left] }
    return sizes
  }

  /// What is asked of a commodity by the need that asks most, no more than what there is of it.
  func tonnes(of commodity: Int) -> Double {
    let mass = network.items[commodity].massPerUnit.tonnes
    let offered =
      network.lots[commodity].reduce(0) { $0 + $1.lot.mass.tonnes }
      + network.freed[commodity].reduce(0) { $0 + $1.most.value * mass }
    let asked = network.demandsServed[commodity].map { tonnes(asked: $0, of: commodity) }.max()
    guard network.rulesMet[commodity].isEmpty, let asked else { return offered }
    return min(asked, offered)
  }

  private func tonnes(asked demand: Int, of commodity: Int) -> Double {
    network.demands[demand].unitsOfNeed * network.items[commodity].massPerUnit.tonnes
  }
}
