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
    for (cell, own) in entries(of: kind.description).enumerated() where !own.isEmpty {
      let (subject, period) = (cell / network.periods, cell % network.periods)
      let limit = limits[subject][period]
      guard limit.isFinite else { continue }
      let raised = WorkOption.Limit(kind: kind, position: subject)
      let works = limit > 0 ? gains(of: raised, in: period) : []
      let row = rows.addRow(own + works, upper: limit)
      let name = PricedLimit.limit(kind, of: subjects[subject], period: period)
      pricedRows.append(PricedRow(row: row, limit: name, factor: 1))
    }
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
