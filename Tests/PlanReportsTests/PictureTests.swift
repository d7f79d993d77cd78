import Foundation
import SupplyModel
import Testing

@testable import PlanReports

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `A report` {
  @Test func `is well-formed, whatever names and notes hold`() {
    let sheet = SmallSheet.sheet(title: SmallSheet.nasty)
    let texts = [HTMLReport(sheet).text] + Picture.allCases.compactMap { $0.file(of: sheet) }
    #expect(texts.count == 5)
    for text in texts {
      #expect(XMLParser(data: Data(text.utf8)).parse())
      #expect(!text.contains("<script>alert"))
    }
  }

  @Test func `asks nothing of a network`() {
    let text = HTMLReport(SmallSheet.sheet()).text
    for part in ["src=", "<link", "@import", "url(", "fetch("] { #expect(!text.contains(part)) }
  }

  @Test func `makes no link of an address that a browser could run`() {
    var sheet = SmallSheet.sheet()
    sheet.footnotes = [Footnote(source: "A", says: "B", address: "javascript:alert(1)")]
    #expect(!HTMLReport(sheet).text.contains("javascript:"))
    sheet.footnotes = [Footnote(source: "A", says: "B", address: "https://example.org/?a=1&b=2")]
    #expect(HTMLReport(sheet).text.contains(#"href="https://example.org/?a=1&amp;b=2""#))
  }

  @Test func `says that there is no map where no place has coordinates`() {
    var sheet = SmallSheet.sheet()
    for index in sheet.places.indices { sheet.places[index].latitude = nil }
    #expect(Picture.map.file(of: sheet) == nil)
    #expect(HTMLReport(sheet).text.contains("there is no map"))
  }
}

@Suite struct `A map` {
  @Test func `draws the Pacific without crossing itself at the date line`() throws {
    let ends = [
      GlobePoint(latitude: 37.8, longitude: -122.4), GlobePoint(latitude: 43.1, longitude: 131.9),
    ]
    let way = ends[0].greatCircle(to: ends[1])
    let view = GlobeView(showing: way, around: ends, width: 960)
    let points = way.map(view.position)
    for (one, next) in zip(points, points.dropFirst()) {
      #expect(abs(one.x - next.x) + abs(one.y - next.y) < 120)
    }
    #expect(points.allSatisfy { (0...960).contains($0.x) && (0...view.height).contains($0.y) })
  }

  @Test func `keeps areas true`() throws {
    // A square degree at 60 degrees covers half of one at the equator: cos 60° = 1/2.
    func area(at latitude: Double) -> Double {
      let disc = GlobeDisc(around: [GlobePoint(latitude: 40, longitude: 10)])
      let corners = [(0.0, 0.0), (0, 1), (1, 1), (1, 0)].map {
        disc.flat(GlobePoint(latitude: latitude - 0.5 + $0.0, longitude: 30 + $0.1))
      }
      let pairs = zip(corners, corners.dropFirst() + corners.prefix(1))
      return abs(pairs.reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
    }
    #expect(abs(area(at: 60) / area(at: 0) - 0.5) < 1e-3)
  }

  @Test(arguments: [
    (55.75, 37.62, true), (41.88, -87.63, true), (-25, 134, true), (30, -40, false),
    (0, -150, false), (42, 51, false),
  ])
  func `knows land from water`(latitude: Double, longitude: Double, isLand: Bool) {
    let place = GlobePoint(latitude: latitude, longitude: longitude)
    let rings = GlobeDisc(around: [place]).land
    let around = rings.filter { PicturePoint(x: 0, y: 0).isEnclosed(by: $0) }.count
    #expect(Land.holds(place) == isLand)
    #expect((around % 2 == 1) == isLand)
  }
}

@Suite struct `The palette` {
  @Test(arguments: [false, true])
  func `keeps the contrasts of WCAG AA`(isDark: Bool) {
    for ground in Palette.grounds {
      for (colours, least) in [(Palette.writing, 4.5), (Palette.marks, 3.0)] {
        for colour in colours {
          let ratio = Self.contrast(
            isDark ? colour.dark : colour.light, isDark ? ground.dark : ground.light)
          #expect(ratio >= least, "\(colour.name) on \(ground.name): \(ratio)")
        }
      }
    }
  }

  /// The contrast ratio of WCAG 2.2.
  private static func contrast(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
