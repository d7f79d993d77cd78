import SupplyModel

/// Limits (10) and (11): vehicles that circulate, and what they let through where they are kept.
extension PeerFormulation {
  /// One a[v,l,t], b[v,l,t] or o[v,p,p′,t].
  struct VehicleColumn {
    let lift: Lift.ID
    /// The leg on which the vehicles go along, and may be loaded.
    let along: Leg.ID?
    /// The kilometres that the leg on which they go along or back states.
    let kilometres: Double
    let from: Place.ID
    let to: Place.ID
    let departure: Int
    let ready: Int
    let column: Int
  }

  /// The lift that carries goods on a leg.
  func lift(of leg: Leg) -> Lift? {
    supplyCase.carriage.lifts.first { $0.id == leg.lift }
  }

  mutating func addVehicles(of lift: Lift) {
    for place in supplyCase.places {
      vehicleStays[lift.id, default: [:]][place.id] = periods.map { _ in program.addColumn() }
    }
    for t in periods where limits.isAfterPlanning(t) {
      for leg in supplyCase.legs where leg.lift == lift.id && limits.throughput(leg, t) != 0 {
        let ready = t + limits.vehiclePeriods(lift, on: leg, t)
        addMove(
          of: lift, along: leg.id, kilometres: leg.distanceKilometres ?? 0, from: leg.origin,
          to: leg.destination, t, ready)
        addMove(
          of: lift, along: nil, kilometres: leg.distanceKilometres ?? 0, from: leg.destination,
          to: leg.origin, t, ready)
      }
      let places = limits.relocationPlaces(of: lift)
      let ready = t + limits.wholePeriods(days: lift.relocationDays?.value ?? 0)
      for from in places {
        for to in places where to != from {
          addMove(of: lift, along: nil, kilometres: 0, from: from, to: to, t, ready)
        }
      }
    }
  }

  private mutating func addMove(
    of lift: Lift, along leg: Leg.ID?, kilometres: Double, from: Place.ID, to: Place.ID,
    _ departure: Int, _ ready: Int
  ) {
    vehicleMoves.append(
      VehicleColumn(
        lift: lift.id, along: leg, kilometres: kilometres, from: from, to: to, departure: departure,
        ready: ready,
        column: program.addColumn()))
  }

  mutating func addLift() {
    for leg in supplyCase.legs {
      guard let lift = lift(of: leg) else { continue }
      for t in periods { addLoads(of: lift, on: leg, in: t) }
    }
    for lift in supplyCase.carriage.lifts {
      for place in supplyCase.places {
        for t in periods { addVehicleBalance(of: lift, at: place.id, in: t) }
      }
    }
  }

  /// What departs on a leg is at most what its vehicles carry.
  private mutating func addLoads(of lift: Lift, on leg: Leg, in t: Int) {
    let goods = departures.filter { $0.leg.id == leg.id && $0.period == t }
    let vehicles = vehicleMoves.filter { $0.along == leg.id && $0.departure == t }
    program.addRow(
      goods.map { ($0.column, 1 / lift.load(of: commodities[$0.commodity].item.goodsClass).tonnes) }
        + vehicles.map { ($0.column, -1) }, atMost: 0)
  }

  /// The vehicles that depart and stay are at most those that stayed, are ready or are based there.
  private mutating func addVehicleBalance(of lift: Lift, at place: Place.ID, in t: Int) {
    guard let stays = vehicleStays[lift.id]?[place] else { return }
    let own = vehicleMoves.filter { $0.lift == lift.id }
    let based = lift.bases.filter { base in
      base.place == place && limits.firstPeriod(from: base.available) == t
    }
    program.addRow(
      [(stays[t], 1)] + (t > 0 ? [(stays[t - 1], -1)] : [])
        + own.filter { $0.from == place && $0.departure == t }.map { ($0.column, 1) }
        + own.filter { $0.to == place && $0.ready == t }.map { ($0.column, -1) },
      atMost: based.reduce(0) { $0 + $1.count.value })
  }

  mutating func addAssets() {
    for t in periods {
      for leg in supplyCase.legs {
        let goods = departures.filter { $0.leg.id == leg.id && $0.period == t }
        limit(goods.map { ($0.column, 1) }, by: limits.assets(for: leg, t), in: t)
      }
      for place in supplyCase.places {
        let goods = movement(at: place, in: t)
        limit(goods.map { ($0.column, $0.tonnes) }, by: limits.assets(for: place, t), in: t)
      }
    }
  }

  private mutating func limit(
    _ goods: [PeerProgram.Term], by assets: [PeerLimits.AssetLimit], in t: Int
  ) {
    for (asset, tonnes) in assets where !goods.isEmpty {
      guard let stays = vehicleStays[asset.lift]?[asset.place] else { continue }
      program.addRow(goods + [(stays[t], -tonnes)], atMost: 0)
    }
  }
}
