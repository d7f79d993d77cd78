package import LinearProgram
import SupplyModel
import TimeExpansion

extension FlowProgram {
  /// Limit (2): what departs on a leg in a period is at most its throughput, as works raise it.
  ///
  /// Tonnes.
  package mutating func addThroughput() {
    var entries = emptyCells(network.supplyCase.legs.count)
    for commodity in network.commodities.indices {
      forEachDeparture(commodity) { leg, period, column in
        entries[leg * network.periods + period].append(ProgramEntry(column, 1))
      }
    }
    let legs = network.supplyCase.legs
    addLimitRows(
      entries, network.timetable.throughputTonnes, raisedBy: { .throughput(leg: $0) }
    ) { leg, period in
      .throughput(legs[leg].id, period: period)
    }
  }

  /// Limit (3): what is loaded and unloaded at a place in a period is at most its handling.
  ///
  /// Tonnes.
  package mutating func addHandling() {
    let places = network.supplyCase.places
    addLimitRows(
      handlingEntries(), network.timetable.handlingTonnes, raisedBy: { .handling(place: $0) }
    ) { place, period in
      .handling(places[place].id, period: period)
    }
  }

  /// Limit (4): what is in store at the end of a period is at most the place's storage.
  ///
  /// Tonnes.
  package mutating func addStorage() {
    var entries = emptyCells(network.supplyCase.places.count)
    for commodity in network.commodities.indices {
      for (cell, index) in stocks[commodity].enumerated() where index >= 0 {
        entries[cell].append(ProgramEntry(Int(index), 1))
      }
    }
    let places = network.supplyCase.places
    addLimitRows(
      entries, network.timetable.storageTonnes, raisedBy: { .storage(place: $0) }
    ) { place, period in
      .storage(places[place].id, period: period)
    }
  }

  /// What is loaded and unloaded at each place × periods + period.
  package func handlingEntries() -> [[ProgramEntry]] {
    var entries = emptyCells(network.supplyCase.places.count)
    for commodity in network.commodities.indices {
      forEachDeparture(commodity) { leg, period, column in
        entries[network.origins[leg] * network.periods + period].append(ProgramEntry(column, 1))
        let arrival = period + network.timetable.transitPeriods[leg][period]
        let survival = network.timetable.survival[leg][period].share
        entries[network.destinations[leg] * network.periods + arrival].append(
          ProgramEntry(column, survival))
      }
    }
    return entries
  }

  package func emptyCells(_ count: Int) -> [[ProgramEntry]] {
    Array(repeating: [], count: count * network.periods)
  }

  private mutating func addLimitRows(
    _ entries: [[ProgramEntry]], _ limits: [[Double]],
    raisedBy raised: (Int) -> WorkOption.Limit, _ name: (Int, Int) -> PricedLimit
  ) {
    for (cell, own) in entries.enumerated() where !own.isEmpty {
      let (subject, period) = (cell / network.periods, cell % network.periods)
      let limit = limits[subject][period]
      guard limit.isFinite else { continue }
      let works = limit > 0 ? gains(of: raised(subject), in: period) : []
      let row = rows.addRow(own + works, upper: limit)
      pricedRows.append(PricedRow(row: row, limit: name(subject, period), factor: 1))
    }
  }

  /// What the works that raise a limit take off its row in a period.
  private func gains(of limit: WorkOption.Limit, in period: Int) -> [ProgramEntry] {
    zip(network.works, workShares).filter { $0.0.limit == limit && $0.0.opening <= period }.map {
      ProgramEntry($1, -Double($0.gainGrams) / 1_000_000)
    }
  }
}
