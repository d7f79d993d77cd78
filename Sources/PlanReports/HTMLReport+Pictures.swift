import SupplyModel

extension HTMLReport {
  /// The map and the timeline, each with its figures in a table.
  var pictures: String {
    let map =
      Picture.map.drawing(of: sheet).map { figure(of: $0) + legTable }
      ?? Markup.text(
        "p", ["class": "remark"],
        "No place of this case has coordinates (lat and lon in places.csv), so there is no map.")
      + legTable
    let timeline = Picture.timeline.drawing(of: sheet).map { figure(of: $0) } ?? ""
    return section("map", "Where it goes", map) + section("timeline", "When it goes", timeline)
  }

  /// A picture that scrolls where the page is narrow, and a line for the figures of its marks.
  func figure(of drawing: Drawing) -> String {
    let key = drawing.keySVG
    return Markup.element(
      "figure", [:],
      zoomTools
        + Markup.element(
          "div",
          ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": drawing.title],
          drawing.svg)
        + (key.isEmpty
          ? ""
          : Markup.element(
            "div",
            [
              "class": "scroll key-frame", "tabindex": "0", "role": "region",
              "aria-label": "Key: \(drawing.title)",
            ], key))
        + Markup.element(
          "figcaption", [:],
          Markup.text("p", ["class": "unseen"], drawing.description)
            + Markup.text(
              "p", ["class": "hint"], "Point at a mark, or reach it by Tab, for its figures.")))
  }

  /// Buttons that a script brings to life; it tells how else to zoom and move.
  private var zoomTools: String {
    let buttons = [
      ("in", "Zoom in", "+"), ("out", "Zoom out", "−"), ("whole", "Show the whole picture", "⤢"),
    ].map { step, words, sign in
      Markup.text(
        "button", ["type": "button", "data-zoom": step, "aria-label": words, "title": words], sign)
    }
    return Markup.element(
      "div", ["class": "tools", "hidden": "hidden", "role": "group", "aria-label": "Zoom"],
      buttons.joined()
        + Markup.text(
          "span", [:], "or + and −, Ctrl and the wheel; drag or arrow keys move it"))
  }

  private var legTable: String {
    let rows = sheet.legs.map { entry in
      Markup.element(
        "tr", given: entry.names,
        Markup.text("th", ["scope": "row"], entry.leg.id.description)
          + Markup.text("td", [:], entry.leg.mode)
          + Markup.element("td", ["class": "n"], figure(entry.tonnes))
          + Markup.text("td", [:], entry.words))
    }
    let head = Markup.element(
      "tr", [:],
      ["Leg", "mode", "tonnes", "in words"].map {
        Markup.text("th", ["scope": "col"], $0)
      }.joined())
    let table = Markup.element(
      "table", [:],
      Markup.element("thead", [:], head) + Markup.element("tbody", [:], rows.joined()))
    return Markup.element(
      "details", [:],
      Markup.text("summary", [:], "The legs in figures") + scroll(table, "Legs in figures"))
  }

  /// The corridors side by side, with what each was found to be worth.
  var corridorSheet: String {
    guard !sheet.corridors.isEmpty else { return "" }
    let cards = sheet.corridors.map { entry in
      let rows = [
        ("enters", figure(entry.departed) + " t"),
        ("share", figure(entry.share)), ("lost", figure(entry.lost) + " t"),
        ("closed", figure(entry.closed)),
        (
          "full legs",
          entry.fullLegs.isEmpty ? "none" : Markup.escaped(entry.fullLegs.joined(separator: ", "))
        ),
      ].map { Markup.text("dt", [:], $0.0) + Markup.element("dd", [:], $0.1) }.joined()
      return Markup.element(
        "article", ["data-corridor": entry.corridor],
        Markup.text("h3", [:], entry.corridor) + Markup.element("dl", [:], rows)
          + Markup.text("p", [:], entry.why) + Markup.text("p", [:], entry.worth))
    }
    let picture = Picture.corridors.drawing(of: sheet).map { figure(of: $0) } ?? ""
    return section(
      "corridors", "The corridors side by side",
      picture + Markup.element("div", ["class": "cards"], cards.joined()))
  }
}
