package import LinearProgram
package import SupplyModel
import TimeExpansion

extension FlowProgram {
  /// Limits (2), (3) and (4): what departs on a leg in a period, is loaded and unloaded at a place, or is in
  /// store there at its end is at most what each of their limits leaves, as works raise it.
  ///
  /// In the unit of the limit's measure.
  package mutating func addLimits() {
    for kind in LimitKind.allCases { addLimit(kind) }
  }

  private mutating func addLimit(_ kind: LimitKind) {
    let subjects = network.supplyCase.subjects(of: kind)
    let limits = network.timetable.limits[kind] ?? []
    guard limits.contains(where: { $0.contains(where: \.isFinite) }) else { return }
    let entries = entries(of: kind.description)
    for (position, subject) in subjects.enumerated() {
      let first = position * network.periods
      let rate = LimitRows(
        kind: kind, subject: subject, position: position, limits: limits[position],
        entries: Array(entries[first..<first + network.periods]))
      if let carryOver = heavyPieces.carryOver(of: kind, at: position) {
        add(rate, carryOver)
      } else {
        add(rate) { .limit(kind, of: subject, period: $0) }
      }
    }
  }

  /// The rows of one limit, by period: what it leaves and what counts against it.
  private struct LimitRows {
    let kind: LimitKind
    let subject: LimitSubject
    let position: Int
    let limits: [Double]
    var entries: [[ProgramEntry]]
  }

  private mutating func add(_ limit: LimitRows, _ name: (Int) -> PricedLimit) {
    for (period, own) in limit.entries.enumerated()
    where !own.isEmpty && limit.limits[period].isFinite {
      let row = rows.addRow(own + works(raising: limit, in: period), upper: limit.limits[period])
      pricedRows.append(PricedRow(row: row, limit: name(period), factor: 1))
    }
  }

  /// A limit that leaves something over for heavy pieces; all else keeps to what each period takes.
  private mutating func add(_ limit: LimitRows, _ carryOver: CarryOver) {
    let (kind, subject) = (limit.kind, limit.subject)
    addCarried(
      uses: limit.entries.enumerated().map { $1 + works(raising: limit, in: $0) },
      limits: limit.limits, most: carryOver.most.map { Double($0) / 1_000_000 }, factor: 1
    ) { .limit(kind, of: subject, period: $0) }
    let heavy = departureColumns(of: carryOver.heavy)
    var bulk = limit
    bulk.entries = limit.entries.map { $0.filter { !heavy.contains($0.column) } }
    add(bulk) { .bulk(kind, of: subject, period: $0) }
  }

  /// Rows of which each leaves over, up to a most, what it does not use; after a period without a limit nothing is
  /// left over.
  mutating func addCarried(
    uses: [[ProgramEntry]], limits: [Double], most: [Double], factor: Double,
    _ name: (Int) -> PricedLimit
  ) {
    var run: [RunRow] = []
    var before: Int?
    for period in uses.indices {
      guard limits[period].isFinite else {
        before = nil
        continue
      }
      let goesOn = period + 1 < limits.count && limits[period + 1].isFinite && most[period] > 0
      let left = goesOn ? rows.addColumn(upper: most[period]) : nil
      let row = rows.addRow(
        uses[period] + (before.map { [ProgramEntry($0, -1)] } ?? [])
          + (left.map { [ProgramEntry($0, 1)] } ?? []), upper: limits[period])
      run.append(RunRow(row: row, left: left))
      pricedRows.append(PricedRow(row: row, limit: name(period), factor: factor))
      before = left
    }
    carried.append(run)
  }

  private func departureColumns(of items: Set<Item.ID>) -> Set<Int> {
    var columns: Set<Int> = []
    for commodity in network.commodities.indices
    where items.contains(network.items[commodity].id) {
      forEachDeparture(commodity) { columns.insert($2) }
    }
    return columns
  }

  private func works(raising limit: LimitRows, in period: Int) -> [ProgramEntry] {
    let raised = WorkOption.Limit(kind: limit.kind, position: limit.position)
    return limit.limits[period] > 0 ? gains(of: raised, in: period) : []
  }

  /// What counts against a limit, at each leg or place × periods + period.
  private func entries(of limit: LimitDescription) -> [[ProgramEntry]] {
    switch limit.counts {
    case .departing: departingEntries(limit.measure)
    case .handled: handlingEntries(limit.measure)
    case .stored: storedEntries(limit.measure)
    }
  }

  private func departingEntries(_ measure: Measure) -> [[ProgramEntry]] {
    var entries = emptyCells(network.supplyCase.legs.count)
    forEachMeasured(measure) { commodity, size in
      forEachDeparture(commodity) { leg, period, column in
        entries[leg * network.periods + period].append(ProgramEntry(column, size))
      }
    }
    return entries
  }

  private func storedEntries(_ measure: Measure) -> [[ProgramEntry]] {
    var entries = emptyCells(network.supplyCase.places.count)
    forEachMeasured(measure) { commodity, size in
      for (cell, index) in stocks[commodity].enumerated() where index >= 0 {
        entries[cell].append(ProgramEntry(Int(index), size))
      }
    }
    return entries
  }

  /// What is loaded and unloaded at each place × periods + period.
  package func handlingEntries(_ measure: Measure) -> [[ProgramEntry]] {
    var entries = emptyCells(network.supplyCase.places.count)
    forEachMeasured(measure) { commodity, size in
      forEachDeparture(commodity) { leg, period, column in
        entries[network.origins[leg] * network.periods + period].append(ProgramEntry(column, size))
        let arrival = period + network.timetable.transitPeriods[leg][period]
        let survival = network.timetable.survival[leg][period].share
        entries[network.destinations[leg] * network.periods + arrival].append(
          ProgramEntry(column, survival * size))
      }
    }
    return entries
  }

  /// Calls with each commodity that takes up something of a measure, and what a tonne of it takes up.
  private func forEachMeasured(
    _ measure: Measure, _ body: (_ commodity: Int, _ size: Double) -> Void
  ) {
    for commodity in network.commodities.indices {
      let size = network.items[commodity].sizeOfTonne(in: measure)
      if size > 0 { body(commodity, size) }
    }
  }

  package func emptyCells(_ count: Int) -> [[ProgramEntry]] {
    Array(repeating: [], count: count * network.periods)
  }

  /// What the works that raise a limit take off its row in a period.
  private func gains(of limit: WorkOption.Limit, in period: Int) -> [ProgramEntry] {
    zip(network.works, workShares).filter { $0.0.limit == limit && $0.0.opening <= period }.map {
      ProgramEntry($1, -Double($0.gain) / 1_000_000)
    }
  }
}
