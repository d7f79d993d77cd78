import PlanWords
import SupplyModel

extension HTMLReport {
  /// The map, with its figures in a table.
  var map: PageSection? {
    let map =
      Picture.map.drawing(of: sheet).map { figure(of: $0, isZoomed: true) + legTable }
      ?? Markup.text(
        "p", ["class": "remark"],
        PageLabel.noMap.text())
      + legTable
    return PageSection("map", PageLabel.whereItGoes.text(), map)
  }

  /// The timeline.
  var timeline: PageSection? {
    Picture.timeline.drawing(of: sheet).map {
      PageSection("timeline", PageLabel.whenItGoes.text(), figure(of: $0, isZoomed: true))
    }
  }

  /// A picture that scrolls where the page is narrow, and a line for the figures of its marks.
  func figure(of drawing: Drawing, isZoomed: Bool = false) -> String {
    let key = drawing.keySVG
    return Markup.element(
      "figure", [:],
      (isZoomed ? zoomTools : "")
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
              "aria-label": PictureMessage.key(picture: drawing.title).text(),
            ], key))
        + Markup.element(
          "figcaption", [:],
          Markup.text("p", ["class": "unseen"], drawing.description)
            + Markup.text(
              "p", ["class": "hint"], PageLabel.pointAtMark.text())))
  }

  /// Buttons that a script brings to life; it tells how else to zoom and move.
  private var zoomTools: String {
    let buttons = [
      ("in", PageLabel.zoomIn.text(), "+"), ("out", PageLabel.zoomOut.text(), "−"),
      ("whole", PageLabel.showWhole.text(), "⤢"),
    ].map { step, words, sign in
      Markup.text(
        "button", ["type": "button", "data-zoom": step, "aria-label": words, "title": words], sign)
    }
    return Markup.element(
      "div", ["class": "tools", "hidden": "hidden", "role": "group", "aria-label": "Zoom"],
      buttons.joined()
        + Markup.text(
          "span", [:], PageLabel.howToZoom.text()))
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
    return folded(
      PageLabel.theLegs.text(), ["Leg", "mode", "tonnes", "in words"], rows,
      PageLabel.legFigures.text())
  }

  /// What lies at places over time, as charts and in figures.
  var stocks: PageSection? {
    guard let drawing = Picture.stocks.drawing(of: sheet) else { return nil }
    let rows = sheet.stocks.map { entry in
      Markup.element(
        "tr", ["data-place": entry.place.id.description],
        Markup.text("th", ["scope": "row"], entry.place.name)
          + Markup.element("td", ["class": "n"], figure(entry.most))
          + Markup.text("td", [:], entry.mostOn.description)
          + Markup.element("td", ["class": "n"], figure(entry.atEnd)))
    }
    return PageSection(
      "stocks", PageLabel.whatLiesWhere.text(),
      figure(of: drawing)
        + folded(
          PageLabel.theStocks.text(), ["Place", "most, t", "on", PageLabel.atEndTonnes.text()],
          rows,
          PageLabel.stockFigures.text()))
  }

  /// A table that opens when it is asked for.
  private func folded(
    _ summary: String, _ headings: [String], _ rows: [String], _ label: String
  ) -> String {
    let head = Markup.element(
      "tr", [:], headings.map { Markup.text("th", ["scope": "col"], $0) }.joined())
    let table = Markup.element(
      "table", [:],
      Markup.element("thead", [:], head) + Markup.element("tbody", [:], rows.joined()))
    return Markup.element(
      "details", [:], Markup.text("summary", [:], summary) + scroll(table, label))
  }
}
