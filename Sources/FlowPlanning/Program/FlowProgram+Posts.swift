import LinearProgram
import SupplyModel
import TimeExpansion

extension FlowProgram {
  /// Limit (12): what passes a post or counts there is at most what the people there can serve, in each
  /// period and in all.
  ///
  /// The rows are in tonnes of the first item that passes.
  package mutating func addPosts() {
    for gate in network.gates where gate.training != nil || gate.service != nil {
      let (uses, tonnesPerUnit) = uses(of: gate)
      guard uses.contains(where: { !$0.isEmpty }) else { continue }
      let post = network.supplyCase.staffing.posts[gate.post].id
      if let training = gate.training, let carryOver = heavyPieces.carryOver(of: gate) {
        addCarried(
          uses: uses, limits: training.map { Double($0) / 1e12 * tonnesPerUnit },
          most: carryOver.most.map { Double($0) / 1_000_000 * tonnesPerUnit },
          factor: tonnesPerUnit
        ) { .training(post, period: $0) }
      } else if let training = gate.training {
        for (period, entries) in uses.enumerated() where !entries.isEmpty {
          let units = Double(training[period]) / 1e12
          let row = rows.addRow(entries, upper: units * tonnesPerUnit)
          pricedRows.append(
            PricedRow(
              row: row, limit: .training(post, period: period), factor: tonnesPerUnit))
        }
      }
      if let service = gate.service {
        let units = service.map { Double($0) / 1e6 }
        addRun(
          uses: uses,
          growth: units.indices.map {
            (units[$0] - ($0 > 0 ? units[$0 - 1] : 0)) * tonnesPerUnit
          }, factor: tonnesPerUnit
        ) { .service(post, period: $0) }
      }
    }
  }

  /// What passes a gate in each period, and the mass by which it is counted.
  private func uses(of gate: Gate) -> (byPeriod: [[ProgramEntry]], tonnesPerUnit: Double) {
    var columns = [[(column: Int, tonnes: Double)]](repeating: [], count: network.periods)
    let waiting = network.commodities.indices.filter { gate.items.contains(network.items[$0].id) }
    for commodity in waiting {
      let tonnes = network.items[commodity].massPerUnit.tonnes
      forEachDeparture(commodity) { leg, period, column in
        if network.origins[leg] == gate.place { columns[period].append((column, tonnes)) }
      }
      for own in deliveries
      where own.commodity == commodity && network.demands[own.demand].place == gate.place {
        columns[own.period].append((own.column, tonnes))
      }
      for own in joins
      where own.commodity == commodity && network.place(of: network.rules[own.rule]) == gate.place {
        columns[own.period].append((own.column, tonnes))
      }
    }
    let first = waiting.first.map { network.items[$0].massPerUnit.tonnes } ?? 1
    return (columns.map { $0.map { ProgramEntry($0.column, first / $0.tonnes) } }, first)
  }
}
