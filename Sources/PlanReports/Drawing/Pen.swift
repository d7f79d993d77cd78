import PlanWords
import SupplyModel

/// Draws the small parts that pictures share.
enum Pen {
  static func text(_ text: String, x: Double, y: Double, _ style: String = "t") -> String {
    Markup.text(
      "text", ["class": style, "x": Markup.number(x), "y": Markup.number(y)], text)
  }

  static func box(
    x: Double, y: Double, width: Double, height: Double, _ style: String, title: String = ""
  ) -> String {
    Markup.element(
      "rect",
      [
        "class": style, "x": Markup.number(x), "y": Markup.number(y),
        "width": Markup.number(width), "height": Markup.number(height),
      ], title.isEmpty ? "" : Markup.text("title", [:], title))
  }

  /// The sample of a colour in a key.
  static func swatch(_ spot: PicturePoint, _ style: String) -> String {
    box(x: spot.x, y: spot.y, width: 15, height: 14, style == "lane" ? style : "cell \(style)")
  }

  static func line(_ from: PicturePoint, _ to: PicturePoint, _ style: String) -> String {
    Markup.element(
      "line",
      [
        "class": style, "x1": Markup.number(from.x), "y1": Markup.number(from.y),
        "x2": Markup.number(to.x), "y2": Markup.number(to.y),
      ])
  }

  /// A mark that the keyboard reaches, with its figures as its name, and by what it can be found.
  static func mark(_ words: String, by names: Names = [], _ content: String) -> String {
    Markup.element(
      "g", given: [("class", "mark"), ("tabindex", "0"), ("role", "img")] + names,
      Markup.text("title", [:], words) + content)
  }

  /// Attributes by which a filter finds a mark.
  typealias Names = [(name: String, value: String)]

  /// What keeps its size around a point when a picture is enlarged.
  static func pin(at point: PicturePoint, _ content: String) -> String {
    Markup.element("g", ["class": "pin", "style": PictureStyles.origin(at: point)], content)
  }

  /// Stripes over a closed span.
  static func hatch(x: Double, y: Double, width: Double, height: Double) -> String {
    let steps = max(1, Int(width / 6))
    let step = width / Double(steps)
    let path = (0..<steps).map { index in
      let left = x + Double(index) * step
      return PicturePoint.path([
        PicturePoint(x: left, y: y + height), PicturePoint(x: left + step, y: y),
      ])
    }.joined()
    return Markup.element("path", ["class": "hatch", "fill": "none", "d": path])
  }

  /// The style of a share of use: below half, below nine tenths, or nearly all.
  static func style(ofShare share: Double?) -> String {
    guard let share else { return "unlimited" }
    return share < 0.5 ? "low" : share < 0.9 ? "middle" : "high"
  }

  /// A style by its first letter, where it is written tens of thousands of times.
  static func shortStyle(_ style: String) -> String { String(style.prefix(1)) }

  /// The colours of use and what they mean.
  static let useKey = [
    ("low", UseLabel.below(percent: 50).text()),
    ("middle", UseLabel.between(percent: 50, and: 90).text()),
    ("high", UseLabel.from(percent: 90).text()),
    ("unlimited", PageLabel.noLimitStated.text()),
  ]

  /// About how wide text is, in pixels.
  static func width(of text: String, size: Double = 13) -> Double {
    text.reduce(0) { width, character in
      switch character {
      case "i", "j", "l", "t", "f", "r", " ", ".", ",", "-", "(", ")": width + size * 0.38
      case "m", "w", "M", "W", "@", "%": width + size * 0.9
      case "A"..."Z": width + size * 0.7
      default: width + size * 0.6
      }
    }
  }
}
