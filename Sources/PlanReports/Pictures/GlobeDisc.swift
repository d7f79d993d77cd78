import Foundation

/// The globe laid flat around a centre.
struct GlobeDisc {
  private let centre: GlobePoint
  private let east: GlobePoint
  private let north: GlobePoint
  /// The cosine of the angle from the centre beyond which nothing is drawn: 150 degrees.
  static let horizon = -0.866

  init(around places: [GlobePoint]) {
    let sum = places.reduce(GlobePoint(x: 0, y: 0, z: 0)) { .sum($0, times: 1, $1, times: 1) }
    centre = sum.normalized ?? places.first ?? GlobePoint(latitude: 90, longitude: 0)
    east = GlobePoint(x: 0, y: 0, z: 1).cross(centre).normalized ?? GlobePoint(x: 0, y: 1, z: 0)
    north = centre.cross(east)
  }

  /// East and north of the centre, in radii of the earth.
  func flat(_ point: GlobePoint) -> PicturePoint {
    // The point opposite the centre is a whole circle; it stands on that circle's rim.
    let factor = (2 / max(1e-6, 1 + centre.dot(point))).squareRoot()
    return PicturePoint(x: factor * east.dot(point), y: factor * north.dot(point))
  }

  /// Whether a place is on this side of the horizon.
  func isNear(_ point: GlobePoint) -> Bool { centre.dot(point) > Self.horizon }

  /// The land as rings, of which odd ones hold even ones.
  ///
  /// What lies beyond the horizon is drawn along it. That turns land around the point opposite the
  /// centre inside out, which one ring more, the horizon itself, sets right.
  var land: [[PicturePoint]] {
    let opposite = GlobePoint(x: -centre.x, y: -centre.y, z: -centre.z)
    let rim = [PicturePoint(x: Self.rim, y: 0)] + arc(from: 0, by: 2 * .pi)
    return Land.rings.map(outline) + (Land.holds(opposite) ? [rim] : [])
  }

  private func outline(of ring: [GlobePoint]) -> [PicturePoint] {
    ring.indices.flatMap { index -> [PicturePoint] in
      let (here, next) = (ring[index], ring[(index + 1) % ring.count])
      let start = isNear(here) ? [flat(here)] : []
      switch (isNear(here), isNear(next)) {
      case (true, true): return start
      case (true, false):
        let edge = crossing(here, next)
        return start + [flat(edge)] + arc(from: edge, to: next)
      case (false, true):
        let edge = crossing(here, next)
        return arc(from: here, to: edge)
      case (false, false): return arc(from: here, to: next)
      }
    }
  }

  /// Where the way between two places meets the horizon.
  private func crossing(_ one: GlobePoint, _ other: GlobePoint) -> GlobePoint {
    let (a, b) = (centre.dot(one) - Self.horizon, centre.dot(other) - Self.horizon)
    let share = a / (a - b)
    return GlobePoint.sum(one, times: 1 - share, other, times: share).normalized ?? one
  }

  /// Along the horizon, from below one place to below another, the shorter way.
  private func arc(from one: GlobePoint, to other: GlobePoint) -> [PicturePoint] {
    let (start, end) = (azimuth(of: one), azimuth(of: other))
    return arc(from: start, by: (end - start).remainder(dividingBy: 2 * .pi))
  }

  private func arc(from start: Double, by turn: Double) -> [PicturePoint] {
    let steps = max(1, Int((abs(turn) / 0.15).rounded(.up)))
    return (1...steps).map { step in
      let angle = start + turn * Double(step) / Double(steps)
      return PicturePoint(x: Self.rim * cos(angle), y: Self.rim * sin(angle))
    }
  }

  private func azimuth(of point: GlobePoint) -> Double { atan2(north.dot(point), east.dot(point)) }

  /// How far from the centre the horizon is drawn.
  private static let rim = (2 * (1 - horizon)).squareRoot()
}

extension Land {
  /// Whether a place is on land.
  static func holds(_ point: GlobePoint) -> Bool {
    // Seen from the North Pole, the one point that no ring may enclose is the South Pole: all land
    // there is left out.
    let disc = GlobeDisc(around: [GlobePoint(latitude: 90, longitude: 0)])
    let here = disc.flat(point)
    return rings.filter { ring in here.isEnclosed(by: ring.map(disc.flat)) }.count % 2 == 1
  }
}

extension PicturePoint {
  /// Whether a ring goes around it: a ray from it meets the ring an odd number of times.
  func isEnclosed(by ring: [PicturePoint]) -> Bool {
    zip(ring, ring.dropFirst() + ring.prefix(1)).filter { a, b in
      (a.y > y) != (b.y > y) && a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y) > x
    }.count % 2 == 1
  }
}
