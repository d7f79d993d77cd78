import PlanWords
import SupplyModel

/// Joins, freed goods, vehicles, people and works.
extension RunReader {
  func joins() -> [Join] {
    rows(UseFlowColumns.joins).compactMap { row in
      guard let need = row[UseFlowColumns.need], let complement = row[UseFlowColumns.complement],
        let source = source(of: row), let period = row[FlowColumns.period],
        let mass = row[FlowColumns.quantity]
      else { return nil }
      expect(calendar.lastDay(of: period), in: row, FlowColumns.lastDay)
      return Join(
        need: need, complement: complement, source: source, period: period, mass: mass)
    }
  }

  private func source(of row: Row) -> Join.Source? {
    guard let source = row[UseFlowColumns.source], let commodity = row.commodity else { return nil }
    guard source == .held else { return .sent(commodity) }
    if commodity.earmark != nil {
      log.report(row, FlowColumns.earmark, RunFileFault.heldEarmark)
    }
    return .held(commodity.item)
  }

  func freed() -> [Freed] {
    rows(UseFlowColumns.freed).compactMap { row in
      guard let release = row[UseFlowColumns.release], let period = row[FlowColumns.period],
        let mass = row[FlowColumns.quantity]
      else { return nil }
      expect(calendar.lastDay(of: period), in: row, FlowColumns.lastDay)
      return Freed(release: release, period: period, mass: mass)
    }
  }

  func vehicleMoves() -> [VehicleMove] {
    rows(UseFlowColumns.vehicleMoves).compactMap { row in
      guard let lift = row[UseFlowColumns.lift], let way = way(of: row),
        let departure = row[FlowColumns.departure], let ready = row[UseFlowColumns.readyPeriod],
        let vehicles = row[UseFlowColumns.vehicles]
      else { return nil }
      expect(calendar.firstDay(of: departure), in: row, FlowColumns.departs)
      if row.text(UseFlowColumns.ready) != calendar.written(lastDayOf: ready) {
        log.report(
          row, UseFlowColumns.ready, RunFileFault.otherDay(calendar.lastDay(of: ready)))
      }
      return VehicleMove(
        lift: lift, way: way, departure: departure, arrival: ready, vehicles: vehicles)
    }
  }

  /// How vehicles go: a leg, or the two places of a relocation.
  private func way(of row: Row) -> VehicleMove.Way? {
    guard let way = row[UseFlowColumns.way] else { return nil }
    let leg = row[UseFlowColumns.leg]
    switch way {
    case .along, .back:
      guard let leg else { break }
      return way == .along ? .along(leg) : .back(leg)
    case .relocation:
      guard leg == nil, let from = row[UseFlowColumns.origin],
        let to = row[UseFlowColumns.destination]
      else { break }
      return .relocation(from: from, to: to)
    }
    log.report(row, UseFlowColumns.way, RunFileFault.noWay)
    return nil
  }

  func vehicleStays() -> [VehicleStay] {
    rows(UseFlowColumns.vehicleStays).compactMap { row in
      guard let lift = row[UseFlowColumns.lift], let place = row[FlowColumns.place],
        let period = row[FlowColumns.period], let vehicles = row[UseFlowColumns.vehicles]
      else { return nil }
      expect(calendar.lastDay(of: period), in: row, FlowColumns.lastDay)
      return VehicleStay(lift: lift, place: place, period: period, vehicles: vehicles)
    }
  }

  func attendances() -> [Attendance] {
    rows(UseFlowColumns.attendances).compactMap { row in
      guard let posting = row[UseFlowColumns.posting],
        let departure = row[FlowColumns.departure], let arrival = row[FlowColumns.arrival],
        let last = row[UseFlowColumns.lastPeriod]
      else { return nil }
      expect(calendar.firstDay(of: departure), in: row, UseFlowColumns.setsOut)
      expect(calendar.lastDay(of: arrival), in: row, UseFlowColumns.there)
      expect(calendar.lastDay(of: last), in: row, UseFlowColumns.leaves)
      return Attendance(posting: posting, departure: departure, arrival: arrival, last: last)
    }
  }

  func pledgeShares() -> [PledgeShare] {
    rows(UseFlowColumns.pledges).compactMap { row in
      guard let fate = row[UseFlowColumns.fate], let mass = row[FlowColumns.quantity] else {
        return nil
      }
      let source: PledgeShare.Source
      switch (row[UseFlowColumns.supply], row[UseFlowColumns.releasedBy]) {
      case (let supply?, nil): source = .supply(supply)
      case (nil, let release?): source = .release(release)
      default:
        log.report(row, UseFlowColumns.supply, RunFileFault.noSource)
        return nil
      }
      return PledgeShare(
        source: source, fate: fate, corridor: row.text(UseFlowColumns.lastCorridor), mass: mass)
    }
  }

  func chosenWorks() -> [ChosenWork] {
    rows(UseFlowColumns.works).compactMap { row in
      guard let work = row[UseFlowColumns.work], let share = row[UseFlowColumns.share] else {
        return nil
      }
      return ChosenWork(work: work, share: share)
    }
  }
}
