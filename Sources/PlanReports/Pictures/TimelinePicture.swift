import PlanWords
import SupplyModel

/// Draws what each leg carries and what each need receives, period by period.
struct TimelinePicture {
  private let sheet: ReportContent
  private let axis: PeriodAxis

  init(_ sheet: ReportContent) {
    self.sheet = sheet
    axis = PeriodAxis(calendar: sheet.calendar)
  }

  var drawing: Drawing {
    var y = 58.0
    var marks = key()
    for group in groups {
      marks += Pen.text(group.heading, x: 10, y: y + 14, "t b")
      y += 20
      for entry in group.legs {
        marks += row(of: entry, y: y)
        y += 19
      }
      y += 6
    }
    let needs = sheet.needs.filter { $0.askedSize > 0 }
    if !needs.isEmpty {
      marks += Pen.text(PageLabel.needsWhenDue.text(), x: 10, y: y + 18, "t b halo p")
      marks += needKey(y: y + 6)
      y += 28
      for need in needs {
        marks += row(of: need, y: y)
        y += 25
      }
    }
    return Drawing(
      name: "timeline", title: PictureMessage.title(.timeline, plan: sheet.title).text(),
      description: words,
      height: y + 10, marks: axis.months(top: 44, bottom: y) + marks)
  }

  private var words: String {
    let shut = sheet.legs.filter { entry in
      entry.periods.contains { if case .closed = $0.state { true } else { false } }
    }
    let closed: PictureMessage =
      shut.isEmpty ? .noneClosed : .someClosed(shut.map(\.leg.id.description))
    let shown = PictureMessage.timeline(from: sheet.calendar.start, to: sheet.calendar.end)
    return [shown, closed].map { $0.text() }.joined(separator: " ")
  }

  /// The legs by corridor, those of none last.
  private var groups: [(heading: String, legs: [LegEntry])] {
    let names = sheet.corridors.map(\.corridor)
    let grouped = names.map { name in (name, sheet.legs.filter { $0.leg.corridor == name }) }
    let others = sheet.legs.filter { !names.contains($0.leg.corridor) }
    return
      (grouped + [(names.isEmpty ? PageLabel.legs.text() : PageLabel.noCorridorLegs.text(), others)])
      .filter { !$0.1.isEmpty }.map { (heading: $0.0, legs: $0.1) }
  }

  private func row(of entry: LegEntry, y: Double) -> String {
    let cells = runs(of: entry).map { run -> String in
      let (x, width) = (axis.x(of: run.first), Double(run.count) * axis.cellWidth)
      switch run.period.state {
      case .idle, .used: return ""
      case .closed:
        return Markup.element(
          "g", [:],
          Markup.text("title", [:], run.period.words)
            + Pen.box(
              x: x, y: y, width: width, height: 15, "lane")
            + Pen.hatch(x: x, y: y, width: width, height: 15))
      case .noConsent(let isWithheld):
        return Markup.element(
          "g", [:],
          Markup.text("title", [:], run.period.words)
            + Pen.hatch(x: x, y: y, width: width, height: 15)
            + Pen.box(x: x + width / 2 - 8, y: y, width: 16, height: 15, "lane")
            + Pen.text(isWithheld ? "!" : "?", x: x + width / 2, y: y + 12, "t s b m"))
      }
    }
    return Pen.mark(
      entry.words, by: entry.names,
      axis.lane(y: y, height: 15) + strokes(of: entry, y: y) + cells.joined()
        + axis.name(entry.leg.id.description, y: y + 12))
  }

  /// The periods in which a leg is used.
  private func strokes(of entry: LegEntry, y: Double) -> String {
    axis.upright(
      entry.periods.enumerated().compactMap { period, state in
        guard case .used(let share) = state.state else { return nil }
        return UprightStroke(
          period: period, height: 15, style: Pen.style(ofShare: share), words: state.words)
      }, foot: y + 15)
  }

  /// A closed span is drawn whole; every other period by itself.
  private func runs(
    of entry: LegEntry
  ) -> [(first: Int, count: Int, period: LegEntry.Period)] {
    entry.periods.enumerated().reduce(into: []) { runs, next in
      let (index, period) = next
      let isUsed = if case .used = period.state { true } else { false }
      if let last = runs.last, last.period.state == period.state, !isUsed {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((index, 1, period))
      }
    }
  }

  private func row(of need: NeedEntry, y: Double) -> String {
    let height = 18.0
    let most = need.received.map(\.units).max() ?? 0
    let bars = need.received.map { received in
      UprightStroke(
        period: received.period, height: max(2, height * received.units / max(most, 1e-9)),
        style: received.isLate ? "middle" : "low", words: received.words)
    }
    let dues = need.instalmentsDue.filter { $0 <= sheet.calendar.end }.map { due in
      let x = axis.x(of: due.adding(days: 1))
      return Pen.line(PicturePoint(x: x, y: y - 2), PicturePoint(x: x, y: y + height + 2), "due")
    }
    return Pen.mark(
      need.words, by: need.names,
      axis.lane(y: y, height: height) + axis.upright(bars, foot: y + height) + dues.joined()
        + axis.name(need.need, y: y + 13))
  }
}

extension TimelinePicture {
  /// What the marks of the legs mean.
  private func key() -> String {
    var row = KeyRow(x: 10, y: 12)
    for (style, words) in Pen.useKey { row.add(words) { Pen.swatch($0, style) } }
    row.add("closed") { spot in
      Pen.swatch(spot, "lane") + Pen.hatch(x: spot.x, y: spot.y, width: 15, height: 14)
    }
    for (sign, words) in [("?", "consent unknown"), ("!", "consent withheld")] {
      row.add(words) { Pen.text(sign, x: $0.x + 9, y: $0.y + 11, "t s b m") }
    }
    return row.markup
  }

  /// What the marks of the needs mean.
  private func needKey(y: Double) -> String {
    var row = KeyRow(x: 560, y: y)
    row.add("due") { spot in
      let x = spot.x + 9
      return Pen.line(
        PicturePoint(x: x, y: spot.y - 2), PicturePoint(x: x, y: spot.y + 16), "due")
    }
    row.add("on time") { Pen.swatch($0, "low") }
    row.add("late") { Pen.swatch($0, "middle") }
    return row.markup
  }
}

extension NeedEntry {
  /// What a filter finds its marks by.
  var names: Pen.Names { [("data-need", need), ("data-rank", rank)] }

  /// What it asks and receives, in a sentence of figures.
  var words: String {
    guard let onTime, let late, let short else {
      return PictureMessage.needUnstated(need, asked: asked).text()
    }
    return PictureMessage.need(
      need, asked: asked, due: due, onTime: onTime.text, late: late.text, short: short.text
    ).text()
  }
}
