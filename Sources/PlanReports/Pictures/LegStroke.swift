import PlanWords
import SupplyModel

/// One leg as it is drawn on the map.
struct LegStroke {
  let markup: String
  let points: [PicturePoint]
  private let entry: LegEntry

  init(_ entry: LegEntry, way: [PicturePoint], width: Double, aside: Double) {
    self.entry = entry
    points = Self.shifted(way, by: aside)
    let style = entry.tonnes.size > 0 ? Pen.style(ofShare: entry.share) : "idle"
    let path = PicturePoint.path(points)
    // The edge, the line and what the mouse may touch are the same way, written once.
    let name = "way-\(entry.leg.id)"
    let edge = Markup.element(
      "g", ["class": "way edge", "stroke-width": Markup.number(width + 2)],
      Markup.element("path", ["id": name, "d": path]))
    let line = Markup.element(
      "use",
      given: [
        ("href", "#\(name)"), ("class", "way \(style)"), ("stroke-width", Markup.number(width)),
        ("stroke-dasharray", MapPicture.dashes(of: entry.leg.mode)),
      ])
    let touch = Markup.element("use", ["href": "#\(name)", "class": "touch"])
    let arrow = entry.tonnes.size > 0 ? Self.arrow(on: points, style, width) : ""
    markup = Pen.mark(entry.words, by: entry.names, edge + line + arrow + touch)
  }

  /// The same way beside itself, for legs between the same two places.
  private static func shifted(_ way: [PicturePoint], by distance: Double) -> [PicturePoint] {
    guard distance != 0 else { return way }
    return way.indices.map { index in
      let (a, b) = (way[max(0, index - 1)], way[min(way.count - 1, index + 1)])
      let length = max(1e-6, ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).squareRoot())
      let (x, y) = ((b.y - a.y) / length, -(b.x - a.x) / length)
      return PicturePoint(x: way[index].x + x * distance, y: way[index].y + y * distance)
    }
  }

  /// A head in the middle of the way.
  private static func arrow(
    on points: [PicturePoint], _ style: String, _ width: Double
  ) -> String {
    let index = max(1, points.count / 2)
    let (a, b) = (points[index - 1], points[min(index, points.count - 1)])
    let length = max(1e-6, ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).squareRoot())
    let (x, y) = ((b.x - a.x) / length, (b.y - a.y) / length)
    let size = 4 + width * 0.75
    let head = [
      PicturePoint(x: b.x + x * size, y: b.y + y * size),
      PicturePoint(x: b.x - y * size, y: b.y + x * size),
      PicturePoint(x: b.x + y * size, y: b.y - x * size),
    ]
    return Pen.pin(
      at: b, Markup.element("path", ["class": "cell \(style)", "d": PicturePoint.path(head) + "Z"]))
  }

  /// What stands on it where it is shut for a time, clear of what stands elsewhere already.
  func badges(besides taken: inout [PicturePoint]) -> String {
    let signs = signs
    guard !signs.isEmpty else { return "" }
    let spot = spots.first { spot in
      signs.indices.allSatisfy { index in
        let point = PicturePoint(x: spot.sign.x + Double(index) * 14, y: spot.sign.y)
        return taken.allSatisfy { abs($0.x - point.x) > 14 || abs($0.y - point.y) > 14 }
      }
    }
    let first = spot ?? spots[0]
    return signs.enumerated().map { index, sign in
      let point = PicturePoint(x: first.sign.x + Double(index) * 14, y: first.sign.y)
      taken.append(point)
      return Self.badge(
        sign.sign, "\(entry.leg.id): \(sign.words). \(entry.words)", at: point,
        of: first.way)
    }.joined()
  }

  private var signs: [(sign: String, words: String)] {
    let states = entry.periods.map(\.state)
    return [
      ("×", PageLabel.closedForATime.text(), .closed),
      ("!", PageLabel.consentWithheld.text(), .noConsent(isWithheld: true)),
      ("?", PageLabel.consentUnknown.text(), LegEntry.State.noConsent(isWithheld: false)),
    ].filter { states.contains($0.2) }.map { (sign: $0.0, words: $0.1) }
  }

  /// Where signs may stand, the best first: on a long way, beside a short one, then further out.
  private var spots: [(way: PicturePoint, sign: PicturePoint)] {
    let (first, last) = (points[0], points[points.count - 1])
    let (x, y) = (last.x - first.x, last.y - first.y)
    let length = max(1e-6, (x * x + y * y).squareRoot())
    let sides = length < 70 ? [13.0, -13, 27, -27, 41, -41, 55, -55] : [0, 13, -13, 27, -27]
    return sides.flatMap { side in
      [3.0, 2, 1.5].map { part in
        let point = points[min(points.count - 1, Int(Double(points.count) / part))]
        return (
          way: point,
          sign: PicturePoint(x: point.x + y / length * side, y: point.y - x / length * side)
        )
      }
    }
  }

  /// A sign in a circle, which stays near its spot on the way when the picture is enlarged.
  static func badge(
    _ sign: String, _ words: String, at point: PicturePoint, of way: PicturePoint
  ) -> String {
    let circle = Markup.element(
      "circle",
      ["class": "badge", "cx": Markup.number(point.x), "cy": Markup.number(point.y), "r": "6.5"])
    return Markup.element(
      "g", [:],
      Markup.text("title", [:], words)
        + Pen.pin(at: way, circle + Pen.text(sign, x: point.x, y: point.y + 4, "t s b m")))
  }
}

extension LegEntry {
  /// What a filter finds its marks by.
  var names: Pen.Names {
    [
      ("data-leg", leg.id.description),
      ("data-corridor", leg.corridor.isEmpty ? "none" : leg.corridor), ("data-mode", leg.mode),
    ]
  }
}
