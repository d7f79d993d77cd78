import PlanWords
import SupplyModel

/// Draws what lies at each place over time, a small chart for each, all on the same days.
struct StockPicture {
  private static let columns = 3
  private static let cell = (width: 304.0, height: 126.0)
  private static let chart = (left: 8.0, top: 44.0, width: 288.0, height: 58.0)

  private let sheet: ReportContent

  init(_ sheet: ReportContent) { self.sheet = sheet }

  /// Nil when nothing is ever in store.
  var drawing: Drawing? {
    guard !sheet.stocks.isEmpty else { return nil }
    let charts = sheet.stocks.enumerated().map { index, entry in
      let corner = PicturePoint(
        x: 14 + Double(index % Self.columns) * (Self.cell.width + 12),
        y: 34 + Double(index / Self.columns) * Self.cell.height)
      return Pen.mark(
        entry.words, by: [("data-place", entry.place.id.description)],
        chart(of: entry, at: corner))
    }
    let rows = (sheet.stocks.count + Self.columns - 1) / Self.columns
    return Drawing(
      name: "stocks", title: PictureMessage.title(.stocks, plan: sheet.title).text(),
      description: sheet.stocks.map(\.words).joined(separator: " "),
      height: 40 + Double(rows) * Self.cell.height,
      marks: Pen.text(
        PageLabel.tonnesInStore.text(), x: 14, y: 22,
        "t b") + charts.joined())
  }

  private func chart(of entry: StockEntry, at corner: PicturePoint) -> String {
    let (left, top) = (corner.x + Self.chart.left, corner.y + Self.chart.top)
    let (width, height) = (Self.chart.width, Self.chart.height)
    let most = max(entry.tonnes.max() ?? 0, 1e-9)
    let step = width / Double(max(1, entry.tonnes.count))
    // A stock is that of the period's end and is drawn over the period.
    var outline = "M\(Markup.number(left)) \(Markup.number(top + height))"
    for (period, tonnes) in entry.tonnes.enumerated() where isCorner(period, entry.tonnes) {
      outline +=
        "H\(Markup.number(left + Double(period) * step))"
        + "V\(Markup.number(top + height - height * tonnes / most))"
    }
    outline += "H\(Markup.number(left + width))V\(Markup.number(top + height))Z"
    return Pen.box(x: left, y: top, width: width, height: height, "lane")
      + Markup.element("path", ["class": "cell low", "d": outline])
      + limit(of: entry, most, left: left, top: top)
      + Pen.text(entry.place.name, x: left, y: corner.y + 20, "t b")
      + Pen.text(
        "most \(entry.most.text) t · end \(entry.atEnd.text) t", x: left, y: corner.y + 37, "t s q")
      + days(left: left, y: top + height + 14)
  }

  /// Whether the level changes; a level that stays needs no point.
  private func isCorner(_ period: Int, _ tonnes: [Double]) -> Bool {
    period == 0 || tonnes[period] != tonnes[period - 1]
  }

  /// Full is the top of the chart or above it.
  private func limit(
    of entry: StockEntry, _ most: Double, left: Double, top: Double
  ) -> String {
    guard let limit = entry.limit, limit <= most * 1.001 else { return "" }
    return Pen.line(
      PicturePoint(x: left, y: top), PicturePoint(x: left + Self.chart.width, y: top), "due")
  }

  private func days(left: Double, y: Double) -> String {
    let calendar = sheet.calendar
    return Pen.text(String(calendar.start.description.prefix(7)), x: left, y: y, "t s q")
      + Pen.text(
        String(calendar.end.description.prefix(7)), x: left + Self.chart.width, y: y, "t s q e")
  }
}
