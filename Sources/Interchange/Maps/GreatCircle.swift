import Foundation

/// The shortest way between two places.
enum GreatCircle {
  /// The way in parts, none of which crosses the antimeridian; each position is longitude, latitude.
  static func lines(
    from start: (latitude: Double, longitude: Double), to end: (latitude: Double, longitude: Double)
  ) -> [[[Double]]] {
    var lines = [[[start.longitude, start.latitude]]]
    for next in positions(from: start, to: end).dropFirst() {
      let last = lines[lines.count - 1].last ?? next
      guard abs(next[0] - last[0]) > 180 else {
        lines[lines.count - 1].append(next)
        continue
      }
      let side: Double = last[0] < 0 ? -180 : 180
      let beyond = next[0] + 2 * side
      let share = beyond == last[0] ? 0 : (side - last[0]) / (beyond - last[0])
      let latitude = rounded(last[1] + share * (next[1] - last[1]))
      lines[lines.count - 1].append([side, latitude])
      lines.append([[-side, latitude], next])
    }
    return lines
  }

  private typealias Direction = SIMD3<Double>

  /// Positions at most about two degrees apart, evenly along the arc (spherical linear interpolation; Shoemake,
  /// *Animating rotation with quaternion curves*, SIGGRAPH 1985).
  private static func positions(
    from start: (latitude: Double, longitude: Double), to end: (latitude: Double, longitude: Double)
  ) -> [[Double]] {
    let ends = [[start.longitude, start.latitude], [end.longitude, end.latitude]]
    let (first, last) = (direction(start), direction(end))
    let angle = acos(max(-1, min(1, (first * last).sum())))
    // Places on top of one another need no way, and opposite ones have no one shortest way.
    guard angle > 1e-6, angle < .pi - 1e-6 else { return ends }
    let steps = max(1, Int((angle * 180 / .pi / 2).rounded(.up)))
    let between = (1..<max(2, steps)).filter { _ in steps > 1 }.map { step in
      let share = Double(step) / Double(steps)
      let point =
        (sin((1 - share) * angle) * first + sin(share * angle) * last) / sin(angle)
      return [
        rounded(atan2(point.y, point.x) * 180 / .pi),
        rounded(asin(max(-1, min(1, point.z))) * 180 / .pi),
      ]
    }
    return [ends[0]] + between + [ends[1]]
  }

  private static func direction(_ place: (latitude: Double, longitude: Double)) -> Direction {
    let (phi, lambda) = (place.latitude * .pi / 180, place.longitude * .pi / 180)
    return Direction(cos(phi) * cos(lambda), cos(phi) * sin(lambda), sin(phi))
  }

  /// Six decimal places of a degree are a tenth of a metre.
  private static func rounded(_ degrees: Double) -> Double { (degrees * 1e6).rounded() / 1e6 }
}
