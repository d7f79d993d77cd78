import SupplyModel

/// Puts the names of places where they cover least.
struct MapLabels {
  private(set) var markup = ""
  private var taken: [Box] = []
  private let obstacles: [PicturePoint]
  private let view: GlobeView

  /// An upright rectangle.
  private struct Box {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    func covers(_ point: PicturePoint) -> Bool {
      point.x > x && point.x < x + width && point.y > y && point.y < y + height
    }

    /// The area shared with another.
    func overlap(with other: Box) -> Double {
      let across = min(x + width, other.x + other.width) - max(x, other.x)
      let down = min(y + height, other.y + other.height) - max(y, other.y)
      return max(0, across) * max(0, down)
    }
  }

  init(
    places: [(place: Place, point: PicturePoint)], obstacles: [PicturePoint], in view: GlobeView
  ) {
    self.obstacles = obstacles
    self.view = view
    taken = places.map { Box(x: $0.point.x - 5, y: $0.point.y - 5, width: 10, height: 10) }
    for (place, point) in places {
      let dot = Markup.element(
        "circle",
        [
          "class": "dot", "cx": Markup.number(point.x), "cy": Markup.number(point.y),
          "r": place.kind == "need" ? "6" : "4",
        ],
        Markup.text("title", [:], place.kind.isEmpty ? place.name : "\(place.name), \(place.kind)"))
      markup += Pen.pin(at: point, dot + label(of: place, at: point))
    }
  }

  /// What stands before a bracket is name enough on a map; the mark itself gives all of it.
  private static func shortName(_ place: Place) -> String {
    place.name.firstIndex(of: "(").map { String(place.name[..<$0]) }
      .map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
      .flatMap { $0.isEmpty ? nil : $0 } ?? place.name
  }

  private mutating func label(of place: Place, at point: PicturePoint) -> String {
    let name = Self.shortName(place)
    let width = Pen.width(of: name) * 1.1 + 2
    let left = point.x - width
    let spots = [
      (point.x + 9, point.y - 8), (left - 9, point.y - 8), (point.x - width / 2, point.y + 7),
      (point.x - width / 2, point.y - 24), (point.x + 7, point.y + 4), (point.x + 7, point.y - 21),
      (left - 7, point.y + 4), (left - 7, point.y - 21), (point.x + 16, point.y + 14),
      (left - 16, point.y + 14), (point.x + 16, point.y - 32), (left - 16, point.y - 32),
    ].map { Box(x: $0.0, y: $0.1, width: width, height: 16) }
    let best = spots.enumerated().min { cost($0) < cost($1) }?.element ?? spots[0]
    taken.append(best)
    return Pen.text(name, x: best.x, y: best.y + 13, "t b halo")
  }

  private func cost(_ spot: (offset: Int, element: Box)) -> Double {
    let box = spot.element
    let outside =
      max(0, 2 - box.x) + max(0, box.x + box.width + 2 - view.width) + max(0, 2 - box.y)
      + max(0, box.y + box.height + 2 - view.height)
    let covered = taken.reduce(0) { $0 + box.overlap(with: $1) }
    let crossed = obstacles.filter { box.covers($0) }.count
    return outside * 1000 + covered * 40 + Double(crossed) * 60 + Double(spot.offset) * 4
  }
}
