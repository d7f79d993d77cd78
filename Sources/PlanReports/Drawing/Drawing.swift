/// What was drawn: marks in a frame.
struct Drawing {
  /// All pictures are as wide.
  static let width = 960.0

  let name: String
  let title: String
  /// What a person who cannot see it should know.
  let description: String
  let height: Double
  let marks: String
  /// What the marks mean, where that stands below the picture; it is not enlarged with it.
  var key = ""
  var keyHeight = 0.0

  /// The drawing, with a style sheet of its own when it stands alone.
  func svg(styles: String) -> String {
    let below = Markup.element(
      "g", ["transform": "translate(0 \(Markup.number(height)))"], key)
    return svg(
      styles: Markup.element("style", [:], styles), marks + (key.isEmpty ? "" : below),
      height: height + keyHeight)
  }

  /// The drawing in a page that has the style sheet, without its key.
  var svg: String { svg(styles: "", marks, height: height) }

  /// The key by itself; empty when there is none.
  var keySVG: String {
    guard !key.isEmpty else { return "" }
    let size = "\(Markup.number(Self.width)) \(Markup.number(keyHeight))"
    return Markup.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(size)", "class": "key-marks",
        "role": "group", "aria-label": "Key: \(title)",
      ], key)
  }

  private func svg(styles: String, _ marks: String, height: Double) -> String {
    let size = "\(Markup.number(Self.width)) \(Markup.number(height))"
    let named =
      Markup.text("title", ["id": "\(name)-title"], title)
      + Markup.text("desc", ["id": "\(name)-words"], description)
    let ground = Markup.element(
      "rect",
      ["class": "ground", "width": Markup.number(Self.width), "height": Markup.number(height)])
    return Markup.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(size)", "role": "group",
        "aria-labelledby": "\(name)-title", "aria-describedby": "\(name)-words",
      ],
      named + styles + ground + marks)
  }
}
