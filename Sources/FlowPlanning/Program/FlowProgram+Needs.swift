import LinearProgram
import SupplyModel
import TimeExpansion

extension FlowProgram {
  /// Limit (5): what is delivered to each end of each instalment is at most what it asks.
  ///
  /// The row is in tonnes of the first item delivered, so that its price per tonne times that
  /// item's mass is the price per unit.
  package mutating func addAmounts() {
    let byDemand = Dictionary(grouping: deliveries, by: \.demand)
    for demand in byDemand.keys.sorted() {
      guard let own = byDemand[demand], let first = own.first else { continue }
      let tonnesPerUnit = network.items[first.commodity].massPerUnit.tonnes
      let entries = own.map { delivery in
        ProgramEntry(
          delivery.column,
          tonnesPerUnit / network.items[delivery.commodity].massPerUnit.tonnes)
      }
      let asked = network.demands[demand]
      guard asked.units.isFinite else { continue }
      let need = network.supplyCase.needs[asked.need]
      let row = rows.addRow(entries, upper: asked.units * tonnesPerUnit)
      pricedRows.append(
        PricedRow(
          row: row,
          limit: .amount(need.id, instalment: asked.instalment.number, end: asked.end),
          factor: tonnesPerUnit))
    }
  }

  /// Limit (7): the share of a floor that counts as met is at most what the low end receives.
  package mutating func addFloors() {
    let low = deliveries.filter { network.demands[$0.demand].end == .low }
    let byNeed = Dictionary(grouping: low) { network.demands[$0.demand].need }
    for (index, need) in network.supplyCase.needs.enumerated() where need.floor > .zero {
      guard let asked = network.demands.first(where: { $0.need == index && $0.end == .low }) else {
        continue
      }
      addFloor(of: index, units: need.floor.value * asked.unitsOfNeed, from: byNeed[index] ?? [])
    }
  }

  private mutating func addFloor(of need: Int, units: Double, from deliveries: [DeliveryColumn]) {
    let share = rows.addColumn(upper: 1)
    floorShares[need] = share
    let received = deliveries.map { delivery in
      let tonnesPerUnit = network.items[delivery.commodity].massPerUnit.tonnes
      return ProgramEntry(delivery.column, -1 / tonnesPerUnit / units)
    }
    let row = rows.addRow([ProgramEntry(share, 1)] + received, upper: 0)
    let limit = PricedLimit.floor(network.supplyCase.needs[need].id)
    pricedRows.append(PricedRow(row: row, limit: limit, factor: 1 / units))
  }
}
