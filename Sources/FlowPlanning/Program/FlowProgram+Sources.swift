package import LinearProgram
package import SupplyModel
import TimeExpansion

extension FlowProgram {
  /// Limit (6): what is drawn up to a period is at most what has become available.
  ///
  /// In tonnes. What is not drawn waits with the donor, from period to period.
  package mutating func addSupply() {
    for commodity in network.commodities.indices {
      let lots = Dictionary(grouping: network.lots[commodity], by: \.place)
      for place in lots.keys.sorted() {
        let cells = (place * network.periods)..<((place + 1) * network.periods)
        addSource(
          draws: draws[commodity][cells].map { column($0).map { [$0] } ?? [] },
          tonnes: (0..<network.periods).map { period in
            (lots[place] ?? []).filter { $0.opening == period }.map(\.lot.mass.tonnes)
              .reduce(0, +)
          })
      }
    }
  }

  /// The spare of limit (8): what is joined of a held stock up to a period is at most what can be spared.
  package mutating func addSpare() {
    for (index, stock) in network.heldStocks.enumerated() {
      let own = heldJoins.filter { $0.stock == index }
      let byPeriod = Dictionary(grouping: own, by: \.period)
      let spare = stock.spare.map { $0.value * stock.item.massPerUnit.tonnes }
      addSource(
        draws: (0..<network.periods).map { byPeriod[$0]?.map(\.column) ?? [] },
        tonnes: spare.indices.map { $0 == 0 ? spare[0] : spare[$0] - spare[$0 - 1] })
    }
  }

  /// The total of limit (9): what a release frees in all.
  package mutating func addMostFreed() {
    let bySource = Dictionary(grouping: freed) { [$0.commodity, $0.source] }
    for key in bySource.keys.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
      let columns = (bySource[key] ?? []).map(\.column)
      let goods = network.freed[key[0]][key[1]]
      let tonnes = goods.most.value * network.items[key[0]].massPerUnit.tonnes
      let row = rows.addRow(columns.map { ProgramEntry($0, 1) }, upper: tonnes)
      sourceRows.append(SourceRow(source: nextSource, row: row, draws: columns, waiting: nil))
    }
  }

  private var nextSource: Int { (sourceRows.last?.source ?? -1) + 1 }

  /// What becomes available period by period and is drawn, then or later.
  ///
  /// Nothing is kept of what comes after the last draw.
  private mutating func addSource(draws: [[Int]], tonnes: [Double]) {
    let source = nextSource
    let last = draws.lastIndex { !$0.isEmpty } ?? -1
    var waiting: Int?
    var ready = 0.0
    for period in draws.indices where period <= last {
      ready += tonnes[period]
      guard !draws[period].isEmpty else { continue }
      var entries = draws[period].map { ProgramEntry($0, 1) }
      if let waiting { entries.append(ProgramEntry(waiting, -1)) }
      waiting = period < last ? rows.addColumn() : nil
      if let waiting { entries.append(ProgramEntry(waiting, 1)) }
      let row = rows.addRow(entries, upper: ready)
      sourceRows.append(
        SourceRow(source: source, row: row, draws: draws[period], waiting: waiting))
      ready = 0
    }
  }

  /// A limit that runs on: what is used up to a period is at most what has grown up to it.
  ///
  /// Each period has a row for its price, whether anything is used in it or not.
  package mutating func addRun(
    uses: [[ProgramEntry]], growth: [Double], factor: Double, _ name: (Int) -> PricedLimit
  ) {
    var run: [RunRow] = []
    for period in uses.indices {
      var entries = uses[period]
      if let before = run.last?.left { entries.append(ProgramEntry(before, -1)) }
      let left = period + 1 < uses.count ? rows.addColumn() : nil
      if let left { entries.append(ProgramEntry(left, 1)) }
      let row = rows.addRow(entries, upper: growth[period])
      run.append(RunRow(row: row, left: left))
      pricedRows.append(PricedRow(row: row, limit: name(period), factor: factor))
    }
    runs.append(run)
  }
}
