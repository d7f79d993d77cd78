import LinearProgram
package import SupplyModel
package import TimeExpansion

extension FlowProgram {
  /// Limit (10): what departs on a leg is at most what the vehicles that depart with it carry, and
  /// vehicles are in one place at a time.
  package mutating func addLift() {
    for (index, fleet) in network.fleets.enumerated() {
      fleets[index].balanceRows = addFleetBalance(fleet, fleets[index])
      addLoads(of: fleet, fleets[index])
    }
  }

  /// At each place and period, in vehicles.
  private mutating func addFleetBalance(_ fleet: Fleet, _ columns: FleetColumns) -> [[Int]] {
    let periods = network.periods
    var cells = [[[ProgramEntry]]](
      repeating: Array(repeating: [], count: periods), count: fleet.places.count)
    for (way, moves) in zip(fleet.ways, columns.moves) {
      guard let from = fleet.places.firstIndex(of: way.origin),
        let to = fleet.places.firstIndex(of: way.destination)
      else { continue }
      for (period, index) in moves.enumerated() {
        guard let move = column(index), let ready = way.ready[period] else { continue }
        cells[from][period].append(ProgramEntry(move, 1))
        if ready < periods { cells[to][ready].append(ProgramEntry(move, -1)) }
      }
    }
    for (place, stays) in columns.stays.enumerated() {
      for (period, stay) in stays.enumerated() {
        cells[place][period].append(ProgramEntry(stay, 1))
        if period + 1 < periods { cells[place][period + 1].append(ProgramEntry(stay, -1)) }
      }
    }
    return cells.enumerated().map { place, own in
      own.enumerated().map { period, entries in
        let arriving = fleet.bases.filter {
          $0.place == fleet.places[place] && $0.period == period
        }
        return rows.addRow(entries, upper: arriving.map(\.count.value).reduce(0, +))
      }
    }
  }

  private mutating func addLoads(of fleet: Fleet, _ columns: FleetColumns) {
    for measure in Measure.allCases {
      for (way, moves) in zip(fleet.ways, columns.moves) {
        guard case .along(let leg) = way.kind else { continue }
        for period in 0..<network.periods {
          guard let move = column(moves[period]) else { continue }
          addLoad(of: fleet, on: leg, in: period, measure, move)
        }
      }
    }
  }

  /// On a leg and in a period, in tonnes of what goes most into a vehicle.
  private mutating func addLoad(
    of fleet: Fleet, on leg: Int, in period: Int, _ measure: Measure, _ move: Int
  ) {
    let lift = network.supplyCase.carriage.lifts[fleet.lift]
    let carried = network.commodities.indices.compactMap { commodity in
      column(departures[commodity][leg * network.periods + period]).flatMap { column in
        lift.tonnes(of: network.items[commodity], in: measure).map { (column: column, load: $0) }
      }
    }
    guard let largest = carried.map(\.load).max() else { return }
    let row = rows.addRow(
      carried.map { ProgramEntry($0.column, largest / $0.load) } + [ProgramEntry(move, -largest)],
      upper: 0)
    let limit = PricedLimit.lift(network.supplyCase.legs[leg].id, measure, period: period)
    pricedRows.append(PricedRow(row: row, limit: limit, factor: largest))
  }

  /// Limit (11): what departs, or is loaded and unloaded, is at most what the vehicles kept for it let
  /// through.
  ///
  /// Tonnes.
  package mutating func addAssets() {
    var handling: [[ProgramEntry]]?
    for limit in network.assets {
      guard let position = network.fleets.firstIndex(where: { $0.lift == limit.lift }) else {
        continue
      }
      if case .place = limit.subject, handling == nil { handling = handlingEntries(.mass) }
      for (period, kept) in limit.kept.enumerated() {
        guard let kept,
          let place = network.fleets[position].places.firstIndex(of: kept.place)
        else { continue }
        let flow = flow(limit.subject, period, handling ?? [])
        guard !flow.isEmpty else { continue }
        let stay = fleets[position].stays[place][period]
        let row = rows.addRow(
          flow + [ProgramEntry(stay, -kept.tonnesPerVehicle)], upper: 0)
        pricedRows.append(
          PricedRow(row: row, limit: limit.priced(period, in: network.supplyCase), factor: 1))
      }
    }
  }

  private func flow(
    _ subject: AssetLimit.Subject, _ period: Int, _ handling: [[ProgramEntry]]
  ) -> [ProgramEntry] {
    switch subject {
    case .leg(let leg):
      network.commodities.indices.compactMap { commodity in
        column(departures[commodity][leg * network.periods + period]).map { ProgramEntry($0, 1) }
      }
    case .place(let place): handling[place * network.periods + period]
    }
  }

  /// Limit (13): what is spent on works of each resource is at most its budget.
  ///
  /// The row is in shares of the budget.
  package mutating func addBudgets() {
    for budget in network.supplyCase.carriage.budgets {
      let own = zip(network.works, workShares).filter { work, _ in
        network.supplyCase.carriage.works[work.work].resource == budget.resource
      }
      guard !own.isEmpty else { continue }
      let unit = budget.amount > .zero ? budget.amount.value : 1
      let row = rows.addRow(
        own.map { work, column in
          ProgramEntry(column, network.supplyCase.carriage.works[work.work].cost.value / unit)
        }, upper: budget.amount.value / unit)
      pricedRows.append(
        PricedRow(row: row, limit: .budget(budget.resource), factor: 1 / unit))
    }
  }
}

extension AssetLimit {
  /// The limit as it is priced.
  package func priced(_ period: Int, in supplyCase: SupplyCase) -> PricedLimit {
    let lift = supplyCase.carriage.lifts[lift].id
    return switch subject {
    case .leg(let leg): .assetThroughput(supplyCase.legs[leg].id, lift, period: period)
    case .place(let place): .assetHandling(supplyCase.places[place].id, lift, period: period)
    }
  }
}

extension Lift {
  /// The tonnes of an item that fill one vehicle in a measure; nil where it takes up nothing of the measure
  /// or the vehicle sets no limit.
  fileprivate func tonnes(of item: Item, in measure: Measure) -> Double? {
    let size = item.sizeOfTonne(in: measure)
    guard size > 0, let load = load(of: item.goodsClass, in: measure) else { return nil }
    return Double(load) / 1_000_000 / size
  }
}
