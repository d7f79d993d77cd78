import Foundation

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
  func position(of point: GlobePoint) -> PicturePoint { onPicture(disc.flat(point)) }

  private func onPicture(_ flat: PicturePoint) -> PicturePoint {
    PicturePoint(
      x: (flat.x - middle.x) * scale + width / 2, y: height / 2 - (flat.y - middle.y) * scale)
  }

  /// Meridians every 30 degrees and parallels every 20, as a path.
  var graticule: String {
    let parallels = stride(from: -60.0, through: 80, by: 20).map { latitude in
      stride(from: -180.0, through: 180, by: 5).map {
        GlobePoint(latitude: latitude, longitude: $0)
      }
    }
    let meridians = stride(from: -180.0, to: 180, by: 30).map { longitude in
      stride(from: -80.0, through: 80, by: 5).map {
        GlobePoint(latitude: $0, longitude: longitude)
      }
    }
    return (parallels + meridians).flatMap { line in
      line.split { !disc.isNear($0) }
    }.map { PicturePoint.path($0.map(position)) }.joined()
  }

  /// The land as a path, without what lies far outside the picture; odd rings hold even ones.
  var land: String {
    disc.land.map { ring in ring.map(onPicture) }.filter(touches).map {
      PicturePoint.path($0) + "Z"
    }.joined()
  }

  private func touches(_ ring: [PicturePoint]) -> Bool {
    let margin = 40.0
    return ring.contains { $0.x > -margin } && ring.contains { $0.x < width + margin }
      && ring.contains { $0.y > -margin } && ring.contains { $0.y < height + margin }
  }
}
