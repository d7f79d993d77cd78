import SupplyModel

/// One leg as it is drawn on the map.
struct LegStroke {
  let markup: String
  /// What stands on it where it is shut for a time.
  let badges: String
  let points: [PicturePoint]

  init(_ entry: LegEntry, way: [PicturePoint], width: Double, aside: Double) {
    points = Self.shifted(way, by: aside)
    let style = entry.tonnes.size > 0 ? Pen.style(ofShare: entry.share) : "idle"
    let path = PicturePoint.path(points)
    let line = Markup.element(
      "path",
      [
        "class": "way \(style)", "d": path, "stroke-width": Markup.number(width),
        "stroke-dasharray": MapPicture.dashes(of: entry.leg.mode),
      ])
    let edge = Markup.element(
      "path", ["class": "way edge", "d": path, "stroke-width": Markup.number(width + 2)])
    let touch = Markup.element("path", ["class": "touch", "d": path])
    let arrow = entry.tonnes.size > 0 ? Self.arrow(on: points, style, width) : ""
    markup = Pen.mark(entry.words, edge + line + arrow + touch)
    badges = Self.badges(of: entry, at: Self.spot(for: points))
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
    return Markup.element("path", ["class": "cell \(style)", "d": PicturePoint.path(head) + "Z"])
  }

  /// A third of the way along, and beside the way where it is short.
  private static func spot(for points: [PicturePoint]) -> PicturePoint {
    let (first, last) = (points[0], points[points.count - 1])
    let (x, y) = (last.x - first.x, last.y - first.y)
    let length = max(1e-6, (x * x + y * y).squareRoot())
    let aside = length < 70 ? 13.0 : 0
    let point = points[points.count / (length < 70 ? 2 : 3)]
    return PicturePoint(x: point.x + y / length * aside, y: point.y - x / length * aside)
  }

  private static func badges(of entry: LegEntry, at point: PicturePoint) -> String {
    var signs: [(sign: String, words: String)] = []
    let states = entry.periods.map(\.state)
    if states.contains(.closed) { signs.append(("×", "closed for a time")) }
    if states.contains(.noConsent(isWithheld: true)) { signs.append(("!", "consent withheld")) }
    if states.contains(.noConsent(isWithheld: false)) { signs.append(("?", "consent unknown")) }
    return signs.enumerated().map { index, sign in
      badge(
        sign.sign, "\(entry.leg.id): \(sign.words). \(entry.words)",
        at: PicturePoint(x: point.x + Double(index) * 14, y: point.y))
    }.joined()
  }

  /// A sign in a circle.
  static func badge(_ sign: String, _ words: String, at point: PicturePoint) -> String {
    let circle = Markup.element(
      "circle",
      ["class": "badge", "cx": Markup.number(point.x), "cy": Markup.number(point.y), "r": "6.5"])
    return Markup.element(
      "g", [:],
      Markup.text("title", [:], words) + circle
        + Pen.text(sign, x: point.x, y: point.y + 4, "t s b m"))
  }
}
