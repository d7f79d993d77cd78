import PlanWords
import SupplyModel

/// Draws spans of days, a row for each subject, all on the same days.
struct SpanPicture {
  let name: String
  let title: String
  let entries: [SpanEntry]
  let axis: PeriodAxis

  var drawing: Drawing {
    var y = 62.0
    var marks = ""
    for entry in entries {
      if !entry.heading.isEmpty {
        marks += Pen.text(entry.heading, x: 10, y: y + 14, "t b halo p")
        y += 22
      }
      marks += row(of: entry, y: y)
      y += 24
    }
    return Drawing(
      name: name, title: title, description: entries.map(\.words).joined(separator: " "),
      height: y + 8, marks: axis.months(top: 44, bottom: y) + key + marks)
  }

  private func row(of entry: SpanEntry, y: Double) -> String {
    let spans = entry.spans.map { span -> String in
      let left = axis.x(of: span.first)
      let width = max(1.5, axis.x(of: span.last.adding(days: 1)) - left)
      return shape(span.style, x: left, y: y, width: width)
    }
    return Pen.mark(
      entry.words,
      axis.lane(y: y, height: 16) + spans.joined() + axis.name(entry.name, y: y + 12))
  }

  private func shape(
    _ style: SpanEntry.Span.Style, x: Double, y: Double, width: Double
  ) -> String {
    switch style {
    case .sure: Pen.box(x: x, y: y, width: width, height: 16, "cell low")
    case .possible: Pen.hatch(x: x, y: y, width: width, height: 16)
    case .underWay: Pen.box(x: x, y: y + 6, width: width, height: 4, "cell low")
    }
  }

  private var key: String {
    var row = KeyRow(x: 10, y: 12)
    let styles = Set(entries.flatMap(\.spans).map(\.style))
    let isOfPeople = styles.contains(.underWay)
    for (style, words) in [
      (
        SpanEntry.Span.Style.sure,
        isOfPeople ? PageLabel.there.text() : PageLabel.lastsAtLeast.text()
      ),
      (.possible, PageLabel.mayLast.text()), (.underWay, PageLabel.onTheWay.text()),
    ] where styles.contains(style) {
      row.add(words) { shape(style, x: $0.x, y: $0.y, width: 15) }
    }
    return row.markup
  }
}
