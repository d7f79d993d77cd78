import PlanWords
import SupplyModel

/// Draws how many vehicles are under way and kept, period by period, and where they are short.
struct VehiclePicture {
  private static let height = 24.0

  let title: String
  let entries: [VehicleEntry]
  let axis: PeriodAxis

  var drawing: Drawing {
    let rows = entries.enumerated().map { index, entry in
      row(of: entry, y: 62 + Double(index) * 40)
    }
    let bottom = 60 + Double(entries.count) * 40
    return Drawing(
      name: "vehicles", title: title, description: entries.map(\.words).joined(separator: " "),
      height: bottom + 6, marks: axis.months(top: 44, bottom: bottom - 6) + key + rows.joined())
  }

  private func row(of entry: VehicleEntry, y: Double) -> String {
    let strokes = entry.periods.enumerated().flatMap { period, use -> [UprightStroke] in
      let busy = (Self.height * min(1, use.busy)).rounded()
      let kept = (Self.height * min(1, use.busy + use.kept)).rounded() - busy
      return [
        UprightStroke(period: period, height: busy, style: "low", words: use.words),
        UprightStroke(
          period: period, start: busy, height: kept, style: "unlimited", words: use.words),
      ].filter { $0.height > 0 }
    }
    let short = entry.periods.enumerated().filter(\.element.isShort).map { period, use in
      UprightStroke(period: period, height: 4, style: "high", words: use.words)
    }
    return Pen.mark(
      entry.words, by: [("data-lift", entry.lift)],
      axis.lane(y: y, height: Self.height) + axis.upright(strokes, foot: y + Self.height)
        + axis.upright(short, foot: y + Self.height + 7) + axis.name(entry.lift, y: y + 16))
  }

  private var key: String {
    var row = KeyRow(x: 10, y: 12)
    row.add(PageLabel.underWay.text()) { Pen.swatch($0, "low") }
    if entries.contains(where: { $0.periods.contains { $0.kept > 0 } }) {
      row.add(PageLabel.keptThere.text()) { Pen.swatch($0, "unlimited") }
    }
    if entries.contains(where: { $0.periods.contains(where: \.isShort) }) {
      row.add(PageLabel.tooFew.text()) { spot in
        Pen.box(x: spot.x, y: spot.y + 5, width: 15, height: 4, "cell high")
      }
    }
    return row.markup
  }
}
