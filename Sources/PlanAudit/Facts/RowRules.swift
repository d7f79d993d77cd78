import SupplyModel

/// What holds of the rows of a plan by themselves: each says something, and no two say it together.
///
/// A plan that spreads one delivery over a thousand rows would be rounded a thousand times.
struct RowRules {
  private(set) var faults: [RowFault] = []

  init(_ record: PlanRecord) {
    check(.draws, record.draws, \.mass.grams, { $0.supply.description }) {
      DrawKey(supply: $0.supply, period: $0.period)
    }
    check(.moves, record.moves, \.mass.grams, { $0.leg.description }) {
      MoveKey(leg: $0.leg, commodity: $0.commodity, departure: $0.departure)
    }
    check(.stocks, record.stocks, \.mass.grams, { $0.place.description }) {
      StockKey(place: $0.place, commodity: $0.commodity, period: $0.period)
    }
    check(.deliveries, record.deliveries, \.mass.grams, { $0.need.description }) {
      DeliveryKey(
        need: $0.need, instalment: $0.instalment, end: $0.end, commodity: $0.commodity,
        period: $0.period)
    }
    checkUse(record)
  }

  private mutating func checkUse(_ record: PlanRecord) {
    check(.joins, record.joins, \.mass.grams, { $0.complement.description }) {
      JoinKey(need: $0.need, complement: $0.complement, source: $0.source, period: $0.period)
    }
    check(.freed, record.freed, \.mass.grams, { $0.release.description }) {
      FreedKey(release: $0.release, period: $0.period)
    }
    check(.vehicles, record.vehicleMoves, \.vehicles.count, { $0.lift.description }) {
      VoyageKey(lift: $0.lift, way: $0.way, departure: $0.departure)
    }
    check(.stays, record.vehicleStays, \.vehicles.count, { $0.lift.description }) {
      StayKey(lift: $0.lift, place: $0.place, period: $0.period)
    }
    check(.works, record.chosenWorks, \.share.count, { $0.work.description }) { $0.work }
    check(.attendances, record.attendances, { _ in 1 }, { $0.posting.description }) { $0.posting }
  }

  private mutating func check<Row>(
    _ table: PlanTable, _ rows: [Row], _ size: (Row) -> Int, _ name: (Row) -> String,
    key: (Row) -> some Hashable
  ) {
    if let row = rows.first(where: { size($0) <= 0 }) {
      faults.append(.weightless(table, name(row)))
    }
    let counts = Dictionary(rows.map { (AnyHashable(key($0)), 1) }, uniquingKeysWith: +)
    if let row = rows.first(where: { counts[AnyHashable(key($0)), default: 0] > 1 }) {
      faults.append(.repeated(table, name(row)))
    }
  }

  private struct DrawKey: Hashable {
    let supply: Supply.ID
    let period: Int
  }

  private struct MoveKey: Hashable {
    let leg: Leg.ID
    let commodity: Commodity
    let departure: Int
  }

  private struct StockKey: Hashable {
    let place: Place.ID
    let commodity: Commodity
    let period: Int
  }

  private struct DeliveryKey: Hashable {
    let need: Need.ID
    let instalment: Int
    let end: AmountEnd
    let commodity: Commodity
    let period: Int
  }

  private struct JoinKey: Hashable {
    let need: Need.ID
    let complement: Complement.ID
    let source: Join.Source
    let period: Int
  }

  private struct FreedKey: Hashable {
    let release: Release.ID
    let period: Int
  }

  private struct VoyageKey: Hashable {
    let lift: Lift.ID
    let way: VehicleMove.Way
    let departure: Int
  }

  private struct StayKey: Hashable {
    let lift: Lift.ID
    let place: Place.ID
    let period: Int
  }
}
