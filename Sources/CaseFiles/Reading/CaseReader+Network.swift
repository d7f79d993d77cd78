import SupplyModel

/// Places and legs.
extension CaseReader {
  func places() -> [Place] {
    rows(PlaceColumns.table).compactMap { row in
      row[PlaceColumns.place].map { id in
        Place(
          id: id, name: row.text(PlaceColumns.name), kind: row.text(PlaceColumns.kind),
          latitude: row[PlaceColumns.latitude], longitude: row[PlaceColumns.longitude],
          storage: row[PlaceColumns.storage].map(Mass.init(tonnes:)),
          storageCubicMetres: row[PlaceColumns.storageVolume],
          handlingPerDay: row[PlaceColumns.handling].map(Mass.init(tonnes:)), notes: row.notes)
      }
    }
  }

  func legs() -> [Leg] {
    rows(LegColumns.table).compactMap { row in
      guard let id = row[LegColumns.leg], let origin = row[LegColumns.origin],
        let destination = row[LegColumns.destination], let transit = row[LegColumns.transit]
      else { return nil }
      return Leg(
        id: id, corridor: row.text(LegColumns.corridor), origin: origin,
        destination: destination, mode: row.text(LegColumns.mode), transitDays: transit,
        throughput: throughput(of: row), cubicMetresPerDay: row[LegColumns.volume],
        costPerTonne: row[LegColumns.cost] ?? 0,
        loss: row[LegColumns.loss] ?? .zero, distanceKilometres: row[LegColumns.distance],
        refusedClasses: Set(row[LegColumns.refused] ?? []), lift: row[LegColumns.lift],
        notes: row.notes)
    }
  }

  private func throughput(of row: Row) -> Throughput? {
    row[LegColumns.perDay].map { Throughput(Mass(tonnes: $0), per: .day) }
      ?? row[LegColumns.perMonth].map { Throughput(Mass(tonnes: $0), per: .month) }
  }
}
