import SupplyModel

/// Limits (2), (4) and (10) by volume.
extension PeerFormulation {
  /// Cubic metres of a tonne of a commodity; goods without a volume take up none.
  private func volume(of commodity: Int) -> Double {
    let item = commodities[commodity].item
    return (item.cubicMetresPerUnit?.value ?? 0) / item.massPerUnit.tonnes
  }

  /// Cubic metres that one vehicle holds of a commodity; nil is no limit.
  private func load(_ lift: Lift, _ commodity: Int) -> Double? {
    let goodsClass = commodities[commodity].item.goodsClass
    return (lift.cubicMetresByClass[goodsClass] ?? lift.loadCubicMetres)?.value
  }

  mutating func addVolumes() {
    for leg in supplyCase.legs {
      addDepartures(of: leg, .throughputVolume, periods.map { limits.volume(leg, $0) }) {
        ($0.cubicMetresPerUnit?.value ?? 0) / $0.massPerUnit.tonnes
      }
    }
    for t in periods {
      for leg in supplyCase.legs { addLoads(of: leg, in: t) }
      for (p, place) in supplyCase.places.enumerated() {
        guard let most = limits.storageVolume(place, t) else { continue }
        let gains = gains(.storageVolume, of: place.id.description, t, onTopOf: most)
        program.addRow(
          commodities.indices.map { (stocks[$0][p][t], volume(of: $0)) } + gains, atMost: most)
      }
    }
  }

  /// Whether one vehicle takes some of an item, and of whole items a unit.
  func takesSome(of item: Item, _ lift: Lift) -> Bool {
    let tonnes = lift.load(of: item.goodsClass).tonnes
    guard item.isWhole else { return tonnes > 0 }
    let load = (lift.cubicMetresByClass[item.goodsClass] ?? lift.loadCubicMetres)?.value
    return tonnes >= item.massPerUnit.tonnes
      && (load ?? .infinity) >= (item.cubicMetresPerUnit?.value ?? 0)
  }

  /// Whether the vehicles of a leg have room for what would depart.
  func isCarried(_ departure: Departure) -> Bool {
    guard let lift = lift(of: departure.leg) else { return true }
    return load(lift, departure.commodity) != 0 || volume(of: departure.commodity) == 0
  }

  private mutating func addLoads(of leg: Leg, in t: Int) {
    let goods = departures.filter { $0.leg.id == leg.id && $0.period == t }
    guard let lift = lift(of: leg) else { return }
    for own in goods where load(lift, own.commodity) == 0 && volume(of: own.commodity) > 0 {
      program.addRow([(own.column, 1)], atMost: 0)
    }
    let filling = goods.compactMap { own -> PeerProgram.Term? in
      guard let load = load(lift, own.commodity), load > 0 else { return nil }
      return (own.column, volume(of: own.commodity) / load)
    }
    let vehicles = vehicleMoves.filter { $0.along == leg.id && $0.departure == t }
    program.addRow(filling + vehicles.map { ($0.column, -1) }, atMost: 0)
  }
}
