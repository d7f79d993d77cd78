import PlanWords
import SupplyModel

/// Draws places and legs on the globe: width is tonnes, dash is the mode, colour is use.
struct MapPicture {
  private let sheet: ReportContent
  private let view: GlobeView
  private let globe: [Place.ID: GlobePoint]
  private let mostTonnes: Double

  init(_ sheet: ReportContent) {
    self.sheet = sheet
    var globe: [Place.ID: GlobePoint] = [:]
    for place in sheet.places {
      guard let latitude = place.latitude, let longitude = place.longitude else { continue }
      globe[place.id] = GlobePoint(latitude: latitude, longitude: longitude)
    }
    self.globe = globe
    let places = sheet.places.compactMap { globe[$0.id] }
    let ways = sheet.legs.flatMap { entry -> [GlobePoint] in
      guard let from = globe[entry.leg.origin], let to = globe[entry.leg.destination] else {
        return []
      }
      return from.greatCircle(to: to)
    }
    view = GlobeView(showing: places + ways, around: places, width: Drawing.width)
    mostTonnes = sheet.legs.map(\.tonnes.size).max() ?? 0
  }

  var drawing: Drawing {
    let strokes = strokes()
    var taken = placed.map(\.point)
    let badges = strokes.map { $0.badges(besides: &taken) }.joined()
    let legend = MapLegend(sheet, mostTonnes: mostTonnes)
    let marks = [
      Pen.box(x: 0, y: 0, width: view.width, height: view.height, "sea"), land(), grid(),
      strokes.map(\.markup).joined(), badges,
      MapLabels(places: placed, obstacles: strokes.flatMap(\.points) + taken, in: view).markup,
    ]
    let clipped = Markup.element(
      "svg", ["width": Markup.number(view.width), "height": Markup.number(view.height)],
      marks.joined())
    return Drawing(
      name: "map", title: PictureMessage.title(.map, plan: sheet.title).text(), description: words,
      height: view.height, marks: clipped, key: legend.markup, keyHeight: legend.height)
  }

  private var words: String {
    let carrying = sheet.legs.filter { $0.tonnes.size > 0 }.sorted {
      $0.tonnes.size > $1.tonnes.size
    }
    let missing = sheet.places.filter { globe[$0.id] == nil }.map(\.name)
    let sentences =
      [PictureMessage.carrying(carrying.count, of: sheet.legs.count).text()]
      + carrying.prefix(5).map(\.words)
      + (missing.isEmpty ? [] : [PictureMessage.withoutCoordinates(missing).text()])
      + [PictureMessage.greatCircles.text()]
    return sentences.joined(separator: " ")
  }

  private var placed: [(place: Place, point: PicturePoint)] {
    sheet.places.compactMap { place in
      globe[place.id].map { (place, view.position(of: $0)) }
    }
  }

  /// Meridians and parallels, with the pole named where it shows: north is not up everywhere.
  private func grid() -> String {
    let pole = view.position(of: GlobePoint(latitude: 90, longitude: 0))
    let lines = Markup.element("path", ["class": "grid", "d": view.graticule])
    guard (0...view.width).contains(pole.x), (0...view.height).contains(pole.y) else {
      return lines
    }
    return lines + Pen.text("North Pole", x: pole.x, y: pole.y, "t s q m halo")
  }

  private func land() -> String {
    Markup.element("path", ["class": "land", "fill-rule": "evenodd", "d": view.land])
  }

  /// The legs from the widest to the narrowest, so that none hides another.
  private func strokes() -> [LegStroke] {
    var beside: [Set<Place.ID>: Int] = [:]
    return sheet.legs.sorted { $0.tonnes.size > $1.tonnes.size }.compactMap { entry in
      guard let from = globe[entry.leg.origin], let to = globe[entry.leg.destination] else {
        return nil
      }
      let ends: Set = [entry.leg.origin, entry.leg.destination]
      let lane = beside[ends, default: 0]
      beside[ends] = lane + 1
      let width = Self.width(of: entry.tonnes.size, most: mostTonnes)
      return LegStroke(
        entry, way: from.greatCircle(to: to).map(view.position), width: width,
        aside: Double(lane) * 9)
    }
  }

  /// The width of a line: 1.5 to 13 pixels, in proportion above that.
  static func width(of tonnes: Double, most: Double) -> Double {
    tonnes > 0 && most > 0 ? max(1.8, 13 * tonnes / most) : 1.3
  }

  /// The dashes of a mode, in pixels; sea is drawn through.
  static func dashes(of mode: String) -> String {
    switch mode {
    case "rail": "10 3"
    case "road": "4 3"
    case "air": "2 5"
    case "river": "9 3 2 3"
    case "pipeline": "14 3 2 3 2 3"
    case "transfer": "1.5 2.5"
    default: ""
    }
  }
}
