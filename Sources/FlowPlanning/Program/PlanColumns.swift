import LinearProgram
package import SupplyModel
import TimeExpansion

extension FlowProgram {
  /// The values of the program's columns in a plan in whole grams.
  package func columns(of record: PlanRecord) -> [Double] {
    var values = [Double](repeating: 0, count: rows.columnCount)
    let supplyCase = network.supplyCase
    let places = Self.positions(supplyCase.places.map(\.id))
    let legs = Self.positions(supplyCase.legs.map(\.id))
    let supplies = Dictionary(uniqueKeysWithValues: supplyCase.supplies.map { ($0.id, $0) })
    let commodities = Self.positions(network.commodities)
    func add(_ mass: Mass, _ table: [[Int32]], _ commodity: Int?, _ row: Int?, _ period: Int) {
      guard let commodity, let row else { return }
      let column = table[commodity][row * network.periods + period]
      if column >= 0 { values[Int(column)] += mass.tonnes }
    }
    for move in record.moves {
      add(move.mass, departures, commodities[move.commodity], legs[move.leg], move.departure)
    }
    for stock in record.stocks {
      add(stock.mass, stocks, commodities[stock.commodity], places[stock.place], stock.period)
    }
    for draw in record.draws {
      guard let supply = supplies[draw.supply] else { continue }
      let commodity = Commodity(item: supply.item, earmark: supply.earmark)
      add(draw.mass, draws, commodities[commodity], places[supply.place], draw.period)
    }
    addDeliveries(of: record, commodities, to: &values)
    addUsefulness(of: record, to: &values)
    fillWaiting(&values)
    addShares(of: record, to: &values)
    return values
  }

  /// What waits of every source, and what is left of every limit that runs on.
  private func fillWaiting(_ values: inout [Double]) {
    for row in sourceRows {
      guard let waiting = row.waiting else { continue }
      values[waiting] = 0
      values[waiting] = max(0, rows.rowUpper[row.row] - activity(of: row.row, values))
    }
    for row in runs.flatMap({ $0 }) {
      guard let left = row.left else { continue }
      values[left] = 0
      values[left] = max(0, rows.rowUpper[row.row] - activity(of: row.row, values))
    }
    for row in carried.flatMap({ $0 }) {
      guard let left = row.left else { continue }
      values[left] = 0
      let over = rows.rowUpper[row.row] - activity(of: row.row, values)
      values[left] = min(rows.columnUpper[left], max(0, over))
    }
  }

  private func addDeliveries(
    of record: PlanRecord, _ commodities: [Commodity: Int], to values: inout [Double]
  ) {
    var columns: [Delivery: Int] = [:]
    for own in deliveries {
      let demand = network.demands[own.demand]
      let key = Delivery(
        need: network.supplyCase.needs[demand.need].id, instalment: demand.instalment.number,
        end: demand.end, commodity: network.commodities[own.commodity], period: own.period,
        mass: .zero)
      columns[key] = own.column
    }
    for delivery in record.deliveries {
      var key = delivery
      key.mass = .zero
      if let column = columns[key] { values[column] += delivery.mass.tonnes }
    }
  }

  /// The shares of floors and of periods covered are the largest that the rest allows.
  private func addShares(of record: PlanRecord, to values: inout [Double]) {
    for (need, share) in floorShares {
      let floor = pricedRows.first { $0.limit == .floor(network.supplyCase.needs[need].id) }
      let received = floor.map { activity(of: $0.row, values) - values[share] } ?? 0
      values[share] = min(1, -received)
    }
    for round in rounds {
      let received = round.rows.map { values[round.column] - activity(of: $0, values) }
      values[round.column] = max(0, min(1, received.min() ?? 0))
    }
    for (set, columns) in zip(network.coverSets, covers) {
      let covered = set.covered(by: record, in: network)
      for (period, column) in columns.enumerated() {
        values[column] = max(0, covered[period] - (period > 0 ? covered[period - 1] : 0))
      }
    }
    fillWaiting(&values)
  }

  /// What a row's entries come to.
  package func activity(of row: Int, _ values: [Double]) -> Double {
    let end = row + 1 < rows.rowCount ? Int(rows.rowStarts[row + 1]) : rows.entryColumns.count
    return (Int(rows.rowStarts[row])..<end).reduce(0) {
      $0 + rows.entryFactors[$1] * values[Int(rows.entryColumns[$1])]
    }
  }

  private static func positions<Name: Hashable>(_ names: [Name]) -> [Name: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
