import SupplyModel

extension GoodsAudit {
  /// Line (10) of the formulation: each way that vehicles go, and where they are.
  mutating func checkVehicles() {
    for row in rows.vehicleMoves where row.vehicles > 0 { checkWay(of: row) }
    for lift in facts.carriage.lifts.indices { checkBalance(ofLift: lift) }
  }

  private mutating func checkWay(of row: PlanRows.VehicleMoveRow) {
    let lift = facts.carriage.lifts[row.lift]
    let (name, date) = (lift.lift.id, facts.date(row.departure))
    if row.departure < facts.supplyCase.calendar.firstOpenPeriod {
      report(.vehicle(.beforePlanning(name, row.way, date)))
    }
    let expected: Int
    if let leg = row.leg {
      let slot = leg * facts.periods + row.departure
      expected = facts.timetable.ready[slot]
      if facts.carriage.liftOfLeg[leg] != row.lift { report(.vehicle(.noWay(name, row.way))) }
      if facts.timetable.throughput[slot] == 0 {
        report(.vehicle(.closed(name, row.way, date)))
      }
    } else {
      guard let relocation = lift.relocation, row.from != row.to,
        lift.places.isSuperset(of: [row.from, row.to])
      else {
        report(.vehicle(.noWay(name, row.way)))
        return
      }
      expected = row.departure + relocation
    }
    guard row.arrival != expected else { return }
    report(
      .vehicle(
        .ready(name, row.way, departing: date, stated: row.arrival, expected: expected)))
  }

  /// What departs from a place and stays there is no more than what stayed, what is ready and what the
  /// bases bring.
  private mutating func checkBalance(ofLift index: Int) {
    let lift = facts.carriage.lifts[index]
    var left = Tally(subjects: facts.supplyCase.places.count, periods: facts.periods)
    for base in lift.based where base.period < facts.periods {
      left.add(base.vehicles, to: base.place, in: base.period)
    }
    for row in rows.vehicleMoves where row.lift == index {
      left.add(-row.vehicles, to: row.from, in: row.departure)
      guard row.arrival > row.departure, row.arrival < facts.periods else { continue }
      left.add(row.vehicles, to: row.to, in: row.arrival)
    }
    for row in rows.vehicleStays where row.lift == index {
      left.add(-row.vehicles, to: row.place, in: row.period)
      guard row.period + 1 < facts.periods else { continue }
      left.add(row.vehicles, to: row.place, in: row.period + 1)
    }
    for (slot, vehicles) in left.grams.enumerated() where vehicles < 0 {
      report(
        .vehicle(
          .fromNothing(
            lift.lift.id, facts.supplyCase.places[slot / facts.periods].id,
            facts.date(slot % facts.periods), Trillionths(count: Int(clamping: -vehicles)))))
    }
  }

  /// Line (10) of the formulation: what departs on a leg, in loads, against the vehicles there.
  mutating func checkLoads() {
    for measure in Measure.allCases { checkLoads(in: measure) }
  }

  private mutating func checkLoads(in measure: Measure) {
    var vehicles: [Int: Int128] = [:]
    for row in rows.vehicleMoves {
      guard case .along = row.way, let leg = row.leg, facts.carriage.liftOfLeg[leg] == row.lift
      else { continue }
      vehicles[leg * facts.periods + row.departure, default: 0] += Int128(row.vehicles)
    }
    for (slot, load) in loads(in: measure).sorted(by: { $0.key < $1.key }) {
      let leg = slot / facts.periods
      guard let lift = facts.carriage.liftOfLeg[leg] else { continue }
      let there = vehicles[slot] ?? 0
      guard load > there else { continue }
      report(
        .vehicle(
          .overloaded(
            facts.carriage.lifts[lift].lift.id, facts.supplyCase.legs[leg].id,
            facts.date(slot % facts.periods), vehicles: Trillionths(count: Int(clamping: there)))))
    }
  }

  /// By leg × periods + period, the vehicles that what departs fills in a measure, in 10⁻¹², those of each
  /// item rounded down.
  private func loads(in measure: Measure) -> [Int: Int128] {
    var grams: [Int: [Int: Int128]] = [:]
    for row in rows.moves {
      let item = rows.commodities.all[row.commodity].item
      grams[row.leg * facts.periods + row.departure, default: [:]][item, default: 0] +=
        Int128(row.grams)
    }
    return grams.mapValues { $0 }.reduce(into: [:]) { loads, entry in
      for (index, grams) in entry.value {
        let item = facts.supplyCase.items[index]
        let size = Int128(item.size(in: measure))
        guard size > 0,
          let load = facts.load(of: index, on: entry.key / facts.periods, in: measure), load > 0
        else { continue }
        let one = Int128(item.massPerUnit.grams) * Int128(load)
        loads[entry.key, default: 0] += WideProduct(grams, size * ExactUnits.whole).divided(by: one)
      }
    }
  }

  /// Line (11) of the formulation.
  mutating func checkAssets() {
    guard !facts.carriage.assets.isEmpty else { return }
    let (departing, handled) = (departures(), handledGrams())
    for asset in facts.carriage.assets {
      for period in 0..<facts.periods {
        guard let kept = asset.kept[period] else { continue }
        let stays = rows.vehicleStays.filter {
          $0.lift == asset.lift && $0.place == kept.place && $0.period == period
        }
        let vehicles = stays.reduce(Int128(0)) { $0 + Int128($1.vehicles) }
        let name = facts.carriage.lifts[asset.lift].lift.id
        let date = facts.date(period)
        switch asset.subject {
        case .leg(let leg):
          let used = departing.grams[leg * facts.periods + period]
          guard let limit = Self.limit(of: used, by: vehicles, kept.grams) else { continue }
          report(
            .vehicle(
              .notKept(
                name, facts.supplyCase.legs[leg].id, date, used: Mass(clamping: used),
                limit: limit)))
        case .place(let place):
          let used = handled.grams[place * facts.periods + period]
          guard let limit = Self.limit(of: used, by: vehicles, kept.grams) else { continue }
          report(
            .vehicle(
              .notKeptAt(
                name, facts.supplyCase.places[place].id, date, used: Mass(clamping: used),
                limit: limit)))
        }
      }
    }
  }

  /// What vehicles let through, rounded up to the next gram, when that is less than what is used.
  private static func limit(of used: Int128, by vehicles: Int128, _ grams: Int128) -> Mass? {
    guard used > 0, WideProduct(used - 1, ExactUnits.whole) >= WideProduct(vehicles, grams) else {
      return nil
    }
    let (product, overflows) = vehicles.multipliedReportingOverflow(by: grams)
    return overflows
      ? nil : Mass(clamping: (product + ExactUnits.whole - 1) / ExactUnits.whole)
  }
}
