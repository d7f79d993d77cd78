import LinearProgram
package import SupplyModel
package import TimeExpansion

extension FlowProgram {
  /// The values of what is joined, freed and chosen, and of what vehicles do.
  package func addUsefulness(of record: PlanRecord, to values: inout [Double]) {
    addJoins(of: record, to: &values)
    addFreed(of: record, to: &values)
    addVehicles(of: record, to: &values)
    for chosen in record.chosenWorks {
      for (option, column) in zip(network.works, workShares)
      where network.supplyCase.carriage.works[option.work].id == chosen.work {
        values[column] = chosen.share.value
      }
    }
  }

  private func addJoins(of record: PlanRecord, to values: inout [Double]) {
    var columns: [Join: Int] = [:]
    for own in joins {
      let source = Join.Source.sent(network.commodities[own.commodity])
      columns[key(own.rule, source, own.period)] = own.column
    }
    for own in heldJoins {
      let source = Join.Source.held(network.heldStocks[own.stock].item.id)
      columns[key(own.rule, source, own.period)] = own.column
    }
    for join in record.joins {
      var key = join
      key.mass = .zero
      if let column = columns[key] { values[column] += join.mass.tonnes }
    }
  }

  private func key(_ index: Int, _ source: Join.Source, _ period: Int) -> Join {
    let rule = network.rules[index]
    return Join(
      need: network.supplyCase.needs[rule.need].id,
      complement: network.supplyCase.recipient.complements[rule.complement].id, source: source,
      period: period, mass: .zero)
  }

  private func addFreed(of record: PlanRecord, to values: inout [Double]) {
    let releases = network.supplyCase.recipient.releases
    for own in freed {
      let release = releases[network.freed[own.commodity][own.source].release].id
      values[own.column] += record.freed.reduce(0) {
        $0 + ($1.release == release && $1.period == own.period ? $1.mass.tonnes : 0)
      }
    }
  }

  private func addVehicles(of record: PlanRecord, to values: inout [Double]) {
    for (fleet, columns) in zip(network.fleets, fleets) {
      let lift = network.supplyCase.carriage.lifts[fleet.lift].id
      for move in record.vehicleMoves where move.lift == lift {
        let way = fleet.ways.firstIndex { name(of: $0) == move.way }
        guard let way, columns.moves[way].indices.contains(move.departure),
          let column = column(columns.moves[way][move.departure])
        else { continue }
        values[column] += move.vehicles.value
      }
      for stay in record.vehicleStays where stay.lift == lift {
        let place = fleet.places.firstIndex { network.supplyCase.places[$0].id == stay.place }
        guard let place, columns.stays[place].indices.contains(stay.period) else { continue }
        values[columns.stays[place][stay.period]] += stay.vehicles.value
      }
    }
  }

  /// A way of a fleet as it is written.
  package func name(of way: Fleet.Way) -> VehicleMove.Way {
    switch way.kind {
    case .along(let leg): .along(network.supplyCase.legs[leg].id)
    case .back(let leg): .back(network.supplyCase.legs[leg].id)
    case .relocation:
      .relocation(
        from: network.supplyCase.places[way.origin].id,
        to: network.supplyCase.places[way.destination].id)
    }
  }
}

extension CoverSet {
  /// The most periods of use that a plan covers up to the end of each period.
  package func covered(by record: PlanRecord, in network: FlowNetwork) -> [Double] {
    let received = stocks.map { stock in self.received(by: stock, record, network) }
    var covered: [Double] = []
    for period in 0..<network.periods {
      let reach = zip(stocks, received).map { stock, units in
        (stock.onHand + stock.made * Double(period + 1) + units[period]) / stock.used
      }
      covered.append(max(0, min((covered.last ?? 0) + 1, reach.min() ?? .infinity)))
    }
    return covered
  }

  /// What a stock has received by the end of each period, in units.
  private func received(
    by stock: CoveredStock, _ record: PlanRecord, _ network: FlowNetwork
  ) -> [Double] {
    let supplyCase = network.supplyCase
    let pile = supplyCase.recipient.stockpiles[stock.stockpile]
    let mass = supplyCase.items.first { $0.id == pile.item }?.massPerUnit.tonnes ?? 1
    let needs = Set(supplyCase.needs.filter { $0.place == pile.place }.map(\.id))
    var units = [Double](repeating: 0, count: network.periods)
    for delivery in record.deliveries
    where delivery.end != .open && delivery.commodity.item == pile.item
      && needs.contains(delivery.need)
    {
      units[delivery.period] += delivery.mass.tonnes / mass
    }
    for period in units.indices.dropFirst() { units[period] += units[period - 1] }
    return units
  }
}
