import Foundation
import PlanWords
import SupplyModel

/// Coordinates against the distances that legs state.
extension CaseReader {
  func remarkOnCoordinates(_ supplyCase: SupplyCase) {
    let points = Dictionary(
      supplyCase.places.compactMap { place in GlobePosition(place).map { (place.id, $0) } },
      uniquingKeysWith: { one, _ in one })
    let measured = supplyCase.legs.filter { leg in
      leg.distanceKilometres != nil && points[leg.origin] != nil && points[leg.destination] != nil
    }
    let doubtful = measured.filter { !fits($0, points) }
    var explained: Set<Leg.ID> = []
    if let slip = likeliestSlip(in: points, measured: measured, doubtful: doubtful) {
      explained = Set(doubtful.filter { $0.touches(slip.place) }.map(\.id))
      remark(on: slip, points, doubtful.first { $0.touches(slip.place) })
    }
    for leg in doubtful where !explained.contains(leg.id) {
      remark(on: leg, points)
    }
    remarkOnHalves()
  }

  private func fits(_ leg: Leg, _ points: [Place.ID: GlobePosition]) -> Bool {
    guard let from = points[leg.origin], let to = points[leg.destination],
      let stated = leg.distanceKilometres
    else { return true }
    let least = from.kilometres(to: to)
    // No way is shorter than the shortest; a twentieth is left for places as large as towns.
    if stated < least * 0.95 - 2 { return false }
    return stated <= (leg.mode == "air" ? least * 2 + 100 : least * 10 + 300)
  }

  /// The one place whose coordinates, put right in one way, make most of the legs fit that do not.
  private func likeliestSlip(
    in points: [Place.ID: GlobePosition], measured: [Leg], doubtful: [Leg]
  ) -> CoordinateSlip? {
    guard !doubtful.isEmpty else { return nil }
    var best: [(slip: CoordinateSlip, count: Int)] = []
    for place in Set(doubtful.flatMap { [$0.origin, $0.destination] }).sorted() {
      guard let point = points[place] else { continue }
      let own = measured.filter { $0.touches(place) }
      for (position, kind) in point.slips {
        var changed = points
        changed[place] = position
        guard own.allSatisfy({ fits($0, changed) }) else { continue }
        let count = own.count { !fits($0, points) }
        best.append((CoordinateSlip(place: place, position: position, kind: kind), count))
        break
      }
    }
    let most = best.map(\.count).max() ?? 0
    let likeliest = best.filter { $0.count == most }
    return likeliest.count == 1 ? likeliest[0].slip : nil
  }

  private func remark(
    on slip: CoordinateSlip, _ points: [Place.ID: GlobePosition], _ leg: Leg?
  ) {
    guard let leg,
      let row = rows(PlaceColumns.table).first(where: { $0[PlaceColumns.place] == slip.place }),
      let distance = distance(of: leg, points)
    else { return }
    log.remark(
      row.file, row: row.line,
      NetworkRemark.slip(
        slip.kind, of: slip.place, distance, latitude: slip.position.latitude,
        longitude: slip.position.longitude))
  }

  private func distance(of leg: Leg, _ points: [Place.ID: GlobePosition]) -> LegDistance? {
    guard let from = points[leg.origin], let to = points[leg.destination],
      let stated = leg.distanceKilometres
    else { return nil }
    return LegDistance(
      of: leg.id, from: leg.origin, to: leg.destination,
      kilometres: Int(from.kilometres(to: to).rounded()), stated: Int(stated.rounded()))
  }

  private func remark(on leg: Leg, _ points: [Place.ID: GlobePosition]) {
    guard let row = rows(LegColumns.table).first(where: { $0[LegColumns.leg] == leg.id }),
      let distance = distance(of: leg, points)
    else { return }
    log.remark(row.file, row: row.line, NetworkRemark.farApart(distance))
  }

  /// A place with one coordinate, or at 0, 0, is on no map.
  private func remarkOnHalves() {
    for row in rows(PlaceColumns.table) {
      let (latitude, longitude) = (row[PlaceColumns.latitude], row[PlaceColumns.longitude])
      let place = row.text(PlaceColumns.place)
      let hasLongitude = row.positions[PlaceColumns.longitude.heading] != nil
      if hasLongitude, (latitude == nil) != (longitude == nil) {
        log.remark(
          row.file, row: row.line, kind: .note,
          latitude == nil ? NetworkRemark.onlyLongitude(place) : .onlyLatitude(place))
      } else if latitude == 0, longitude == 0 {
        log.remark(row.file, row: row.line, NetworkRemark.gulfOfGuinea(place))
      }
    }
  }
}

/// Coordinates of a place put right in one way.
private struct CoordinateSlip {
  let place: Place.ID
  let position: GlobePosition
  let kind: PositionSlip
}

extension Leg {
  fileprivate func touches(_ place: Place.ID) -> Bool { origin == place || destination == place }
}

/// Where a place lies on the globe.
struct GlobePosition: Hashable {
  let latitude: Double
  let longitude: Double

  init?(_ place: Place) {
    guard let latitude = place.latitude, let longitude = place.longitude else { return nil }
    (self.latitude, self.longitude) = (latitude, longitude)
  }

  private init(_ latitude: Double, _ longitude: Double) {
    (self.latitude, self.longitude) = (latitude, longitude)
  }

  /// Where it would lie if it was written down wrongly in one of the usual ways.
  var slips: [(position: GlobePosition, kind: PositionSlip)] {
    let swapped = GlobePosition(longitude, latitude)
    return (abs(longitude) <= 90 ? [(swapped, .swapped)] : []) + [
      (GlobePosition(latitude, -longitude), .longitudeSign),
      (GlobePosition(-latitude, longitude), .latitudeSign),
    ]
  }

  /// The great circle on a sphere of 6,371 km, by the haversine formula, which is exact for places near each other
  /// too (Sinnott, *Virtues of the haversine*, Sky and Telescope 68, 1984).
  func kilometres(to other: GlobePosition) -> Double {
    let radians = Double.pi / 180
    let (phi, otherPhi) = (latitude * radians, other.latitude * radians)
    let half = sin((otherPhi - phi) / 2)
    let turn = sin((other.longitude - longitude) * radians / 2)
    let chord = half * half + cos(phi) * cos(otherPhi) * turn * turn
    return 2 * 6371 * asin(min(1, chord.squareRoot()))
  }
}
