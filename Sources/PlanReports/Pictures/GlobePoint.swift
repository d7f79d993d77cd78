import Foundation

/// A place on the globe, as a direction from its centre.
struct GlobePoint: Hashable, Sendable {
  var x: Double
  var y: Double
  var z: Double

  init(x: Double, y: Double, z: Double) {
    self.x = x
    self.y = y
    self.z = z
  }

  init(latitude: Double, longitude: Double) {
    let (phi, lambda) = (latitude * .pi / 180, longitude * .pi / 180)
    self.init(x: cos(phi) * cos(lambda), y: cos(phi) * sin(lambda), z: sin(phi))
  }

  func dot(_ other: GlobePoint) -> Double { x * other.x + y * other.y + z * other.z }

  func cross(_ other: GlobePoint) -> GlobePoint {
    GlobePoint(
      x: y * other.z - z * other.y, y: z * other.x - x * other.z, z: x * other.y - y * other.x)
  }

  /// The sum of two directions, each so many times.
  static func sum(
    _ first: GlobePoint, times a: Double, _ second: GlobePoint, times b: Double
  ) -> GlobePoint {
    GlobePoint(
      x: a * first.x + b * second.x, y: a * first.y + b * second.y, z: a * first.z + b * second.z)
  }

  /// The same direction with length 1; nil when there is none.
  var normalized: GlobePoint? {
    let length = dot(self).squareRoot()
    guard length > 1e-9 else { return nil }
    return GlobePoint(x: x / length, y: y / length, z: z / length)
  }

  /// The shortest way to another place, both ends included; it crosses the date line where it must.
  func greatCircle(to other: GlobePoint) -> [GlobePoint] {
    let angle = acos(max(-1, min(1, dot(other))))
    let steps = max(8, Int((angle * 180 / .pi / 2.5).rounded(.up)))
    let sine = sin(angle)
    // Opposite ends have no one shortest way, and equal ends none at all.
    guard sine > 1e-9 else { return [self, other] }
    return (0...steps).map { step in
      let share = Double(step) / Double(steps)
      return .sum(
        self, times: sin((1 - share) * angle) / sine, other, times: sin(share * angle) / sine)
    }
  }
}
