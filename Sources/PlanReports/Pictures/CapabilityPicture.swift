import PlanWords
import SupplyModel

/// Draws what deliveries free: by date, and for how much is delivered.
struct CapabilityPicture {
  private static let chart = (width: 448.0, height: 104.0)
  private static let rowHeight = 184.0

  let title: String
  let entries: [CapabilityEntry]
  let calendar: PlanCalendar

  var drawing: Drawing {
    let rows = entries.enumerated().map { index, entry in
      Pen.mark(entry.words, by: [("data-release", entry.release)], row(of: entry, index))
    }
    return Drawing(
      name: "capability", title: title, description: entries.map(\.words).joined(separator: " "),
      height: 6 + Double(entries.count) * Self.rowHeight, marks: rows.joined())
  }

  private func row(of entry: CapabilityEntry, _ index: Int) -> String {
    let top = Double(index) * Self.rowHeight
    return Pen.text("\(entry.release): frees \(entry.item)", x: 14, y: top + 24, "t b")
      + byDate(entry, x: 14, y: top + 54) + byDelivery(entry, x: 498, y: top + 54)
  }

  /// What is freed by the end of each period.
  private func byDate(_ entry: CapabilityEntry, x: Double, y: Double) -> String {
    let axis = PeriodAxis(calendar: calendar, left: x, right: x + Self.chart.width)
    let most = max(entry.byPeriod.max() ?? 0, 1e-9)
    let foot = y + Self.chart.height
    var outline = "M\(Markup.number(x)) \(Markup.number(foot))"
    var last = 0.0
    for (period, freed) in entry.byPeriod.enumerated() where freed != last {
      let level = Markup.number(foot - Self.chart.height * freed / most)
      // What is freed by the end of a period is there from the next one on.
      outline += "H\(Markup.number(axis.x(of: period + 1)))V\(level)"
      last = freed
    }
    outline += "H\(Markup.number(axis.right))V\(Markup.number(foot))Z"
    return frame(x: x, y: y, PictureMessage.freedByDate(entry.freed.text).text())
      + Markup.element("path", ["class": "cell low", "d": outline])
      + ends(x, foot, calendar.start.description, calendar.end.description)
  }

  /// The curve of what so much delivered frees, and where the plan ends on it.
  private func byDelivery(_ entry: CapabilityEntry, x: Double, y: Double) -> String {
    let most = (
      delivered: max(entry.curve.last?.delivered ?? 0, entry.reached.delivered, 1e-9),
      freed: max(entry.curve.last?.freed ?? 0, 1e-9)
    )
    let foot = y + Self.chart.height
    func spot(_ corner: CapabilityEntry.Corner) -> PicturePoint {
      PicturePoint(
        x: x + Self.chart.width * corner.delivered / most.delivered,
        y: foot - Self.chart.height * corner.freed / most.freed)
    }
    let here = spot(entry.reached)
    return frame(x: x, y: y, PictureMessage.freedByDelivery(entry.most.text).text())
      + Markup.element(
        "path",
        ["class": "way low", "stroke-width": "2.5", "d": PicturePoint.path(entry.curve.map(spot))])
      + Pen.line(here, PicturePoint(x: here.x, y: foot), "due")
      + Markup.element(
        "circle",
        ["class": "dot", "cx": Markup.number(here.x), "cy": Markup.number(here.y), "r": "5"])
      + Pen.text(
        "the plan", x: min(max(here.x, x + 30), x + Self.chart.width - 30),
        y: max(y + 12, here.y - 10), "t s b m halo p")
      + ends(x, foot, "0 delivered", "\(entry.deliverable.text) delivered")
  }

  private func frame(x: Double, y: Double, _ heading: String) -> String {
    Pen.text(heading, x: x, y: y - 8, "t s q")
      + Pen.box(x: x, y: y, width: Self.chart.width, height: Self.chart.height, "lane")
  }

  private func ends(_ x: Double, _ foot: Double, _ left: String, _ right: String) -> String {
    Pen.text(left, x: x, y: foot + 15, "t s q")
      + Pen.text(right, x: x + Self.chart.width, y: foot + 15, "t s q e")
  }
}
