import Foundation

/// A point of a picture.
struct PicturePoint: Hashable {
  var x: Double
  var y: Double
}

/// A flat picture of the part of the globe that holds some places.
///
/// Lambert's azimuthal equal-area projection around the middle of the places: areas are true, and
/// nothing is cut at the date line or a pole. J. P. Snyder, "Map Projections: A Working Manual",
/// 1987, p. 182.
struct GlobeView {
  let width: Double
  let height: Double
  private let disc: GlobeDisc
  private let scale: Double
  private let middle: PicturePoint

  /// Fits all of some points into a picture of a width, around the middle of some places.
  init(showing points: [GlobePoint], around places: [GlobePoint], width: Double) {
    disc = GlobeDisc(around: places)
    let flat = points.map(disc.flat)
    let (xs, ys) = (flat.map(\.x), flat.map(\.y))
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (low, high) = (ys.min() ?? 0, ys.max() ?? 0)
    // A tenth of a radian is some 600 km: a map of one town would show nothing to know it by.
    let across = max((right - left) * 1.14, (high - low) * 1.14 / 0.7, 0.1)
    self.width = width
    height = (width * min(0.7, max(0.45, (high - low) * 1.14 / across))).rounded()
    scale = width / across
    middle = PicturePoint(x: (left + right) / 2, y: (low + high) / 2)
  }

  /// Where a place stands in the picture, in pixels from its upper left corner.
  func position(of point: GlobePoint) -> PicturePoint {
    let flat = disc.flat(point)
    return PicturePoint(
      x: (flat.x - middle.x) * scale + width / 2, y: height / 2 - (flat.y - middle.y) * scale)
  }

  /// A ring as a path, without what lies far outside the picture; nil when all of it does.
  func path(ofRing ring: [GlobePoint]) -> String? {
    let points = disc.nearSide(of: ring).map(position)
    let margin = 40.0
    guard points.count > 2, points.contains(where: { $0.x > -margin }),
      points.contains(where: { $0.x < width + margin }),
      points.contains(where: { $0.y > -margin }),
      points.contains(where: { $0.y < height + margin })
    else { return nil }
    return PicturePoint.path(points) + "Z"
  }
}

extension PicturePoint {
  /// A path through points.
  static func path(_ points: [PicturePoint]) -> String {
    points.enumerated().map { index, point in
      (index == 0 ? "M" : "L") + Markup.number(point.x) + " " + Markup.number(point.y)
    }.joined()
  }
}

/// The globe laid flat around a centre.
struct GlobeDisc {
  private let centre: GlobePoint
  private let east: GlobePoint
  private let north: GlobePoint
  /// The cosine of the angle from the centre beyond which nothing is drawn: 150 degrees.
  private static let horizon = -0.866

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

  /// The part of a ring on this side of the horizon, closed along it.
  func nearSide(of ring: [GlobePoint]) -> [GlobePoint] {
    var kept: [GlobePoint] = []
    for (index, here) in ring.enumerated() {
      let next = ring[(index + 1) % ring.count]
      let (a, b) = (centre.dot(here) - Self.horizon, centre.dot(next) - Self.horizon)
      if a >= 0 { kept.append(here) }
      guard (a >= 0) != (b >= 0) else { continue }
      let share = a / (a - b)
      let crossing = GlobePoint.sum(here, times: 1 - share, next, times: share)
      kept.append(crossing.normalized ?? here)
    }
    return kept
  }
}
